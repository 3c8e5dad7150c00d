import type { IndicatorReading } from "../../plan/reading.ts";
import { cellAt, type Grid, placeAt, startingCells } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { Column } from "../header/column.ts";
import type { Header } from "../header/find-headers.ts";
import { withOneTarget } from "../header/value-columns.ts";
import { categoryDoubt, guessedHeading, severalValues } from "../extract-messages.ts";
import { withGuessedColumns } from "../header/guessed-columns.ts";
import { withRolesByContent } from "../header/roles-by-content.ts";
import { roleOfLabel, sectionOf } from "../lexicon/label-words.ts";
import { type FormDraft, markUsed } from "./form-draft.ts";
import { readIndicatorRow } from "./indicator-row.ts";
import { levelColumnsOf, levelsAt, NO_LEVELS } from "./levels.ts";
import { mirroredSides, pairSides } from "./mirrored-sides.ts";
import { withRoles } from "./parent-rows.ts";
import { isColumnNumbers, isUnfilled } from "./template-rows.ts";
import { isNoteText, isNumberedHeading } from "./text-rows.ts";

/** The indicators under one heading block; returns the first row behind them. */
export function readIndicatorBlock(draft: FormDraft, header: Header, limit: number): number {
  const { grid } = draft;
  const side = sideHeading(grid, header);
  const end = endOfBlock(draft, header, limit, side);
  markHeader(draft, header, side);
  const known = withRolesByContent(grid, header.columns, header.rowEnd, end);
  const { columns, guessed } = withGuessedColumns(grid, known, header.rowEnd, end);
  for (const column of guessed)
    draft.messages.push(guessedHeading(column, placeAt(grid, header.rowStart, column.column)));
  const sides = mirroredSides(columns);
  const read = (own: readonly Column[]) => {
    const { columns: single, rivals } = withOneTarget(grid, own, header.rowEnd, end);
    for (const rival of rivals)
      draft.messages.push(severalValues(rival.heading, placeAt(grid, header.rowStart, rival.column)));
    return readRows(draft, header.rowEnd, end, single);
  };
  const indicators = sides === null ? read(columns) : pairSides(read(sides.period), read(sides.annual));
  draft.blocks.push({
    horizon: horizonOfBlock(side),
    indicators: withRoles(
      indicators,
      columns.some(({ role }) => role === "weight"),
    ),
    at: placeAt(grid, header.rowStart, header.columns[0]?.column ?? 0),
    end,
  });
  return end;
}

/** The heading 绩效指标 left of the block: it heads no column of its own. */
function sideHeading(grid: Grid, header: Header): GridCell | null {
  const cell = cellAt(grid, header.rowStart, 0);
  if (cell === null) return null;
  const own = header.columns.find(({ column }) => column === cell.column);
  const headsColumn = own !== undefined && own.role !== null && own.role !== "indicators" && own.role !== "goal";
  if (headsColumn) return null;
  return sectionOf(cell.plain) !== null || cell.rowEnd > header.rowEnd ? cell : null;
}

function horizonOfBlock(side: GridCell | null): "period" | "annual" | null {
  if (side === null) return null;
  if (/^(?:长期|中期|中长期|实施期|实施周期|总体|项目期)/.test(side.plain)) return "period";
  return /^(?:年度|当年|本年)/.test(side.plain) ? "annual" : null;
}

function markHeader(draft: FormDraft, header: Header, side: GridCell | null): void {
  markUsed(draft, side);
  for (let row = header.rowStart; row < header.rowEnd; row += 1) markUsed(draft, ...startingCells(draft.grid, row));
}

function readRows(draft: FormDraft, start: number, end: number, columns: readonly Column[]): IndicatorReading[] {
  const { grid } = draft;
  const levelColumns = levelColumnsOf(grid, columns, { start, end });
  const indicators: IndicatorReading[] = [];
  let levels = NO_LEVELS;
  for (let row = start; row < end; row += 1) {
    levels = levelsAt(grid, row, levelColumns, levels);
    markUsed(draft, levels.level1Cell, levels.level2Cell);
    if (isTotalRow(grid, row)) {
      readTotalRow(draft, row, columns);
      continue;
    }
    if (isColumnNumbers(startingCells(grid, row)) || isUnfilled(grid.rows[row] ?? [])) {
      markUsed(draft, ...startingCells(grid, row));
      continue;
    }
    const found = readIndicatorRow({ grid, row, columns, levels });
    if (found === null) continue;
    markUsed(draft, ...found.cells);
    if (levels.isDoubtful) draft.messages.push(categoryDoubt(found.indicator.name, levels.level1, found.indicator.at));
    indicators.push(found.indicator);
  }
  return indicators;
}

/** 总分 closes a self-evaluation: its points and score are the form's. */
function isTotalRow(grid: Grid, row: number): boolean {
  const [first] = startingCells(grid, row);
  return (
    first !== undefined &&
    /^(?:总分|合计|总计|总得分|合计得分|小计|总分值|综合得分|自评总分|合计分值)(?:\(.*\))?$/.test(first.plain)
  );
}

function readTotalRow(draft: FormDraft, row: number, columns: readonly Column[]): void {
  const score = columns.find(({ role }) => role === "score");
  const cell = score === undefined ? null : cellAt(draft.grid, row, score.column);
  const [label] = startingCells(draft.grid, row);
  const only = startingCells(draft.grid, row).filter(({ plain }) => /^\d+(?:\.\d+)?分?$/.test(plain));
  const found = cell !== null && cell !== label ? cell : only.length === 1 ? only[0] : undefined;
  if (found !== undefined) draft.totalScore ??= found.text;
  markUsed(draft, ...startingCells(draft.grid, row));
}

/** The block ends with its side heading, at the next label or note, or where the form ends. */
function endOfBlock(draft: FormDraft, header: Header, limit: number, side: GridCell | null): number {
  const { grid } = draft;
  const name = header.columns.find(({ role }) => role === "name")?.column ?? 0;
  for (let row = header.rowEnd; row < limit; row += 1) {
    if (side !== null && row < side.rowEnd) continue;
    if (!isTotalRow(grid, row) && endsBlock(grid, row, name, side)) return row;
  }
  return limit;
}

function endsBlock(grid: Grid, row: number, name: number, side: GridCell | null): boolean {
  const cells = startingCells(grid, row);
  const [first] = cells;
  if (first === undefined) return false;
  if (
    side !== null &&
    first.column === side.column &&
    sectionOf(first.plain) !== "indicators" &&
    side.rowEnd - side.row > 1
  )
    return true;
  if (cells.length === 1 && grid.rows[row]?.length === 1 && isProse(first)) return true;
  if (first.column < name || first.columnEnd > name + 1) {
    if (isNoteText(first.plain)) return true;
    if (roleOfLabel(first.plain) !== null && first.column <= 1) return true;
    const section = sectionOf(first.plain);
    if (section !== null && section !== "indicators" && cells.length > 1) return true;
  }
  if (cells.length === 2 && first.column < name && isWide(grid, cells[1])) return true;
  return cells.length === 1 && grid.rows[row]?.length === 1 && spansForm(grid, first, name);
}

/** A line of its own that names no indicator: a heading, a note, a sentence. */
function isProse({ plain }: GridCell): boolean {
  return isNoteText(plain) || isNumberedHeading(plain) || (plain.length > 16 && plain.endsWith("。"));
}

function isWide(grid: Grid, cell: GridCell | undefined): boolean {
  return cell !== undefined && cell.cell.columnSpan > 1 && (cell.columnEnd - cell.column) * 2 > grid.columnCount;
}

/** A single cell over most of the width is a note or heading, not an indicator. */
function spansForm(grid: Grid, cell: GridCell, name: number): boolean {
  if (isWide(grid, cell)) return true;
  return cell.column < name && cell.plain.length > 20;
}

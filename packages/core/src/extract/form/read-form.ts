import { type Grid, placeOf, startingCells, cellAt } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { Header } from "../header/find-headers.ts";
import { isFundLabel } from "../lexicon/fund-words.ts";
import { goalRole } from "../lexicon/goal-words.ts";
import { roleOfLabel, type Section, sectionOf } from "../lexicon/label-words.ts";
import { looksLikeAmount, printedUnit } from "../money/read-amount.ts";
import type { MoneyUnit } from "../../money.ts";
import { addNote, type FormDraft, markUsed, newDraft } from "./form-draft.ts";
import {
  type ExecutionColumns,
  executionColumns,
  type Horizons,
  readExecutionRow,
  readFundPairs,
} from "./fund-rows.ts";
import { type GoalColumns, readGoalRow, roleOfSideHeading } from "./goal-rows.ts";
import { guessHorizons } from "./guessed-horizons.ts";
import { readIndicatorBlock } from "./indicator-block.ts";
import { isLabelText, readLabelRow } from "./label-rows.ts";
import { readTextRow } from "./read-text-row.ts";

/** Rows of a grid that hold one form, and the heading blocks among them. */
export interface FormRows {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly headers: readonly Header[];
}

/** What the rows above changed for the rows below. */
interface State {
  section: Section | null;
  side: GridCell | null;
  goals: GoalColumns;
  execution: ExecutionColumns;
  horizons: Horizons;
}

/** Reads one form from top to bottom. */
export function readForm(grid: Grid, rows: FormRows, moneyUnit: MoneyUnit | null): FormDraft {
  const draft = newDraft(grid, moneyUnit);
  const state: State = { section: null, side: null, goals: [], execution: [], horizons: [] };
  let row = rows.start;
  let next = 0;
  while (row < rows.end) {
    const header = rows.headers[next];
    if (header === undefined || row < header.rowStart) {
      readRow(draft, state, row);
      row += 1;
      continue;
    }
    next += 1;
    const limit = rows.headers[next]?.rowStart ?? rows.end;
    const end = readIndicatorBlock(draft, header, Math.min(limit, rows.end));
    openSection(state, null, null);
    if (end === row) readRow(draft, state, row);
    row = Math.max(end, row + 1);
  }
  guessHorizons(draft);
  return draft;
}

function readRow(draft: FormDraft, state: State, row: number): void {
  const starting = startingCells(draft.grid, row);
  if (starting.length === 0) return;
  const cells = withoutSideHeading(draft, state, row, starting);
  if (cells.length === 0) return;
  const [only] = cells;
  if (only !== undefined && cells.length === 1 && starting.length === 1 && isAlone(draft.grid, state, row)) {
    const opened = readTextRow(draft, state.section, only);
    if (opened !== undefined) openSection(state, opened, null);
    return;
  }
  readSectionRow(draft, state, cells);
}

/** Nothing else covers this row, so its one cell is a line of text. */
function isAlone(grid: Grid, state: State, row: number): boolean {
  return (
    (grid.rows[row]?.length ?? 0) === 1 &&
    !(grid.isFlat && state.side !== null && (grid.rows[row]?.[0]?.column ?? 0) > 0)
  );
}

function readSectionRow(draft: FormDraft, state: State, cells: readonly GridCell[]): void {
  if (areGoalHeadings(cells) && state.section !== "goals") openSection(state, "goals", null);
  switch (state.section) {
    case "funds":
      return readFundRow(draft, state, cells);
    case "goals": {
      state.goals = readGoalRow(draft, cells, state.goals, roleOfSideHeading(state.side?.plain ?? ""));
      return;
    }
    case "management":
    case "tasks":
    case "indicators":
    case "other":
      return readPlainRow(draft, state, cells);
    default:
      return readLooseRow(draft, state, cells);
  }
}

/** 预期目标 | 实际完成情况: headings of the goal block, also where no side heading opens it. */
function areGoalHeadings(cells: readonly GridCell[]): boolean {
  return cells.length > 1 && cells.every(({ plain }) => goalRole(plain) !== null);
}

function readFundRow(draft: FormDraft, state: State, cells: readonly GridCell[]): void {
  const columns = executionColumns(cells, draft.grid.columnCount);
  if (columns.length > 0) {
    state.execution = columns;
    markUsed(draft, ...cells);
    noteUnit(draft, cells);
    return;
  }
  if (state.execution.length > 0) return readExecutionRow(draft, cells, state.execution);
  state.horizons = readFundPairs(draft, cells, state.horizons);
}

/** Rows outside any section: labels, or money when the form has no side heading for it. */
function readLooseRow(draft: FormDraft, state: State, cells: readonly GridCell[]): void {
  const columns = executionColumns(cells, draft.grid.columnCount);
  if (columns.length > 1) {
    openSection(state, "funds", null);
    return readFundRow(draft, state, cells);
  }
  const isMoney = cells.some(
    (cell, index) => isFundLabel(cell.plain) && looksLikeAmount(cells[index + 1]?.plain ?? ""),
  );
  if (isMoney) state.horizons = readFundPairs(draft, cells, state.horizons);
  else readLabelRow(draft, cells);
}

/** Rows of a section without fields of its own: kept as notes under their first cell. */
function readPlainRow(draft: FormDraft, state: State, cells: readonly GridCell[]): void {
  const [label, ...rest] = cells;
  if (label === undefined) return;
  markUsed(draft, ...cells);
  if (state.section === "tasks") return keepTaskAmounts(draft, cells);
  const heading = rest.length === 0 ? (state.side?.text ?? "") : label.text;
  for (const cell of rest.length === 0 ? cells : rest) addNote(draft, heading, cell.text, placeOf(draft.grid, cell));
}

function keepTaskAmounts(draft: FormDraft, cells: readonly GridCell[]): void {
  const [label, ...rest] = cells;
  if (label === undefined) return;
  const amounts = rest.filter(({ plain }) => looksLikeAmount(plain));
  for (const cell of rest)
    if (!amounts.includes(cell)) addNote(draft, label.text, cell.text, placeOf(draft.grid, cell));
  if (amounts.length > 0) readFundPairs(draft, [label, ...amounts.slice(0, 1)], []);
}

/** Takes the side heading off a row and opens its section; a row beside no heading leaves the section. */
function withoutSideHeading(
  draft: FormDraft,
  state: State,
  row: number,
  starting: readonly GridCell[],
): readonly GridCell[] {
  const [first] = starting;
  if (first === undefined) return starting;
  const covering = cellAt(draft.grid, row, 0);
  if (first.column > 0) {
    const continues = covering === state.side || (covering === null && draft.grid.isFlat);
    if (!continues && covering !== null) openSection(state, sectionOf(covering.plain), covering);
    return starting;
  }
  const section = sectionOf(first.plain) ?? unknownSection(first);
  const isSide =
    section !== null &&
    (starting.length > 1 || first.rowEnd - first.row > 1) &&
    !startsExecution(starting) &&
    !(first.rowEnd - first.row === 1 && starting.length === 2 && areGoalHeadings(starting));
  if (isSide) {
    const repeats = state.side !== null && state.side.plain === first.plain && state.section === section;
    if (!repeats) openSection(state, section, first);
    markUsed(draft, first);
    noteUnit(draft, [first]);
    return starting.slice(1);
  }
  const isOpen = state.side === null || state.execution.length > 0;
  const stays = isOpen && state.section !== null && !isLabelText(first);
  if (!stays) openSection(state, null, null);
  return starting;
}

/** A heading over several rows that no list knows: its rows are notes. */
function unknownSection(cell: GridCell): Section | null {
  const role = roleOfLabel(cell.plain);
  return cell.rowEnd - cell.row > 1 && (role === null || role === "remark") ? "other" : null;
}

/** 资金来源 | 预算数 | 执行数: the first cell heads the column of sources. */
function startsExecution(cells: readonly GridCell[]): boolean {
  return /来源/.test(cells[0]?.plain ?? "") && executionColumns(cells.slice(1), Number.MAX_SAFE_INTEGER).length > 0;
}

function openSection(state: State, section: Section | null, side: GridCell | null): void {
  state.section = section;
  state.side = side;
  state.goals = [];
  state.execution = [];
  state.horizons = [];
}

function noteUnit(draft: FormDraft, cells: readonly GridCell[]): void {
  for (const { plain } of cells) draft.moneyUnit = printedUnit(plain) ?? draft.moneyUnit;
}

import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import { cellAt, type Grid, startingCells } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import { sectionOf } from "../lexicon/label-words.ts";
import type { Column } from "./column.ts";
import { columnsOf } from "./columns.ts";
import { headingRole } from "./heading-role.ts";

/** The heading rows of one block of indicators, or of a list of projects. */
export interface Header {
  readonly rowStart: number;
  /** Exclusive. */
  readonly rowEnd: number;
  readonly columns: readonly Column[];
}

/** Every heading block of a grid in order: found by wording and by what stands side by side, never by a template. */
export function findHeaders(grid: Grid): readonly Header[] {
  const headers: Header[] = [];
  let row = 0;
  while (row < grid.rows.length) {
    if (!isHeadingRow(grid, startingCells(grid, row))) {
      row += 1;
      continue;
    }
    const floor = headers.at(-1)?.rowEnd ?? 0;
    const rowStart = extendUp(grid, row, floor);
    const rowEnd = extendDown(grid, rowStart, row + 1);
    headers.push({ rowStart, rowEnd, columns: columnsOf(grid, rowStart, rowEnd) });
    row = rowEnd;
  }
  return headers;
}

const NAMING: ReadonlySet<ColumnRole> = new Set(["level1", "level2", "name"]);
const LISTING: ReadonlySet<ColumnRole> = new Set(["goal", "periodGoal", "indicators", "name"]);

/** Two roles side by side, one of them naming the indicator; or a project column beside goals or indicators. */
function isHeadingRow(grid: Grid, cells: readonly GridCell[]): boolean {
  const roles = rolesOf(grid, cells);
  const distinct = new Set(roles);
  if (distinct.has("project") && roles.some((role) => LISTING.has(role))) return distinct.size >= 3;
  if (distinct.has("project") && cells.filter(({ plain }) => isCategory(plain)).length >= 2) return true;
  if (namesByValue(grid, cells, distinct)) return true;
  const naming = roles.filter((role) => NAMING.has(role)).length;
  if (naming === 0 || roles.length < 2) return false;
  return naming >= 2 || roles.some((role) => BESIDE_NAME.has(role));
}

const BESIDE_NAME: ReadonlySet<ColumnRole> = new Set([
  "annual",
  "period",
  "prior",
  "actual",
  "unit",
  "nature",
  "weight",
  "basis",
  "halfYear",
  "adjusted",
  "grade",
]);

/** 绩效指标 | 指标值 | 完成值: the only heading that can name the indicators. */
function namesByValue(grid: Grid, cells: readonly GridCell[], roles: ReadonlySet<ColumnRole>): boolean {
  const [first] = cells;
  if (first === undefined || first.rowEnd - first.row > 1 || headingRole(grid, first.plain) !== "indicators")
    return false;
  return roles.has("annual") && !roles.has("level1") && !roles.has("level2") && cells.length > 1;
}

/** 产出指标 | 效益指标 as headings: one column a category. */
function isCategory(plain: string): boolean {
  return canonicalLevel1(plain) !== null || canonicalLevel2(plain) !== null;
}

function rolesOf(grid: Grid, cells: readonly GridCell[]): readonly ColumnRole[] {
  return cells.flatMap((cell, index) => {
    const role = headingRole(grid, cell.plain);
    return role === null || (role === "indicators" && index === 0) ? [] : [role];
  });
}

/** A row of group headings above: every cell is a heading, and at least two are. */
function extendUp(grid: Grid, row: number, floor: number): number {
  const above = row - 1;
  if (above < floor) return row;
  const cells = startingCells(grid, above);
  const withoutSide = cells.filter((cell) => !isSideLabel(cell));
  const all = withoutSide.length >= 2 && withoutSide.every(({ plain }) => isHeadingWord(grid, plain));
  return all && reachesHeader(withoutSide, row) ? above : row;
}

/** A group either spans down into the header or has only headings beneath it. */
function reachesHeader(cells: readonly GridCell[], row: number): boolean {
  return cells.some(({ rowEnd }) => rowEnd > row) || cells.every(({ rowEnd }) => rowEnd === row);
}

function isSideLabel(cell: GridCell): boolean {
  return cell.column === 0 && sectionOf(cell.plain) !== null;
}

function isHeadingWord(grid: Grid, plain: string): boolean {
  return headingRole(grid, plain) !== null || HORIZON_GROUP.test(plain) || /^(?:偏差原因|完成目标可能性)/.test(plain);
}

const HORIZON_GROUP =
  /^(?:实施期|实施周期|中期|长期|中长期|总体|项目期|年度|当年|本年)(?:绩效)?(?:指标|目标)?(?:\(.{0,20}\))?$/;

/** The header reaches as far down as its cells span, and over rows that hold headings only. */
function extendDown(grid: Grid, start: number, end: number): number {
  let last = end;
  for (let row = start; row < last && row < grid.rows.length; row += 1) {
    if (row >= end && startingCells(grid, row).some((cell) => isData(grid, cell))) return row;
    for (const cell of startingCells(grid, row)) {
      if (!isSideLabel(cell) && headingRole(grid, cell.plain) !== null)
        last = Math.max(last, Math.min(cell.rowEnd, row + 4));
    }
    if (row === last - 1 && isHeadingOnly(grid, last)) last += 1;
  }
  return last;
}

/** A span that reaches too far does not make a row of values a heading. */
function isData(grid: Grid, { plain }: GridCell): boolean {
  if (headingRole(grid, plain) !== null) return false;
  return isCategory(plain) || /^[≥≤=><]/.test(plain) || /^\d+(?:\.\d+)?%?$/.test(plain);
}

function isHeadingOnly(grid: Grid, row: number): boolean {
  const cells = startingCells(grid, row).filter((cell) => cell !== cellAt(grid, row - 1, cell.column));
  const headed = cells.filter(({ plain }) => headingRole(grid, plain) !== null && !/^\d/.test(plain));
  return (
    headed.length >= 2 &&
    headed.length === cells.length &&
    headed.every(({ plain }) => headingRole(grid, plain) !== "grade")
  );
}

import { type ColumnRole, roleOfHeading } from "../lexicon/column-roles.ts";
import { cellAt, type Grid } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { Column } from "./column.ts";
import type { ColumnRoles } from "./heading-role.ts";
import { withActualByCompletion, withActualYear } from "./actual-column.ts";
import { withOneName } from "./name-column.ts";
import { withoutLevelPoints } from "./level-points.ts";

/** The columns of a heading block, from left to right. */
export function columnsOf(grid: Grid, rowStart: number, rowEnd: number): readonly Column[] {
  const columns: Column[] = [];
  let column = 0;
  while (column < grid.columnCount) {
    const path = pathAt(grid, rowStart, rowEnd, column);
    const leaf = path.at(-1);
    const columnEnd = leaf === undefined ? column + 1 : Math.max(column + 1, endOfLeaf(grid, rowEnd, leaf));
    columns.push({ column, columnEnd, ...meaningOf(path, grid.columnRoles) });
    column = columnEnd;
  }
  return withOneName(withActualByCompletion(withActualYear(withoutLevelPoints(withListUnits(columns)))));
}

/** The cells above a column from the group down to the leaf. Beside printed spans, a blank inherits the group on its left. */
function pathAt(grid: Grid, rowStart: number, rowEnd: number, column: number): readonly GridCell[] {
  const path: GridCell[] = [];
  for (let row = rowStart; row < rowEnd; row += 1) {
    const cell = cellAt(grid, row, column) ?? (row < rowEnd - 1 ? groupOnLeft(grid, row, rowEnd, column) : null);
    if (cell !== null && path.at(-1) !== cell && path.at(-1)?.plain !== cell.plain) path.push(cell);
  }
  return path;
}

function groupOnLeft(grid: Grid, row: number, rowEnd: number, column: number): GridCell | null {
  if (!grid.isFlat || cellAt(grid, rowEnd - 1, column) === null) return null;
  for (let left = column - 1; left >= 0; left -= 1) {
    const cell = cellAt(grid, row, left);
    if (cell === null) continue;
    return cellAt(grid, rowEnd - 1, left) === null ? null : cell;
  }
  return null;
}

function endOfLeaf(grid: Grid, rowEnd: number, leaf: GridCell): number {
  return cellAt(grid, rowEnd - 1, leaf.columnEnd - 1) === leaf || leaf.rowEnd >= rowEnd
    ? leaf.columnEnd
    : leaf.column + 1;
}

type Meaning = Pick<Column, "heading" | "headingCell" | "role" | "horizon" | "part">;

function meaningOf(path: readonly GridCell[], columnRoles: ColumnRoles | undefined): Meaning {
  const leaf = path.at(-1);
  if (leaf === undefined) return { heading: "", headingCell: null, role: null, horizon: null, part: null };
  const groups = path.slice(0, -1).map(({ plain }) => plain);
  const horizon = horizonOf([...groups, leaf.plain]);
  const base = { heading: leaf.text, headingCell: leaf, horizon };
  const said = columnRoles?.get(leaf.plain);
  if (said !== undefined) return { ...base, role: said, part: null };
  const grouped = roleInGroup(groups, leaf.plain);
  if (grouped !== null) return { ...base, role: grouped, part: null };
  const role = roleOfHeading(leaf.plain);
  if (role !== null) return { ...base, role: horizon === "period" && role === "annual" ? "period" : role, part: null };
  const inherited = groups.map(roleOfHeading).findLast((found) => found !== null) ?? null;
  return { ...base, role: inherited, part: inherited === null ? null : leaf.text };
}

function roleInGroup(groups: readonly string[], leaf: string): ColumnRole | null {
  if (groups.some((group) => /^(?:偏差原因|未完成原因|偏差分析)/.test(group)))
    return /说明|分析/.test(leaf) ? "causeText" : "cause";
  if (groups.some((group) => /可能性/.test(group))) return "likelihood";
  if (groups.some((group) => group.startsWith("采集数据"))) return "note";
  if (groups.some((group) => /^(?:资金来源|预算金额|项目资金|资金总额|预算资金|金额)/.test(group))) return "money";
  return null;
}

function horizonOf(words: readonly string[]): Column["horizon"] {
  if (words.some((word) => /^(?:实施期|实施周期|中期|长期|中长期|项目期|总体)/.test(word))) return "period";
  return words.some((word) => /^(?:年度|当年|本年)/.test(word)) ? "annual" : null;
}

/** 单位 left of the project name is the spending unit, not a measuring unit. */
function withListUnits(columns: readonly Column[]): readonly Column[] {
  const project = columns.findIndex(({ role }) => role === "project");
  if (project < 0) return columns;
  const name = columns.findIndex(({ role }) => role === "name" || role === "indicators");
  return columns.map((column, index) =>
    column.role === "unit" && (name < 0 || index < name) ? { ...column, role: "spendingUnit" } : column,
  );
}

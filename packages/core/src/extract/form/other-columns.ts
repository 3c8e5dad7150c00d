import type { Column } from "../header/column.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import { type RowPick, startingCell, withoutBreaks } from "./row-cells.ts";

/** Cells of columns that have no field of their own, by their printed heading. */
export function otherColumns(pick: RowPick): Readonly<Record<string, string>> {
  const { source } = pick;
  const others: Record<string, string> = {};
  for (const column of source.columns) {
    if (!isKeptAside(source.columns, column)) continue;
    const cell = startingCell(source, column);
    if (cell === null || column.heading === "") continue;
    pick.cells.push(cell);
    if (column.role !== "sequence") others[withoutBreaks(column.heading)] = cell.text;
  }
  return others;
}

/** Columns without a field, and further columns of a role that one column already filled. */
function isKeptAside(columns: readonly Column[], column: Column): boolean {
  if (column.role === null || KEPT_ASIDE.has(column.role)) return true;
  return ONE_COLUMN.has(column.role) && columns.find(({ role }) => role === column.role) !== column;
}

const ONE_COLUMN: ReadonlySet<ColumnRole> = new Set([
  "name",
  "weight",
  "score",
  "actual",
  "unit",
  "nature",
  "progress",
  "forecast",
  "deviation",
  "basis",
]);

const KEPT_ASIDE: ReadonlySet<ColumnRole> = new Set([
  "adjusted",
  "halfYear",
  "prior",
  "direction",
  "coefficient",
  "rate",
  "note",
  "completion",
  "money",
  "category",
  "sequence",
]);

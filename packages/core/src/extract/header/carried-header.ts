import type { Grid } from "../grid/grid.ts";
import { isFigureLike } from "./figure-like.ts";
import type { Header } from "./find-headers.ts";
import { categoryColumns } from "./guessed-header.ts";

/** The last heading block of a table and the grid it stands in. */
export interface HeaderAbove {
  readonly grid: Grid;
  readonly header: Header;
  /** The block went on to the last row of its table, and no line stands between the tables. */
  readonly isUnfinished: boolean;
}

/**
 * The headings of the table above for a table without any: a form that was broken in two, the second part with the same
 * columns. Null when this table does not look like its rest.
 */
export function carriedHeader(grid: Grid, above: HeaderAbove | null): Header | null {
  if (above === null || grid.table.columnCount !== above.grid.table.columnCount) return null;
  if (grid.table.at.sheet !== above.grid.table.at.sheet) return null;
  const columns = above.header.columns.flatMap((column) => {
    const from = grid.tableColumns.indexOf(above.grid.tableColumns[column.column] ?? -1);
    return from < 0 ? [] : [{ ...column, column: from, columnEnd: from + 1 }];
  });
  const name = columns.find(({ role }) => role === "name" || role === "indicators");
  const value = columns.find(({ role }) => role === "annual" || role === "period" || role === "indicators");
  if (name === undefined) return null;
  const isRest =
    above.isUnfinished ||
    categoryColumns(grid).level2 !== null ||
    (value !== undefined && isFigureLike(grid, value.column));
  return isRest ? { rowStart: 0, rowEnd: 0, columns } : null;
}

import type { Cell, Table } from "../../document/document.ts";

const FEWEST_ROWS = 6;

/**
 * Cells in the last column that stand beside the whole table, such as 附件3 printed down its edge: no part of the form. A heading or
 * value that is merged over many rows leaves the form's head free and is none.
 */
export function marginCells(table: Table, cells: readonly Cell[]): ReadonlySet<Cell> {
  const last = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0) - 1;
  const inLast = cells.filter(({ column, columnSpan }) => column + columnSpan - 1 === last);
  const [only] = inLast;
  if (only === undefined || table.rowCount < FEWEST_ROWS || only.column !== last) return NONE;
  return inLast.length === 1 && only.row === 0 && only.rowSpan * 10 >= table.rowCount * 9 ? new Set([only]) : NONE;
}

const NONE: ReadonlySet<Cell> = new Set();

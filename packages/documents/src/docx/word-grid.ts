import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import type { WordCell, WordTable } from "./word-content.ts";

export interface PlacedCell {
  readonly cell: WordCell;
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
}

export interface WordGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly PlacedCell[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** Places cells on the table's grid; a vertical merge goes on in the cell that begins at the same grid column. */
export function formWordGrid(table: WordTable, context: ReadContext, covered: { cells: number }): WordGrid {
  const cells: PlacedCell[] = [];
  const hiddenRows = new Set<number>();
  let above = new Map<number, PlacedCell>();
  let columnCount = 0;
  table.rows.forEach((tableRow, row) => {
    if (tableRow.hidden) hiddenRows.add(row);
    const current = new Map<number, PlacedCell>();
    let column = tableRow.before;
    let left: PlacedCell | null = null;
    for (const cell of tableRow.cells) {
      covered.cells += cell.columnSpan;
      keepWithin("coveredCells", context.limits, covered.cells, context.name);
      const upper = cell.merge === "continue" ? above.get(column) : undefined;
      if (cell.merge === "left" && left !== null) left.columnSpan += cell.columnSpan;
      else if (upper !== undefined) {
        upper.rowSpan = row - upper.row + 1;
        current.set(column, upper);
        left = upper;
      } else {
        left = { cell, row, column, rowSpan: 1, columnSpan: cell.columnSpan };
        cells.push(left);
        if (cell.merge !== "none") current.set(column, left);
      }
      column += cell.columnSpan;
    }
    columnCount = Math.max(columnCount, column);
    above = current;
  });
  return { rowCount: table.rows.length, columnCount, cells, hiddenRows };
}

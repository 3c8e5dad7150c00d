import type { Cell, Table } from "../../document/document.ts";
import type { PlacedText } from "./place-in-text.ts";

interface OpenCell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
  readonly content: PlacedText;
}

export interface GridCell {
  readonly column: number;
  readonly columnSpan?: number;
  readonly content: PlacedText;
}

/** Rows of a table under construction: a merged cell grows with every row that leaves its column out. */
export interface GridBuilder {
  addRow(cells: readonly GridCell[]): void;
  /** Lets the last cell of a column reach down to the last row. */
  extend(column: number): void;
  /** Forgets the last cells of these columns: what comes below is not merged with them. */
  close(columns: readonly number[]): void;
  readonly rowCount: () => number;
  build(number: number): Table;
}

export function gridBuilder(): GridBuilder {
  const cells: OpenCell[] = [];
  const lastOf = new Map<number, OpenCell>();
  let rows = 0;
  return {
    addRow(row) {
      for (const { column, columnSpan = 1, content } of row) {
        const cell = { row: rows, column, rowSpan: 1, columnSpan, content };
        cells.push(cell);
        lastOf.set(column, cell);
      }
      rows += 1;
    },
    extend(column) {
      const cell = lastOf.get(column);
      if (cell !== undefined) cell.rowSpan = rows - cell.row;
    },
    close(columns) {
      for (const column of columns) lastOf.delete(column);
    },
    rowCount: () => rows,
    build: (number) => toTable(cells, rows, number),
  };
}

function toTable(cells: readonly OpenCell[], rowCount: number, number: number): Table {
  const columnCount = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const line = cells[0]?.content.at.line ?? 1;
  const placed = cells.map(({ row, column, rowSpan, columnSpan, content }): Cell => {
    const { table: _table, row: _row, column: _column, ...at } = content.at;
    return { row, column, rowSpan, columnSpan, text: content.text, at };
  });
  return { kind: "table", rowCount, columnCount, cells: placed, at: { table: number, line } };
}

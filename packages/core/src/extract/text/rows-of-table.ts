import type { Cell, Table } from "../../document/document.ts";
import { locateCell } from "../../document/locate-cell.ts";
import type { PlacedText } from "./place-in-text.ts";

/** The cells of a table row by row, each with its place in the text. */
export function rowsOfTable(table: Table): readonly (readonly PlacedText[])[] {
  const rows: PlacedText[][] = Array.from({ length: table.rowCount }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push({ text: cell.text, at: placeOf(table, cell) });
  return rows;
}

function placeOf(table: Table, cell: Cell): PlacedText["at"] {
  const { table: _table, row: _row, column: _column, ...at } = locateCell(table, cell);
  return at;
}

import type { Cell, Table } from "./document.ts";
import type { Locator } from "./locator.ts";

/** A cell's full place: the table's place, the 1-based row and column (or sheet address), and what the format adds. */
export function locateCell(table: Table, cell: Cell): Locator {
  const place =
    table.at.sheet === undefined
      ? { row: cell.row + 1, column: cell.column + 1 }
      : { cell: `${columnLetters(cell.column)}${cell.row + 1}` };
  return { ...table.at, ...place, ...cell.at };
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

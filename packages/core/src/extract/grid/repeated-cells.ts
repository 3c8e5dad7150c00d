import type { GridCell } from "./grid-cell.ts";

/** Some exports repeat a merged cell's text in every place it covers: seen by a label or sentence that stands twice side by side. */
export function hasRepeatedCells(rows: readonly (readonly GridCell[])[]): boolean {
  let repeated = 0;
  for (const row of rows) {
    for (let index = 1; index < row.length; index += 1) {
      const cell = row[index];
      const before = row[index - 1];
      if (cell !== undefined && before !== undefined && isSame(before, cell) && isLabel(cell.plain)) {
        repeated += 1;
      }
    }
    if (repeated >= ENOUGH) return true;
  }
  return false;
}

/** Equal amounts side by side are two cells. */
function isLabel(plain: string): boolean {
  return plain.length >= SHORTEST_LABEL && !/^[-\d.,%]+$/.test(plain);
}

const SHORTEST_LABEL = 4;
const ENOUGH = 2;

/** Equal neighbours as one cell; a place inside it reads the same text as before. */
export function joinRepeats(row: readonly GridCell[]): readonly GridCell[] {
  const joined: GridCell[] = [];
  for (const cell of row) {
    const before = joined.at(-1);
    if (before !== undefined && isSame(before, cell))
      joined[joined.length - 1] = { ...before, columnEnd: cell.columnEnd, isRepeated: true };
    else joined.push(cell);
  }
  return joined;
}

function isSame(before: GridCell, cell: GridCell): boolean {
  return before.columnEnd === cell.column && before.text === cell.text;
}

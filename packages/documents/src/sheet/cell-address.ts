export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Bounds of the format: XFD1048576. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** 0-based column of an address such as `C7`; -1 when it names none. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > MOST_COLUMNS) return -1;
  }
  return column - 1;
}

/** 0-based row of an address such as `C7`; -1 when it names none. */
export function rowOf(address: string): number {
  let row = 0;
  for (let at = 0; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
    if (row > MOST_ROWS) return -1;
  }
  return row - 1;
}

/** `A1:C3` or `A1`; null when it is no range of cells. */
export function rangeOf(reference: string): CellRange | null {
  const [first = "", last = first] = reference.replaceAll("$", "").split(":");
  const range = { row: rowOf(first), column: columnOf(first), lastRow: rowOf(last), lastColumn: columnOf(last) };
  const isWhole = range.row >= 0 && range.column >= 0 && range.lastRow >= range.row && range.lastColumn >= range.column;
  return isWhole ? range : null;
}

/** `C7` from 0-based row and column. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}

import type { PageLayout } from "./page-layout.ts";
import type { PageCell, PageTable } from "./page-parts.ts";
import { type ColumnBreak, decideBreak } from "./row-break.ts";
import { moveColumns, nearestIndex, type SharedColumns, shareColumns } from "./table-columns.ts";
import type { TableJoiner } from "./table-joiner.ts";
import type { Continuation } from "./table-joint.ts";

/** More repeated rows than this are no header. */
const MOST_HEADER_ROWS = 12;

/** Null when the next table is another one. */
export function continuation(open: TableJoiner, next: PageTable, page: PageLayout): Continuation | null {
  const columns = shareColumns(open.xs, next.xs);
  if (columns === null) return null;
  const headerRows = repeatedHeader(open, next, columns);
  if (headerRows === 0 && (beginsAnew(open, next) || !reachesBreak(open, next, page))) return null;
  const continues = goesOn(open, next, columns, headerRows);
  const cut = continues.every(Boolean) && headerRows < next.ys.length - 1;
  return { columns, headerRows, cut, continues };
}

/** Rows of the next table that equal the first rows of the table, cell by cell. */
function repeatedHeader(open: TableJoiner, next: PageTable, { ofOne, ofOther }: SharedColumns): number {
  const toKeys = (cells: readonly PageCell[], indexes: readonly number[]) => {
    const rows: string[][] = Array.from({ length: MOST_HEADER_ROWS }, () => []);
    for (const cell of cells) {
      if (cell.row >= MOST_HEADER_ROWS) continue;
      const [from, to] = [indexes[cell.column]!, indexes[cell.column + cell.columnSpan]!];
      rows[cell.row]!.push(`${from}-${to}-${cell.rowSpan}:${cell.text.replace(/\s+/g, "")}`);
    }
    return rows.map((row) => row.sort().join("|"));
  };
  // The first page's cells keep its own columns: the shared ones know only the table as it has grown.
  const before = toKeys(open.first.cells, bordersOf(open, ofOne));
  const after = toKeys(next.cells, ofOther);
  let rows = 0;
  while (rows < next.ys.length - 1 && rows < MOST_HEADER_ROWS && before[rows] !== "" && before[rows] === after[rows])
    rows++;
  while (rows > 0 && next.cells.some((cell) => cell.row < rows && cell.row + cell.rowSpan > rows)) rows--;
  const hasText = next.cells.some((cell) => cell.row < rows && cell.text !== "");
  return hasText ? rows : 0;
}

function bordersOf(open: TableJoiner, ofOne: readonly number[]): number[] {
  return open.first.xs.map((at) => ofOne[open.xs.findIndex((border) => Math.abs(border - at) < 0.01)] ?? -1);
}

/** Its first row opens with the same label as the table's, with another value: the next form of the same kind. */
function beginsAnew(open: TableJoiner, next: PageTable): boolean {
  const label = (cells: readonly PageCell[]) => cells.find((cell) => cell.row === 0 && cell.text !== "")?.text;
  const first = label(open.first.cells);
  return first !== undefined && first === label(next.cells);
}

/** The table went on to the foot of its page, or its next row would not have fitted there. */
function reachesBreak(open: TableJoiner, next: PageTable, page: PageLayout): boolean {
  if (open.last.bottomDrawn.includes(false)) return true;
  const topMargin = Math.max(0, next.box.y0);
  const room = open.lastPageHeight - open.last.box.y1 - topMargin;
  // Rows that a merged cell ties together may have been kept together.
  const height = Math.max(...next.cells.map((cell) => (cell.row === 0 ? cell.box.y1 - cell.box.y0 : 0)));
  return room < Math.max(height * 1.2 + 40, page.height * 0.12);
}

/** One answer for each shared column; columns whose rows always begin together answer together. */
function goesOn(open: TableJoiner, next: PageTable, columns: SharedColumns, headerRows: number): boolean[] {
  const drawn = drawnBelow(open.last, columns.xs);
  if (drawn.includes(false)) return drawn.map((line) => !line);
  const count = columns.xs.length - 1;
  const tail = open.tail.map((cell) => moveColumns(cell, columns.ofOne));
  const head = next.cells.map((cell) => moveColumns(cell, columns.ofOther));
  const above = coveringCells(tail, count, (cell) => cell.row + cell.rowSpan === open.rowCount);
  const below = coveringCells(head, count, (cell) => cell.row === headerRows);
  const breaks = columns.xs.slice(1).map((_, column): ColumnBreak => {
    const own = columns.ofOne.indexOf(column);
    const inner = head.filter((cell) => cell.row > headerRows && covers(cell, column)).map((cell) => cell.row);
    return {
      key: `${open.rowStarts[own] ?? `new${column}`}/${inner.join()}`,
      above: above[column],
      below: below[column],
      fill: open.fills[own] ?? { cells: 0, filled: 0 },
    };
  });
  return decideBreak(breaks);
}

function covers(cell: PageCell, column: number): boolean {
  return column >= cell.column && column < cell.column + cell.columnSpan;
}

/** Whether the last page draws the table's lower edge under each shared column. */
function drawnBelow(last: PageTable, xs: readonly number[]): boolean[] {
  const drawn = xs.slice(1).map(() => true);
  const shift = xs[0]! - last.xs[0]!;
  const borders = last.xs.map((at) => nearestIndex(xs, at + shift));
  for (const [column, isDrawn] of last.bottomDrawn.entries()) {
    for (let i = borders[column]!; i < borders[column + 1]!; i++) drawn[i] = isDrawn;
  }
  return drawn;
}

function coveringCells<T extends PageCell>(
  cells: readonly T[],
  count: number,
  wanted: (cell: T) => boolean,
): readonly (T | undefined)[] {
  const covering: (T | undefined)[] = Array.from({ length: count });
  for (const cell of cells) {
    if (!wanted(cell)) continue;
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) covering[column] = cell;
  }
  return covering;
}

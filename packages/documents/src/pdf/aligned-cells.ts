import { type ColumnInk, columnInk, columnsOf, inkColumns } from "./ink-columns.ts";
import type { InkRow } from "./ink-rows.ts";
import type { InkBlock } from "./text-blocks.ts";

/** A cell of a table without lines: its text and the rows and columns it is taken to cover. */
export interface AlignedCell {
  /** Absent for a place without text. */
  readonly block?: InkBlock;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface AlignedGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly AlignedCell[];
}

/** How far a centred text may lie from the middle of what it spans, in points. */
const OFF_CENTRE = 5;

/** Columns from the gaps, rows as given; spans from where each text stands in what is free around it. */
export function alignCells(rows: readonly InkRow[]): AlignedGrid {
  const heights = rowHeights(rows);
  const ys = rowBorders(heights);
  const tall = tallBlocks(rows, heights, ys);
  const shown = rows.map((row) => [...row]);
  for (const { block, row, rowSpan } of tall) for (let r = row + 1; r < row + rowSpan; r++) shown[r]!.push(block);
  for (const row of shown) row.sort((one, other) => one.x0 - other.x0);
  const xs = inkColumns(shown);
  const ink = columnInk(rows, xs);
  const cells = tall.map(({ block, row, rowSpan }): AlignedCell => {
    const [first, last] = columnsOf(block, xs);
    return { block, row, rowSpan, column: first, columnSpan: last - first + 1 };
  });
  const filled = fillDown(cells, rows.length);
  const taken = new Places(xs.length - 1, filled);
  const widened = filled.map((cell) => widen(cell, xs, ink, taken));
  return { xs, ys, cells: [...widened, ...emptyCells(rows.length, xs.length - 1, widened)] };
}

/** Which places of the grid a cell covers. */
class Places {
  readonly #columns: number;
  readonly #taken = new Set<number>();

  constructor(columns: number, cells: readonly AlignedCell[]) {
    this.#columns = columns;
    for (const { row, column, rowSpan, columnSpan } of cells) {
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columnSpan; c++) this.#taken.add(r * columns + c);
      }
    }
  }

  isFree(row: number, column: number): boolean {
    return !this.#taken.has(row * this.#columns + column);
  }
}

function emptyCells(rows: number, columns: number, cells: readonly AlignedCell[]): AlignedCell[] {
  const taken = new Places(columns, cells);
  const empty: AlignedCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.isFree(row, column)) empty.push({ row, column, rowSpan: 1, columnSpan: 1 });
    }
  }
  return empty;
}

interface TallBlock {
  readonly block: InkBlock;
  readonly row: number;
  readonly rowSpan: number;
}

/** How many rows each text's cell covers: as many free ones below as put it into their middle. */
function tallBlocks(rows: readonly InkRow[], heights: readonly Height[], ys: readonly number[]): TallBlock[] {
  const tall: TallBlock[] = [];
  let reaching: TallBlock[] = [];
  for (const [row, blocks] of rows.entries()) {
    reaching = reaching.filter((other) => other.row + other.rowSpan > row);
    for (const block of blocks) {
      const isFreeRow = (at: number) =>
        !rows[at]!.some((other) => overlaps(other, block)) &&
        !reaching.some((other) => other.row + other.rowSpan > at && overlaps(other.block, block));
      const found = { block, row, rowSpan: lastRow(block, row, ys, heights, isFreeRow) - row + 1 };
      tall.push(found);
      if (found.rowSpan > 1) reaching.push(found);
    }
  }
  return tall;
}

function overlaps(one: InkBlock, other: InkBlock): boolean {
  return one.x0 < other.x1 - 1 && one.x1 > other.x0 + 1;
}

/**
 * A column of labels that mostly cover several rows: each goes on to the next one, also where a page break has moved
 * its text from the middle. A label further left that begins ends it.
 */
function fillDown(cells: readonly AlignedCell[], rowCount: number): AlignedCell[] {
  const columns = Map.groupBy(cells, (cell) => cell.column);
  const labels = new Set<number>();
  for (const [column, own] of columns) {
    if (own.filter((cell) => cell.rowSpan > 1).length * 2 >= own.length) labels.add(column);
  }
  const next = new Map<AlignedCell, number>();
  for (const column of labels) {
    const own = cells.filter((cell) => cell.column <= column).sort((a, b) => b.row - a.row);
    let end = rowCount;
    for (const cell of own) {
      if (cell.column === column) next.set(cell, end);
      if (cell.column + cell.columnSpan > column || cell.column < column) end = cell.row;
    }
  }
  return cells.map((cell) => {
    const end = next.get(cell);
    return end === undefined ? cell : { ...cell, rowSpan: Math.max(cell.rowSpan, end - cell.row) };
  });
}

interface Height {
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
}

/** Extent of each row's own texts: the highest of its texts and those level with it. Merged cells stand lower. */
function rowHeights(rows: readonly InkRow[]): Height[] {
  return rows.map((row) => {
    const middles = row.map(({ y0, y1 }) => (y0 + y1) / 2);
    const middle = Math.min(...middles);
    const level = row.filter((block, index) => middles[index]! - middle < 0.5 * block.size);
    return {
      top: Math.min(...level.map(({ y0 }) => y0)),
      bottom: Math.max(...level.map(({ y1 }) => y1)),
      middle,
    };
  });
}

function rowBorders(heights: readonly Height[]): number[] {
  const borders: number[] = [heights[0]!.top - 2];
  for (let i = 1; i < heights.length; i++) {
    borders.push(Math.max((heights[i - 1]!.bottom + heights[i]!.top) / 2, borders[i - 1]! + 0.1));
  }
  borders.push(Math.max(heights.at(-1)!.bottom + 2, borders.at(-1)! + 0.1));
  return borders;
}

/** A merged cell shows its text in the middle of its rows: the last row is the one that puts it there. */
function lastRow(
  block: InkBlock,
  row: number,
  ys: readonly number[],
  heights: readonly Height[],
  isFreeRow: (row: number) => boolean,
): number {
  const middle = (block.y0 + block.y1) / 2;
  if (middle - heights[row]!.middle < 0.4 * block.size) return row;
  let best = row;
  let error = Math.abs(middle - (ys[row]! + ys[row + 1]!) / 2);
  for (let last = row + 1; last < heights.length && isFreeRow(last); last++) {
    const off = Math.abs(middle - (ys[row]! + ys[last + 1]!) / 2);
    if (off > error) break;
    [best, error] = [last, off];
  }
  return best;
}

/**
 * A text that does not line up with the others of its column is centred in a merged cell: over the widest free
 * columns around it of which it stands in the middle.
 */
function widen(cell: AlignedCell, xs: readonly number[], ink: readonly ColumnInk[], taken: Places): AlignedCell {
  const first = cell.column;
  const last = first + cell.columnSpan - 1;
  if (cell.block === undefined) return cell;
  const { x0, x1 } = cell.block;
  if (first === last && linesUp(x0, x1, ink[first]!)) return cell;
  const rows = Array.from({ length: cell.rowSpan }, (_, index) => cell.row + index);
  const free = (column: number) => rows.every((row) => taken.isFree(row, column));
  let [from, to] = [first, last];
  while (from > 0 && free(from - 1)) from--;
  while (to < xs.length - 2 && free(to + 1)) to++;
  let best = { first, last, width: 0 };
  for (let a = from; a <= first; a++) {
    for (let b = last; b <= to; b++) {
      const ofInk = Math.abs((x0 + x1) / 2 - (ink[a]!.from + ink[b]!.to) / 2);
      const ofBorders = Math.abs((x0 + x1) / 2 - (xs[a]! + xs[b + 1]!) / 2);
      const centred = Math.min(ofInk, ofBorders) < OFF_CENTRE;
      if (centred && b - a + 1 > best.width) best = { first: a, last: b, width: b - a + 1 };
    }
  }
  return { ...cell, column: best.first, columnSpan: best.last - best.first + 1 };
}

function linesUp(x0: number, x1: number, { from, to, middle }: ColumnInk): boolean {
  return Math.abs((x0 + x1) / 2 - middle) < 3 || Math.abs(x0 - from) < 2 || Math.abs(x1 - to) < 2;
}

import type { InkRow } from "./ink-rows.ts";
import type { InkBlock } from "./text-blocks.ts";

/** Column borders: as few lines as part every two neighbours of every row, between the outer edges. */
export function inkColumns(rows: readonly InkRow[]): number[] {
  const gaps: [from: number, to: number][] = [];
  let [left, right] = [Infinity, -Infinity];
  for (const row of rows) {
    for (const [index, block] of row.entries()) {
      left = Math.min(left, block.x0);
      right = Math.max(right, block.x1);
      const next = row[index + 1];
      if (next !== undefined) gaps.push([Math.min(block.x1, next.x0), Math.max(block.x1, next.x0)]);
    }
  }
  const borders: number[] = [];
  let open: [number, number] | null = null;
  for (const [from, to] of gaps.sort((a, b) => a[1] - b[1])) {
    if (open !== null && from <= open[1]) {
      open = [Math.max(open[0], from), open[1]];
      continue;
    }
    if (open !== null) borders.push((open[0] + open[1]) / 2);
    open = [from, to];
  }
  if (open !== null) borders.push((open[0] + open[1]) / 2);
  return [left - 2, ...borders, right + 2];
}

/** First and last column that the block's text touches. */
export function columnsOf({ x0, x1, size }: InkBlock, borders: readonly number[]): [first: number, last: number] {
  const slack = Math.min(0.25 * size, (x1 - x0) / 4);
  let first = 0;
  while (first < borders.length - 2 && borders[first + 1]! <= x0 + slack) first++;
  let last = first;
  while (last < borders.length - 2 && borders[last + 1]! < x1 - slack) last++;
  return [first, last];
}

/** Where the texts of one column lie. */
export interface ColumnInk {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** Extent and usual middle of the texts that touch one column alone; the borders where there is none. */
export function columnInk(rows: readonly InkRow[], borders: readonly number[]): ColumnInk[] {
  const texts: InkBlock[][] = borders.slice(1).map(() => []);
  for (const block of rows.flat()) {
    const [first, last] = columnsOf(block, borders);
    if (first === last) texts[first]!.push(block);
  }
  return texts.map((blocks, column) => {
    const [from, to] = [borders[column]!, borders[column + 1]!];
    if (blocks.length === 0) return { from, to, middle: (from + to) / 2 };
    const middles = blocks.map(({ x0, x1 }) => (x0 + x1) / 2).sort((a, b) => a - b);
    return {
      from: Math.min(...blocks.map(({ x0 }) => x0)),
      to: Math.max(...blocks.map(({ x1 }) => x1)),
      middle: middles[middles.length >> 1]!,
    };
  });
}

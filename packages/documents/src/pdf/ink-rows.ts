import type { InkBlock } from "./text-blocks.ts";

/** Blocks that stand in one row of a table, from left to right, or one block alone. */
export type InkRow = readonly InkBlock[];

/**
 * Rows from the order of painting: a block further left than the one before begins the next row. A merged cell is
 * painted in its first row, so its row is known however low its text stands. Text painted in no such order is put
 * into rows by height.
 */
export function inkRows(blocks: readonly InkBlock[]): InkRow[] {
  const rows: InkBlock[][] = [];
  for (const [index, block] of blocks.entries()) {
    const row = rows.at(-1);
    if (row !== undefined && standsBeside(row, block, blocks[index + 1])) row.push(block);
    else rows.push([block]);
  }
  const byHeight = rowsByHeight(blocks);
  return rows.length > byHeight.length * 1.5 + 2 ? byHeight : rows;
}

function standsBeside(row: readonly InkBlock[], block: InkBlock, next: InkBlock | undefined): boolean {
  const last = row.at(-1)!;
  if (block.x0 < last.x1 - 0.3 * block.size) return false;
  // A merged cell before it stands lower than its row, and what follows it higher.
  const bottom = row.reduce((most, { y1 }) => Math.max(most, y1), -Infinity);
  if (block.y0 < bottom - 0.2 * block.size) return true;
  if (next === undefined || next.x0 < block.x1) return false;
  const top = row.reduce((least, { y0 }) => Math.min(least, y0), Infinity);
  return next.y0 < bottom && next.y1 > top;
}

function rowsByHeight(blocks: readonly InkBlock[]): InkRow[] {
  const rows: { bottom: number; blocks: InkBlock[] }[] = [];
  for (const block of blocks.toSorted((a, b) => a.y0 + a.y1 - b.y0 - b.y1)) {
    const row = rows.at(-1);
    if (row !== undefined && (block.y0 + block.y1) / 2 < row.bottom) {
      row.blocks.push(block);
      row.bottom = Math.min(row.bottom, block.y1);
    } else rows.push({ bottom: block.y1, blocks: [block] });
  }
  return rows.map((row) => row.blocks.sort((a, b) => a.x0 - b.x0));
}

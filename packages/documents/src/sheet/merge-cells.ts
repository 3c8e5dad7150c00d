import type { Cell } from "@mingji/core/document/document";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { type CellRange, MOST_COLUMNS, MOST_ROWS } from "./cell-address.ts";
import { comparePlaces } from "./reading-order.ts";

export interface MergedCells {
  readonly cells: readonly Cell[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Cells with text that a merge hides. */
  readonly covered: readonly Cell[];
}

/**
 * Cells and merges, both in reading order, in one walk over the sheet in linear time: a merge takes the text of its
 * first cell, whatever stands in the places it covers is not shown, and a merge that overlaps an earlier one is ignored.
 */
export function mergeCells(cells: readonly Cell[], merges: readonly CellRange[], context: ReadContext): MergedCells {
  const walk = startWalk(cells);
  if (merges.length === 0) return { cells, rowCount: walk.lastRow + 1, columnCount: walk.lastColumn + 1, covered: [] };
  let covered = 0;
  for (const merge of merges) {
    addSingles(walk, merge);
    const range = clipWholeSheet(merge, walk);
    if (isCovered(range, walk.coveredTo)) continue;
    covered += range.lastColumn - range.column + 1;
    keepWithin("coveredCells", context.limits, covered, context.name);
    for (let column = range.column; column <= range.lastColumn; column += 1) walk.coveredTo[column] = range.lastRow;
    addMerge(walk, range);
  }
  addSingles(walk, { row: Number.POSITIVE_INFINITY, column: 0 });
  return clipToUsed(walk);
}

interface Walk {
  readonly from: readonly Cell[];
  next: number;
  readonly cells: Cell[];
  readonly covered: Cell[];
  /** For each column the last row that a merge covers. */
  readonly coveredTo: number[];
  /** The used range: places with text, and merges around them. */
  lastRow: number;
  lastColumn: number;
}

function startWalk(from: readonly Cell[]): Walk {
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, column } of from) {
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
  }
  return { from, next: 0, cells: [], covered: [], coveredTo: [], lastRow, lastColumn };
}

/** The cells before a place that no merge covers. */
function addSingles(walk: Walk, before: { readonly row: number; readonly column: number }): void {
  for (let cell = walk.from[walk.next]; cell !== undefined; cell = walk.from[walk.next]) {
    if (comparePlaces(cell, before) >= 0) return;
    if ((walk.coveredTo[cell.column] ?? -1) < cell.row) walk.cells.push(cell);
    else walk.covered.push(cell);
    walk.next += 1;
  }
}

function addMerge(walk: Walk, range: CellRange): void {
  const { row, column, lastRow, lastColumn } = range;
  const spans = { rowSpan: lastRow - row + 1, columnSpan: lastColumn - column + 1 };
  const anchor = walk.from[walk.next];
  if (anchor === undefined || comparePlaces(anchor, range) !== 0) {
    walk.cells.push({ row, column, ...spans, text: "" });
    return;
  }
  walk.next += 1;
  walk.lastRow = Math.max(walk.lastRow, lastRow);
  walk.lastColumn = Math.max(walk.lastColumn, lastColumn);
  walk.cells.push({ ...anchor, ...spans });
}

/** Blank merges beyond the used range are only drawn borders. */
function clipToUsed({ cells, covered, lastRow, lastColumn }: Walk): MergedCells {
  const isInside = (cell: Cell) => cell.row <= lastRow && cell.column <= lastColumn;
  const fits = (cell: Cell) =>
    cell.row + cell.rowSpan - 1 <= lastRow && cell.column + cell.columnSpan - 1 <= lastColumn;
  const clip = (cell: Cell): Cell => ({
    ...cell,
    rowSpan: Math.min(cell.rowSpan, lastRow + 1 - cell.row),
    columnSpan: Math.min(cell.columnSpan, lastColumn + 1 - cell.column),
  });
  const kept = cells.every(fits) ? cells : cells.filter(isInside).map((cell) => (fits(cell) ? cell : clip(cell)));
  return { cells: kept, rowCount: lastRow + 1, columnCount: lastColumn + 1, covered };
}

/** A title merged over whole rows or columns covers the used range, not 16,384 columns. */
function clipWholeSheet(range: CellRange, used: { lastRow: number; lastColumn: number }): CellRange {
  const isWide = range.lastColumn >= MOST_COLUMNS - 1 || range.lastColumn === OLD_COLUMNS - 1;
  const isTall = range.lastRow >= MOST_ROWS - 1 || range.lastRow === OLD_ROWS - 1;
  return {
    ...range,
    lastColumn: isWide ? Math.max(range.column, used.lastColumn) : range.lastColumn,
    lastRow: isTall ? Math.max(range.row, used.lastRow) : range.lastRow,
  };
}

/** Bounds of the older binary format: IV65536. */
const OLD_COLUMNS = 256;
const OLD_ROWS = 65_536;

function isCovered(range: CellRange, coveredTo: readonly number[]): boolean {
  for (let column = range.column; column <= range.lastColumn; column += 1) {
    if ((coveredTo[column] ?? -1) >= range.row) return true;
  }
  return false;
}

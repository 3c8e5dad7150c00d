import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { type CellRange, MOST_COLUMNS, MOST_ROWS } from "./cell-address.ts";
import type { SheetCell } from "./sheet-content.ts";

export interface MergedCell extends CellRange {
  readonly text: string;
  readonly vertical: boolean;
}

/**
 * Cells and merges in one walk over the sheet, row by row, in linear time: a merge takes the text of its first cell,
 * whatever stands in the places it covers is not shown, and a merge that overlaps an earlier one is ignored.
 */
export function mergeCells(
  cells: readonly SheetCell[],
  merges: readonly CellRange[],
  context: ReadContext,
): readonly MergedCell[] {
  const merged: MergedCell[] = [];
  const bounds = textBounds(cells);
  /** For each column the last row that a merge covers. */
  const coveredTo: number[] = [];
  let covered = 0;
  const ordered = rowMajor(cells);
  let next = 0;
  const addCellsBefore = (place: Place) => {
    for (let cell = ordered[next]; cell !== undefined && comparePlaces(cell, place) < 0; cell = ordered[next]) {
      if ((coveredTo[cell.column] ?? -1) < cell.row) merged.push(single(cell));
      next += 1;
    }
  };
  for (const merge of rowMajor(merges)) {
    addCellsBefore(merge);
    const range = clipWholeSheet(merge, bounds);
    if (isCovered(range, coveredTo)) continue;
    covered += range.lastColumn - range.column + 1;
    keepWithin("coveredCells", context.limits, covered, context.name);
    for (let column = range.column; column <= range.lastColumn; column += 1) coveredTo[column] = range.lastRow;
    const anchor = ordered[next];
    const hasText = anchor !== undefined && comparePlaces(anchor, merge) === 0;
    if (hasText) next += 1;
    merged.push({ ...range, text: hasText ? anchor.text : "", vertical: hasText && anchor.vertical });
  }
  addCellsBefore({ row: Number.POSITIVE_INFINITY, column: 0 });
  return merged;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function comparePlaces(left: Place, right: Place): number {
  return left.row - right.row || left.column - right.column;
}

/** Files almost always keep the order; only then is sorting free. */
function rowMajor<T extends Place>(places: readonly T[]): readonly T[] {
  for (let index = 1; index < places.length; index += 1) {
    const [before, at] = [places[index - 1], places[index]];
    if (before !== undefined && at !== undefined && comparePlaces(before, at) > 0)
      return places.toSorted(comparePlaces);
  }
  return places;
}

function single({ row, column, text, vertical }: SheetCell): MergedCell {
  return { row, column, lastRow: row, lastColumn: column, text, vertical };
}

function textBounds(cells: readonly SheetCell[]): Place {
  let row = 0;
  let column = 0;
  for (const cell of cells) {
    row = Math.max(row, cell.row);
    column = Math.max(column, cell.column);
  }
  return { row, column };
}

/** A title merged over whole rows or columns covers the used range, not 16,384 columns. */
function clipWholeSheet(range: CellRange, bounds: Place): CellRange {
  const isWide = range.lastColumn >= MOST_COLUMNS - 1 || range.lastColumn === OLD_COLUMNS - 1;
  const isTall = range.lastRow >= MOST_ROWS - 1 || range.lastRow === OLD_ROWS - 1;
  return {
    ...range,
    lastColumn: isWide ? Math.max(range.column, bounds.column) : range.lastColumn,
    lastRow: isTall ? Math.max(range.row, bounds.row) : range.lastRow,
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

import type { Cell } from "@mingji/core/document/document";
import type { CellRange } from "./cell-address.ts";

/** One sheet as its file stores it, before merges make a grid of it. */
export interface SheetContent {
  readonly name: string;
  readonly hidden: boolean;
  /** The cells with text, each in one place, as a spreadsheet shows them. */
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Comments by address. */
  readonly comments: ReadonlyMap<string, string>;
}

/** A cell in one place. Almost all have the same shape, so that a million of them stay small. */
export function singleCell(row: number, column: number, text: string, vertical: boolean): Cell {
  const cell: Cell = { row, column, rowSpan: 1, columnSpan: 1, text };
  return vertical ? { ...cell, vertical } : cell;
}

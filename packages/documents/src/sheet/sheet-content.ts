import type { CellRange } from "./cell-address.ts";

/** A cell with text, as a spreadsheet shows it. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly vertical: boolean;
}

/** One sheet as its file stores it, before merges make a grid of it. */
export interface SheetContent {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Comments by address. */
  readonly comments: ReadonlyMap<string, string>;
}

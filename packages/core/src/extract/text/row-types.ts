import type { ColumnPlan } from "./align-cells.ts";
import type { Joint } from "./cell-borders.ts";
import type { FlatText } from "./flat-text.ts";

/** A cell of a row that was found in running text. */
export interface RowCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** One way to read a row from `start` to `end`. */
export interface RowReading {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly RowCell[];
  readonly score: number;
}

export interface RowSearch {
  readonly flat: FlatText;
  readonly columns: readonly ColumnPlan[];
  /** Places where cells may begin or end, ascending; the last one is the end of the text. */
  readonly borders: readonly number[];
  readonly joint: Joint;
  /** Rows are printed on lines of their own. */
  readonly hasLines: boolean;
  /** A form without any number has blank value columns. */
  readonly hasNumbers: boolean;
  /** Cells between reliable borders that stand three times and more. */
  readonly repeated: ReadonlySet<string>;
  /** Fits already computed, by the place where the cell begins. */
  readonly fits: Map<number, Map<number, number>>;
}

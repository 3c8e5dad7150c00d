import type { PlacedText } from "./cell-text.ts";
import type { Bounds } from "./matrix.ts";
import type { InkBlock } from "./text-blocks.ts";

/** A table as one page shows it. */
export interface PageTable {
  readonly kind: "table";
  readonly page: number;
  readonly box: Bounds;
  /** Column borders; for an aligned table the middles of the gaps. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly PageCell[];
  /** For each column, whether the lower edge of the table is drawn there. */
  readonly bottomDrawn: readonly boolean[];
}

export interface PageCell extends PlacedText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Bounds;
  /** Around the text alone; the cell's own middle when it has none. */
  readonly ink: Bounds;
}

export interface PageText {
  readonly kind: "text";
  readonly page: number;
  readonly text: string;
  readonly box: Bounds;
  readonly size: number;
  /** The block it was painted in, when nothing stood beside it. */
  readonly block?: InkBlock;
}

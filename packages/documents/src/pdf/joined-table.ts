import type { Bounds } from "./matrix.ts";

/** A whole table, over all its pages. */
export interface JoinedTable {
  readonly page: number;
  readonly box: Bounds;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly JoinedTableCell[];
}

export interface JoinedTableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly vertical: boolean;
  readonly page: number;
  readonly box: Bounds;
}

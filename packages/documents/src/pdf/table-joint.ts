import type { PageCell } from "./page-parts.ts";
import type { SharedColumns } from "./table-columns.ts";

/** A cell of the joined table; its box is where its first part stands. */
export interface JoinedCell extends PageCell {
  readonly page: number;
  /** Its part on the page added last. */
  readonly part: PageCell;
}

/** How often a column holds text. */
export interface ColumnFill {
  readonly cells: number;
  readonly filled: number;
}

/** How the next page's table goes on with the one above. */
export interface Continuation {
  readonly columns: SharedColumns;
  /** Rows at its top that only repeat the table's header. */
  readonly headerRows: number;
  /** The page break cuts a row: its first row is the rest of the last one. */
  readonly cut: boolean;
  /** For each shared column, whether the cell at the break goes on. */
  readonly continues: readonly boolean[];
}

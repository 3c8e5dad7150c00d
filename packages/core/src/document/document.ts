import type { Message } from "../message.ts";
import type { Locator } from "./locator.ts";

export type DocumentFormat = "text" | "markdown" | "html" | "docx" | "xlsx" | "xls" | "pdf";

/** A file after reading: neutral blocks in reading order. Nothing below this line knows a file format. */
export interface SourceDocument {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
  /** The decoded text of a text or Markdown file, for the source view; absent for other formats. */
  readonly text?: string;
}

export type Block = TextBlock | Table;

/** A paragraph, heading or line outside any table. */
export interface TextBlock {
  readonly kind: "text";
  readonly text: string;
  /** 1 for the document title, 2 … 6 below it; absent for plain text. */
  readonly heading?: number;
  readonly at: Locator;
}

/** A grid of cells, row-major. Places covered by a span have no cell of their own. */
export interface Table {
  readonly kind: "table";
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly Cell[];
  /** The table's own place; a cell's place is `locateCell(table, cell)`. */
  readonly at: Locator;
  /** Rows hidden by the author (0-based). */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** The whole sheet is hidden. */
  readonly hidden?: boolean;
  /** The sheet's name or the table's caption. */
  readonly caption?: string;
}

export interface Cell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As displayed: 0.95 formatted as percent reads `95%`. Line breaks inside a cell are `\n`. */
  readonly text: string;
  /** Fields that a format adds to the table's place: page and box of a PDF, line and span of a text file. */
  readonly at?: Locator;
  /** True for text that was rotated or vertical. */
  readonly vertical?: boolean;
  readonly comment?: string;
}

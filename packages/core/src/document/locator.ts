/**
 * Where a thing stands in its source file. Only the fields the format has are present.
 * Lines, pages, tables and rows are counted from 1 as a reader would; boxes are in PDF points from the top left.
 */
export interface Locator {
  readonly sheet?: string;
  readonly page?: number;
  readonly box?: Box;
  /** Spreadsheet address such as `C7`. */
  readonly cell?: string;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly line?: number;
  /** Paragraph outside tables, in a web page or word-processor file. */
  readonly paragraph?: number;
  /** Character range inside the decoded text of a text file, end excluded. */
  readonly span?: readonly [start: number, end: number];
}

/** x, y, width, height in points. */
export type Box = readonly [x: number, y: number, width: number, height: number];

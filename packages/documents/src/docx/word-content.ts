/** The body of a word-processor file before its tables become grids. */
export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly heading: number | null;
}

export interface WordTable {
  readonly kind: "table";
  readonly rows: WordRow[];
}

export interface WordRow {
  /** Grid columns left empty before the first cell. */
  before: number;
  hidden: boolean;
  /** A tracked deletion: the accepted view does not show the row. */
  deleted: boolean;
  readonly cells: WordCell[];
}

export interface WordCell {
  columnSpan: number;
  /** `continue`: part of the cell above; `left`: part of the cell before it (an old form of merging). */
  merge: "none" | "start" | "continue" | "left";
  vertical: boolean;
  deleted: boolean;
  readonly blocks: WordBlock[];
  readonly comments: string[];
}

/** An official form before any file format: what every writer draws. Widths are millimetres of the table on paper. */
export interface FormPage {
  readonly title: string;
  /** Centred below the title, such as （2024年度）. */
  readonly subtitle: string | null;
  /** The line above the table: the department on the left, the money unit on the right. */
  readonly left: string | null;
  readonly right: string | null;
  readonly orientation: "portrait" | "landscape";
  readonly columns: readonly number[];
  /** Rows at the top that are repeated on every page. */
  readonly headRows: number;
  readonly rows: readonly FormRow[];
  /** Lines below the table: notes, signature line. */
  readonly foot: readonly string[];
}

/** The cells that begin in this row, from left to right; places under a span have none. */
export interface FormRow {
  readonly cells: readonly FormCell[];
}

export interface FormCell {
  /** 0-based. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly bold: boolean;
  /** A label of one column that is set from top to bottom. */
  readonly vertical: boolean;
}

export interface CellOptions {
  readonly span?: number;
  readonly rows?: number;
  readonly align?: FormCell["align"];
  readonly bold?: boolean;
  readonly vertical?: boolean;
}

/** A cell; labels are centred unless they say otherwise. */
export function cell(column: number, text: string, options: CellOptions = {}): FormCell {
  const { span = 1, rows = 1, align = "center", bold = false, vertical = false } = options;
  return { column, columnSpan: span, rowSpan: rows, text, align, bold, vertical };
}

export function row(...cells: readonly FormCell[]): FormRow {
  return { cells };
}

/** Width of the printable area of A4 with the margins all writers use. */
export const PRINT_WIDTH = { portrait: 178, landscape: 265 } as const;
export const MARGIN_MILLIMETRES = 16;

/** Column widths scaled so that together they fill the page. */
export function fillWidth(orientation: FormPage["orientation"], shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (share / sum) * PRINT_WIDTH[orientation]);
}

import { addressKey, type CellAddress } from "../../lib/address.ts";

/** A table with merged cells, cut into sections that are drawn only when they are in view. */
export interface GridLayout {
  readonly columns: readonly GridColumn[];
  /** The headings stand inside the sections; none stays on top. */
  readonly hasOwnHeadings?: true;
  readonly sections: readonly GridSection[];
  readonly rowCount: number;
  /** The cells of a section; made when asked for. */
  readonly cellsOf: (section: number) => readonly GridCell[];
  /** The section in which an address stands, if the grid shows it at all. */
  readonly sectionOf: (address: CellAddress) => number | null;
}

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** Columns next to each other with the same group share a heading above theirs. */
  readonly group?: string;
  /** Share of the table's width; also its least width in pixels. */
  readonly width: number;
}

export interface GridSection {
  /** 0-based row of the whole grid. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** Pixels, guessed until it was drawn once. */
  readonly height: number;
}

export interface GridCell {
  /** Unique in the grid; the key of its address where it has one and is the first with it. */
  readonly key: string;
  /** 0-based inside the section. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** A second, quieter line: the spending unit below a project's name. */
  readonly note?: string;
  readonly look: CellLook;
  readonly address: CellAddress | null;
  readonly comment?: string;
  /** Part of the largest amount, 0 … 1, drawn as a bar behind the text. */
  readonly share?: number;
}

/** `label` names what stands beside it, `heading` what stands below it; `lack` says that something is missing, `blank` fills a place for which the form has no cell. */
export type CellLook = "text" | "amount" | "label" | "heading" | "strong" | "lack" | "blank" | "vertical";

/** Rows drawn together. A project with more rows is continued in the next section, its merged cells repeated. */
export const SECTION_ROWS = 40;

const LINE = 20;
const PADDING = 11;
const CHARACTER = 13.5;

/** Guessed height of a cell, from its length and width. */
export function guessHeight(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 16) / CHARACTER));
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines * LINE + PADDING;
}

/** The section that holds a row of the grid. */
export function sectionOfRow(sections: readonly GridSection[], row: number): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.firstRow ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The cell that covers a place of the grid. */
export function cellAt(layout: GridLayout, row: number, column: number): PlacedCell | null {
  if (row < 0 || row >= layout.rowCount || column < 0 || column >= layout.columns.length) return null;
  const section = sectionOfRow(layout.sections, row);
  const inside = row - (layout.sections[section]?.firstRow ?? 0);
  const cell = layout.cellsOf(section).find((candidate) => covers(candidate, inside, column));
  return cell === undefined ? null : { cell, section };
}

export interface PlacedCell {
  readonly cell: GridCell;
  readonly section: number;
}

function covers({ row, column, rowSpan, columnSpan }: GridCell, atRow: number, atColumn: number): boolean {
  return row <= atRow && atRow < row + rowSpan && column <= atColumn && atColumn < column + columnSpan;
}

/** The cell of an address, or null when the grid does not show it. */
export function findCell(layout: GridLayout, address: CellAddress): PlacedCell | null {
  const section = layout.sectionOf(address);
  if (section === null) return null;
  const key = addressKey(address);
  const cell = layout.cellsOf(section).find((candidate) => candidate.key === key);
  return cell === undefined ? null : { cell, section };
}

/** Makes `cellsOf` remember what it made. */
export function remembering(make: (section: number) => readonly GridCell[]): GridLayout["cellsOf"] {
  const made = new Map<number, readonly GridCell[]>();
  return (section) => {
    const known = made.get(section);
    if (known !== undefined) return known;
    const cells = make(section);
    made.set(section, cells);
    return cells;
  };
}

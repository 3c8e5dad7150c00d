import type { Cell } from "@mingji/core/document/document";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { addressOf, type CellRange, MOST_COLUMNS, MOST_ROWS } from "../sheet/cell-address.ts";
import { serialOfIsoDate } from "../sheet/date-serial.ts";
import { compileFormat, type NumberFormat } from "../sheet/number-format.ts";
import { singleCell } from "../sheet/sheet-content.ts";
import { attribute } from "../xml/xml-text.ts";
import { NAMED_FORMATS } from "./named-formats.ts";

interface OpenSheet {
  readonly name: string;
  hidden: boolean;
  readonly cells: Cell[];
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly comments: Map<string, string>;
}

export interface XmlSheetState {
  readonly context: ReadContext;
  readonly sheets: OpenSheet[];
  readonly styles: Map<string, NumberFormat>;
  style: string;
  row: number;
  column: number;
  /** The column of the next cell that has no index of its own. */
  nextColumn: number;
  columnIndex: number;
  type: string;
  cellStyle: string;
  value: string;
  /** The cell's own value, kept while its comment is read. */
  comment: string | null;
  inData: boolean;
  cells: number;
  characters: number;
}

export function createState(context: ReadContext): XmlSheetState {
  return {
    context,
    sheets: [],
    styles: new Map(),
    style: "",
    row: -1,
    column: -1,
    nextColumn: 0,
    columnIndex: 0,
    type: "",
    cellStyle: "",
    value: "",
    comment: null,
    inData: false,
    cells: 0,
    characters: 0,
  };
}

export function openElement(state: XmlSheetState, name: string, attributes: string): void {
  OPEN[name]?.(state, attributes);
}

const OPEN: Readonly<Record<string, (state: XmlSheetState, attributes: string) => void>> = {
  Style: (state, attributes) => {
    state.style = attribute(attributes, "ID") ?? "";
  },
  NumberFormat: (state, attributes) => {
    const code = attribute(attributes, "Format") ?? "";
    state.styles.set(state.style, compileFormat(NAMED_FORMATS[code.toLowerCase()] ?? code, false));
    keepWithin("nodes", state.context.limits, state.styles.size, state.context.name);
  },
  Worksheet: openSheet,
  Column: openColumn,
  Row: openRow,
  Cell: openCell,
  Data: (state, attributes) => {
    // A comment holds data too, of no type.
    if (state.comment === null) state.type = attribute(attributes, "Type") ?? "String";
    state.inData = true;
  },
  Comment: (state) => {
    state.comment = state.value;
    state.value = "";
  },
};

export function closeElement(state: XmlSheetState, name: string): void {
  const sheet = state.sheets.at(-1);
  if (name === "Data") state.inData = false;
  if (sheet === undefined) return;
  if (name === "Comment" && state.comment !== null) {
    sheet.comments.set(addressOf(state.row, state.column), state.value.trim());
    state.value = state.comment;
    state.comment = null;
  }
  if (name === "Cell") closeCell(state, sheet);
}

export function takeText(state: XmlSheetState, text: string): void {
  if (state.inData) state.value += text;
  else if (text === "SheetHidden" || text === "SheetVeryHidden") hideSheet(state.sheets.at(-1));
}

function hideSheet(sheet: OpenSheet | undefined): void {
  if (sheet !== undefined) sheet.hidden = true;
}

function openSheet(state: XmlSheetState, attributes: string): void {
  state.sheets.push({
    name: attribute(attributes, "Name") ?? "",
    hidden: false,
    cells: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    comments: new Map(),
  });
  keepWithin("sheets", state.context.limits, state.sheets.length, state.context.name);
  state.row = -1;
  state.columnIndex = 0;
}

function openColumn(state: XmlSheetState, attributes: string): void {
  const first = indexOf(attributes, MOST_COLUMNS) ?? state.columnIndex;
  const last = Math.min(first + count(attributes, "Span"), MOST_COLUMNS - 1);
  state.columnIndex = last + 1;
  if (attribute(attributes, "Hidden") !== "1") return;
  for (let column = first; column <= last; column += 1) state.sheets.at(-1)?.hiddenColumns.add(column);
}

function openRow(state: XmlSheetState, attributes: string): void {
  state.context.checkTime();
  state.row = indexOf(attributes, MOST_ROWS) ?? state.row + 1;
  state.nextColumn = 0;
  if (attribute(attributes, "Hidden") === "1") state.sheets.at(-1)?.hiddenRows.add(state.row);
}

function openCell(state: XmlSheetState, attributes: string): void {
  const across = count(attributes, "MergeAcross");
  const down = count(attributes, "MergeDown");
  state.column = indexOf(attributes, MOST_COLUMNS) ?? state.nextColumn;
  state.nextColumn = state.column + across + 1;
  state.cellStyle = attribute(attributes, "StyleID") ?? "";
  state.value = "";
  const sheet = state.sheets.at(-1);
  if (sheet === undefined || across + down === 0) return;
  const [lastRow, lastColumn] = [
    Math.min(state.row + down, MOST_ROWS - 1),
    Math.min(state.nextColumn - 1, MOST_COLUMNS - 1),
  ];
  sheet.merges.push({ row: state.row, column: state.column, lastRow, lastColumn });
  keepWithin("cells", state.context.limits, sheet.merges.length, state.context.name);
}

function closeCell(state: XmlSheetState, sheet: OpenSheet): void {
  const text = shownText(state).trim();
  if (text === "" || state.row < 0 || state.column >= MOST_COLUMNS) return;
  const { limits, name } = state.context;
  state.cells += 1;
  state.characters += text.length;
  keepWithin("cells", limits, state.cells, name);
  keepWithin("textBytes", limits, state.characters, name);
  sheet.cells.push(singleCell(state.row, state.column, text, false));
}

function shownText({ type, value, cellStyle, styles }: XmlSheetState): string {
  const format = styles.get(cellStyle) ?? styles.get("Default") ?? GENERAL;
  if (type === "Boolean") return value.trim() === "1" ? "TRUE" : "FALSE";
  const number = type === "Number" ? Number(value) : type === "DateTime" ? serialOfIsoDate(value.trim(), false) : null;
  if (value.trim() === "" || number === null || !Number.isFinite(number))
    return format.text(value.replace(/\r\n?/g, "\n"));
  return format.number(number);
}

const GENERAL = compileFormat("General", false);

/** Indexes count from 1; a missing one follows the place before. */
function indexOf(attributes: string, most: number): number | null {
  const value = Number(attribute(attributes, "Index") ?? 0);
  return value >= 1 && value <= most ? Math.floor(value) - 1 : null;
}

function count(attributes: string, name: string): number {
  const value = Math.floor(Number(attribute(attributes, name) ?? 0));
  return value > 0 ? Math.min(value, MOST_ROWS) : 0;
}

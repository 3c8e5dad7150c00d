import type { Cell } from "@mingji/core/document/document";
import { scanPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { addressOf, type CellRange, columnOf, MOST_COLUMNS, MOST_ROWS, rangeOf, rowOf } from "../sheet/cell-address.ts";
import { addUncalculated, type Uncalculated } from "../sheet/sheet-messages.ts";
import { singleCell } from "../sheet/sheet-content.ts";
import { attribute } from "../xml/xml-text.ts";
import { cellText, type CellType } from "./cell-text.ts";
import type { CellStyles } from "./cell-styles.ts";
import { createStringItem, type StringItem } from "./string-item.ts";

/** What all sheets of one workbook share. */
export interface SheetFacts {
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  readonly starts1904: boolean;
  readonly context: ReadContext;
  /** Cells with content over all sheets, and characters of their own text. */
  readonly counted: { cells: number; characters: number };
}

export interface ScannedSheet {
  readonly cells: Cell[];
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Formulas whose result the file does not hold. */
  readonly uncalculated: Uncalculated;
}

/** Streams one worksheet part: only cells with text are kept, however many blank ones are drawn. */
export function readSheet(parts: ZipParts, part: string, facts: SheetFacts): ScannedSheet {
  const sheet: ScannedSheet = {
    cells: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    uncalculated: { named: [], more: 0 },
  };
  const state: SheetState = {
    sheet,
    facts,
    item: createStringItem(),
    row: -1,
    column: -1,
    type: "n",
    style: 0,
    value: "",
    inValue: false,
    inInline: false,
    hasFormula: false,
  };
  const open = (name: string, attributes: string) => openElement(state, name, attributes);
  const close = (name: string) => closeElement(state, name);
  const text = (piece: string) => {
    if (state.inValue) state.value += piece;
    else if (state.inInline) state.item.text(piece);
  };
  scanPart(parts, part, { open, close, text }, facts.context);
  return sheet;
}

interface SheetState {
  readonly sheet: ScannedSheet;
  readonly facts: SheetFacts;
  readonly item: StringItem;
  row: number;
  column: number;
  type: CellType;
  style: number;
  value: string;
  inValue: boolean;
  inInline: boolean;
  hasFormula: boolean;
}

function openElement(state: SheetState, name: string, attributes: string): void {
  switch (name) {
    case "c":
      return openCell(state, attributes);
    case "v":
      state.inValue = true;
      return;
    case "f":
      state.hasFormula = true;
      return;
    case "row":
      return openRow(state, attributes);
    case "is":
      state.inInline = true;
      return state.item.begin();
    case "mergeCell":
      return addMerge(state, attributes);
    case "col":
      return hideColumns(state, attributes);
    default:
      if (state.inInline) state.item.open(name);
  }
}

function closeElement(state: SheetState, name: string): void {
  if (name === "c") closeCell(state);
  else if (name === "v") state.inValue = false;
  else if (name === "is") {
    state.inInline = false;
    state.value = state.item.value();
  } else if (state.inInline) state.item.close(name);
}

/** Rows and cells may leave out their addresses: then they follow the one before. */
function openRow(state: SheetState, attributes: string): void {
  state.facts.context.checkTime();
  const number = Number(attribute(attributes, "r") ?? Number.NaN) - 1;
  state.row = number >= 0 && number < MOST_ROWS ? number : state.row + 1;
  state.column = -1;
  if (isOn(attribute(attributes, "hidden"))) state.sheet.hiddenRows.add(state.row);
}

function openCell(state: SheetState, attributes: string): void {
  state.column += 1;
  state.style = 0;
  state.type = "n";
  state.value = "";
  state.hasFormula = false;
  if (attributes.includes("'")) return openQuotedCell(state, attributes);
  // One pass instead of three look-ups: this runs for every cell of the sheet.
  for (let equals = attributes.indexOf("="); equals > 0; ) {
    const open = attributes.indexOf('"', equals);
    const close = attributes.indexOf('"', open + 1);
    if (open < 0 || close < 0) return;
    takeCellAttribute(state, attributes.charCodeAt(equals - 1), attributes.slice(open + 1, close));
    equals = attributes.indexOf("=", close);
  }
}

/** Attributes in single quotes, which no office program writes. */
function openQuotedCell(state: SheetState, attributes: string): void {
  for (const name of ["r", "s", "t"]) {
    const value = attribute(attributes, name);
    if (value !== undefined) takeCellAttribute(state, name.charCodeAt(0), value);
  }
}

function takeCellAttribute(state: SheetState, name: number, value: string): void {
  if (name === LETTER_S) state.style = Number(value);
  else if (name === LETTER_T) state.type = value as CellType;
  else if (name === LETTER_R) {
    const column = columnOf(value);
    const row = rowOf(value);
    if (column >= 0) state.column = column;
    if (row >= 0) state.row = row;
  }
}

const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

function closeCell(state: SheetState): void {
  const { facts, sheet, row, column, value } = state;
  if (value === "") {
    if (state.hasFormula) addUncalculated(sheet.uncalculated, addressOf(row, column));
    return;
  }
  if (column >= MOST_COLUMNS || row < 0) return;
  const style = facts.styles(state.style);
  const text = cellText(state.type, value, style, facts);
  if (text === "") return;
  facts.counted.cells += 1;
  facts.counted.characters += state.type === "s" ? 0 : text.length;
  keepWithin("textBytes", facts.context.limits, facts.counted.characters, facts.context.name);
  keepWithin("cells", facts.context.limits, facts.counted.cells, facts.context.name);
  sheet.cells.push(singleCell(row, column, text, style.vertical));
}

function addMerge({ sheet, facts }: SheetState, attributes: string): void {
  const range = rangeOf(attribute(attributes, "ref") ?? "");
  if (range !== null) sheet.merges.push(range);
  keepWithin("cells", facts.context.limits, sheet.merges.length, facts.context.name);
}

function hideColumns({ sheet }: SheetState, attributes: string): void {
  if (!isOn(attribute(attributes, "hidden"))) return;
  const last = Math.min(Number(attribute(attributes, "max") ?? 0), MOST_COLUMNS);
  for (let column = Number(attribute(attributes, "min") ?? 1); column <= last; column += 1) {
    if (column >= 1) sheet.hiddenColumns.add(column - 1);
  }
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

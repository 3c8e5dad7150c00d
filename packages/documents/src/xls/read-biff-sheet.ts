import type { Cell } from "@mingji/core/document/document";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import type { CellRange } from "../sheet/cell-address.ts";
import { addressOf } from "../sheet/cell-address.ts";
import { singleCell } from "../sheet/sheet-content.ts";
import { errorText, formulaResult, rkNumber } from "./biff-values.ts";
import { BIFF, type BiffRecord, biffRecords } from "./biff-records.ts";
import { createStringReader, shortString } from "./biff-string.ts";
import type { WorkbookGlobals } from "./workbook-globals.ts";

export interface BiffFacts {
  readonly globals: WorkbookGlobals;
  readonly context: ReadContext;
  /** Cells with content over all sheets. */
  readonly counted: { cells: number };
}

export interface BiffSheet {
  readonly cells: Cell[];
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly comments: Map<string, string>;
  /** The stream ends before the sheet does. */
  isCut: boolean;
}

/** The records of one sheet; those of charts embedded in it are passed over. */
export function readBiffSheet(stream: Uint8Array, start: number, facts: BiffFacts): BiffSheet {
  const sheet: BiffSheet = {
    cells: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    comments: new Map(),
    isCut: true,
  };
  const state: SheetState = { sheet, facts, formula: null, object: 0, textLeft: 0, texts: new Map() };
  let depth = 0;
  for (const record of biffRecords(stream, start)) {
    if (record.type === BIFF.begin) depth += 1;
    if (record.type === BIFF.end) depth -= 1;
    if (depth === 0) {
      sheet.isCut = false;
      break;
    }
    if (depth === 1) TAKE.get(record.type)?.(record, state);
  }
  return sheet;
}

interface SheetState {
  readonly sheet: BiffSheet;
  readonly facts: BiffFacts;
  /** A formula whose text result is in the string record that follows. */
  formula: { readonly row: number; readonly column: number; readonly style: number } | null;
  /** The last drawn object, whose text may follow. */
  object: number;
  textLeft: number;
  readonly texts: Map<number, string>;
}

type Take = (record: BiffRecord, state: SheetState) => void;

const TAKE: ReadonlyMap<number, Take> = new Map<number, Take>([
  [
    BIFF.sharedString,
    atLeast(10, (place, { view }, state) =>
      addText(state, place, state.facts.globals.strings[view.getUint32(6, true)] ?? ""),
    ),
  ],
  [BIFF.label, atLeast(9, (place, { data }, state) => addText(state, place, shortString(data, 6, 2)))],
  [BIFF.richString, atLeast(9, (place, { data }, state) => addText(state, place, shortString(data, 6, 2)))],
  [BIFF.number, atLeast(14, (place, { view }, state) => addNumber(state, place, view.getFloat64(6, true)))],
  [BIFF.rk, atLeast(10, (place, { view }, state) => addNumber(state, place, rkNumber(view.getUint32(6, true))))],
  [
    BIFF.boolOrError,
    atLeast(8, (place, { data }, state) =>
      addCell(state, place, data[7] === 0 ? (data[6] === 0 ? "FALSE" : "TRUE") : errorText(data[6] ?? 0)),
    ),
  ],
  [BIFF.formula, atLeast(14, takeFormula)],
  [BIFF.string, takeFormulaText],
  [BIFF.mulRk, takeNumbers],
  [BIFF.row, takeRow],
  [BIFF.columnInfo, takeColumns],
  [BIFF.mergedCells, takeMerges],
  [BIFF.object, takeObject],
  [BIFF.textObject, takeTextObject],
  [BIFF.continue, takeObjectText],
  [BIFF.note, takeNote],
]);

interface Place {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** A cell record of at least that length: row, column and style stand first in all of them. */
function atLeast(length: number, take: (place: Place, record: BiffRecord, state: SheetState) => void): Take {
  return (record, state) => {
    if (record.data.length < length) return;
    const { view } = record;
    take(
      { row: view.getUint16(0, true), column: view.getUint16(2, true), style: view.getUint16(4, true) },
      record,
      state,
    );
  };
}

function addCell({ sheet, facts }: SheetState, { row, column, style }: Place, text: string): void {
  if (text === "") return;
  const { limits, name, checkTime } = facts.context;
  facts.counted.cells += 1;
  if (facts.counted.cells % CHECKED_EVERY === 0) checkTime();
  keepWithin("cells", limits, facts.counted.cells, name);
  sheet.cells.push(singleCell(row, column, text, facts.globals.style(style).vertical));
}

const CHECKED_EVERY = 4096;

function addText(state: SheetState, place: Place, text: string): void {
  addCell(state, place, state.facts.globals.style(place.style).text(text.replace(/\r\n?/g, "\n").trim()));
}

function addNumber(state: SheetState, place: Place, value: number): void {
  addCell(state, place, state.facts.globals.style(place.style).number(value));
}

function takeFormula(place: Place, { data, view }: BiffRecord, state: SheetState): void {
  const result = formulaResult(data, view);
  state.formula = result === null ? place : null;
  if (typeof result === "number") addNumber(state, place, result);
  if (typeof result === "string") addCell(state, place, result);
}

function takeFormulaText({ data }: BiffRecord, state: SheetState): void {
  if (state.formula !== null && data.length >= 3) addText(state, state.formula, shortString(data, 0, 2));
  state.formula = null;
}

/** Several numbers beside each other: first column, then style and value of each, then the last column. */
function takeNumbers({ data, view }: BiffRecord, state: SheetState): void {
  for (let at = 4; at + 8 <= data.length; at += 6) {
    const column = view.getUint16(2, true) + (at - 4) / 6;
    const place = { row: view.getUint16(0, true), column, style: view.getUint16(at, true) };
    addNumber(state, place, rkNumber(view.getUint32(at + 2, true)));
  }
}

const HIDDEN_ROW = 0x20;

function takeRow({ data, view }: BiffRecord, { sheet }: SheetState): void {
  if (data.length >= 16 && ((data[12] ?? 0) & HIDDEN_ROW) !== 0) sheet.hiddenRows.add(view.getUint16(0, true));
}

function takeColumns({ data, view }: BiffRecord, { sheet }: SheetState): void {
  if (data.length < 10 || ((data[8] ?? 0) & 1) === 0) return;
  const last = Math.min(view.getUint16(2, true), 255);
  for (let column = view.getUint16(0, true); column <= last; column += 1) sheet.hiddenColumns.add(column);
}

function takeMerges({ data, view }: BiffRecord, { sheet }: SheetState): void {
  for (let at = 2; at + 8 <= data.length; at += 8) {
    const [row, lastRow, column, lastColumn] = [0, 2, 4, 6].map((offset) => view.getUint16(at + offset, true));
    if (row === undefined || lastRow === undefined || column === undefined || lastColumn === undefined) return;
    if (lastRow >= row && lastColumn >= column) sheet.merges.push({ row, column, lastRow, lastColumn });
  }
}

/** Comments: an object with an identifier, its text in the records after it, and a note that names both cell and object. */
function takeObject({ data, view }: BiffRecord, state: SheetState): void {
  if (data.length >= 8) state.object = view.getUint16(6, true);
}

function takeTextObject({ data, view }: BiffRecord, state: SheetState): void {
  state.textLeft = data.length >= 12 ? view.getUint16(10, true) : 0;
}

function takeObjectText({ data }: BiffRecord, state: SheetState): void {
  if (state.textLeft === 0) return;
  const length = state.textLeft;
  const head = Uint8Array.of(length & 0xff, length >> 8);
  const text = createStringReader([joined(head, data)]).next();
  state.texts.set(state.object, (state.texts.get(state.object) ?? "") + text);
  state.textLeft = 0;
}

function joined(head: Uint8Array, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + data.length);
  bytes.set(head);
  bytes.set(data, head.length);
  return bytes;
}

function takeNote({ data, view }: BiffRecord, { sheet, texts }: SheetState): void {
  if (data.length < 8) return;
  const text = texts.get(view.getUint16(6, true))?.trim() ?? "";
  if (text !== "") sheet.comments.set(addressOf(view.getUint16(0, true), view.getUint16(2, true)), text);
}

import { append } from "./append.ts";
import { cellTexts } from "./cell-texts.ts";
import { isColumnMajor } from "./column-major.ts";
import { type FormGrid, formGrid, type GridDoubt, type Headings, type IndicatorCell } from "./form-grid.ts";
import {
  closesIndicators,
  isAmountHeading,
  isFooter,
  isGoalHeading,
  isLabel,
  opensForm,
  type Section,
  sectionOf,
} from "./form-words.ts";
import { areIndicatorHeadings, opensSecondRow, planHeadings } from "./heading-row.ts";
import { headingRole } from "./heading-words.ts";
import { addLineRows } from "./line-rows.ts";
import type { PlacedText } from "./place-in-text.ts";
import type { RebuiltTable } from "./ragged-table.ts";
import { isCategoryCell, wordingOf } from "./wording.ts";

/** The cells of a form printed one a line, and where the reader stands. */
interface Stream {
  readonly cells: readonly PlacedText[];
  readonly grid: FormGrid;
  /** Blank cells are printed as bars; otherwise they may have been left out. */
  readonly hasBars: boolean;
  readonly doubts: GridDoubt[];
}

/** A form printed one cell a line as a table: labels beside their values, amounts and indicators in their columns. */
export function rebuildLineForm(cells: readonly PlacedText[], number: number): RebuiltTable {
  const grid = formGrid();
  const hasBars = cells.some(({ text }) => isBar(text));
  const stream = { cells: cells.map(withoutBar), grid, hasBars, doubts: [] as GridDoubt[] };
  let at = 0;
  while (at < cells.length) at = Math.max(at + 1, readPart(stream, at));
  return { table: grid.build(number), doubts: [...stream.doubts, ...grid.doubts()] };
}

/** A bar alone on its line is an empty cell. */
function withoutBar(cell: PlacedText): PlacedText {
  return isBar(cell.text) ? { ...cell, text: "" } : cell;
}

export function isBar(text: string): boolean {
  return text === "|" || text === "｜";
}

/** Headings of an indicator table one a line, from this cell on. */
export function headingRun(cells: readonly PlacedText[], at: number): readonly PlacedText[] {
  let end = at;
  while (end < cells.length && headingRole(cells[end]?.text ?? "") !== null) end += 1;
  const run = cells.slice(at, end);
  return areIndicatorHeadings(run.map(({ text }) => text)) ? run : [];
}

function readPart(stream: Stream, at: number): number {
  const section = sectionOf(textAt(stream, at));
  const hasHeadings = section === "indicators" && headingRun(stream.cells, at + 1).length > 0;
  if (hasHeadings || (section !== "goals" && headingRun(stream.cells, at).length > 0)) {
    return readIndicators(stream, at, hasHeadings);
  }
  return section === null || section === "indicators" ? readPair(stream, at) : READERS[section](stream, at);
}

const READERS: Readonly<Record<Exclude<Section, "indicators">, (stream: Stream, at: number) => number>> = {
  funds: readFunds,
  goals: readGoals,
  management: readManagement,
};

function textAt({ cells }: Stream, at: number): string {
  return cells[at]?.text ?? "";
}

/** Whether a cell opens another part, so that it cannot be a value. */
function opensPart(stream: Stream, at: number): boolean {
  const text = textAt(stream, at);
  return at >= stream.cells.length || sectionOf(text) !== null || isLabel(text) || opensForm(text) || isFooter(text);
}

function readPair(stream: Stream, at: number): number {
  const { cells, grid } = stream;
  const [label, value] = cells.slice(at, at + 2);
  if (label === undefined) return at + 1;
  const hasValue = value !== undefined && !opensPart(stream, at + 1) && !isFooter(label.text);
  grid.addPairs(hasValue ? [label, value] : [label]);
  return at + (hasValue ? 2 : 1);
}

function readFunds(stream: Stream, at: number): number {
  const { cells, grid } = stream;
  grid.openSection(cells[at] ?? null);
  const blank = textAt(stream, at + 1) === "" ? 1 : 0;
  const start = at + 1 + blank;
  let end = start;
  while (isAmountHeading(textAt(stream, end))) end += 1;
  const headings = cells.slice(start, end);
  if (headings.length + blank < 2 || headings.length === 0) return readAmountPairs(stream, at + 1);
  grid.addRow([emptyBefore(headings[0], cells[at + blank]), ...headings]);
  return readRows(stream, end, headings.length, (text) => text === "" || isAmount(text));
}

/** The blank cell above the labels of the rows. */
function emptyBefore(heading: PlacedText | undefined, blank: PlacedText | undefined): PlacedText {
  return { text: "", at: blank?.at ?? heading?.at ?? {} };
}

/** Rows of a label and so many values; a value of another kind ends its row early. */
function readRows(stream: Stream, from: number, width: number, isValue: (text: string) => boolean): number {
  let at = from;
  while (!opensPart(stream, at) && headingRun(stream.cells, at).length === 0) {
    const label = at;
    at += 1;
    while (at <= label + width && at < stream.cells.length && isValue(textAt(stream, at))) at += 1;
    stream.grid.addRow(stream.cells.slice(label, at));
  }
  return at;
}

/** Label and amount in turn; a mirrored form prints the amounts of two horizons in one row. */
function readAmountPairs(stream: Stream, from: number): number {
  const isMirrored =
    /^(?:中期|实施期|长期)/.test(wordingOf(textAt(stream, from))) &&
    wordingOf(textAt(stream, from + 2)).startsWith("年度");
  let at = from;
  while (!opensPart(stream, at) && headingRun(stream.cells, at).length === 0) {
    const start = at;
    for (let pair = 0; pair < (isMirrored ? 2 : 1) && !opensPart(stream, at); pair += 1) {
      at += opensPart(stream, at + 1) || isAmountLabel(textAt(stream, at + 1)) ? 1 : 2;
    }
    stream.grid.addRow(stream.cells.slice(start, at));
  }
  return at;
}

function isAmount(text: string): boolean {
  return /^[-+(（]?[¥￥]?\s?\d/.test(text) || /^[-—/]+$/.test(text);
}

/** Words without a number follow a label whose amount was left out. */
function isAmountLabel(text: string): boolean {
  return text.startsWith("其中") || (text !== "" && !/[\d-]/.test(text));
}

function readGoals(stream: Stream, at: number): number {
  const { cells, grid } = stream;
  grid.openSection(cells[at] ?? null);
  let end = at + 1;
  while (isGoalHeading(textAt(stream, end)) && end < at + 4) end += 1;
  const headings = cells.slice(at + 1, end);
  if (headings.length < 2) return readGoalTexts(stream, at + 1, headings.length + 1);
  grid.addRow(headings);
  return readGoalTexts(stream, end, headings.length);
}

function readGoalTexts(stream: Stream, from: number, count: number): number {
  let end = from;
  while (end < from + count && !opensPart(stream, end) && headingRun(stream.cells, end).length === 0) end += 1;
  if (end > from) stream.grid.addRow(stream.cells.slice(from, end));
  return end;
}

const MANAGEMENT_ROW = /(?:科学性|及时性|合规性|规范性|准确性|绩效管理情况|责任履行情况)$/;

function readManagement(stream: Stream, at: number): number {
  const { cells, grid } = stream;
  grid.openSection(cells[at] ?? null);
  let end = at + 1;
  while (end < at + 5 && !MANAGEMENT_ROW.test(wordingOf(textAt(stream, end)))) end += 1;
  const headings = cells.slice(at + 1, end).filter(({ text }) => text !== "");
  grid.addRow([emptyBefore(headings[0], cells[at + 1]), ...headings]);
  return readRows(
    stream,
    end,
    headings.length,
    (text) => !MANAGEMENT_ROW.test(wordingOf(text)) && sectionOf(text) === null,
  );
}

function readIndicators(stream: Stream, at: number, hasMarker: boolean): number {
  const { cells, grid } = stream;
  grid.openSection(hasMarker ? (cells[at] ?? null) : null);
  const start = hasMarker ? at + 1 : at;
  const headings = headingsFrom(stream, start);
  const from = start + headings.first.length + headings.second.length;
  let end = from;
  while (end < cells.length && !closesIndicators(textAt(stream, end)) && !opensPart(stream, end)) {
    if (headingRun(cells, end).length > 0) break;
    end += 1;
  }
  const body = cells.slice(from, end);
  const { columns } = planHeadings(cellTexts(headings.first), cellTexts(headings.second));
  const isPlain = stream.hasBars || body.length > MOST_SEARCHED || isColumnMajor(body, columns);
  if (isPlain) grid.addIndicators(headings, body.map(inStream));
  else append(stream.doubts, addLineRows(grid, headings, body));
  return readTotal(stream, end);
}

/** Longer tables are read without the search for left-out cells. */
const MOST_SEARCHED = 6000;

function inStream(content: PlacedText): IndicatorCell {
  return { content, opensRow: null };
}

/** The headings reach to the first category where there are level columns: an unknown heading among them stays one. */
function headingsFrom({ cells }: Stream, start: number): Headings {
  const run = headingRun(cells, start);
  const hasLevels = run.some(({ text }) => headingRole(text) === "level1" || headingRole(text) === "level2");
  let end = start + run.length;
  if (hasLevels) {
    const category = cells.slice(start, start + MOST_HEADINGS).findIndex(({ text }) => isCategoryCell(text));
    if (category > 0) end = start + category;
  }
  const all = cells.slice(start, end);
  const second = all.findIndex(
    ({ text }, index) =>
      index > 0 &&
      opensSecondRow(
        text,
        all.slice(0, index).map((cell) => cell.text),
      ),
  );
  return second < 0 ? { first: all, second: [] } : { first: all.slice(0, second), second: all.slice(second) };
}

const MOST_HEADINGS = 40;

/** 总分 and the sums of points and scores behind it. */
function readTotal(stream: Stream, at: number): number {
  if (!/^(?:总分|总计|合计|总得分)$/.test(wordingOf(textAt(stream, at)))) return at;
  let end = at + 1;
  while (end < stream.cells.length && end <= at + 3 && /^[\d.]*$/.test(textAt(stream, end))) end += 1;
  stream.grid.addTotal(stream.cells.slice(at, end));
  return end;
}

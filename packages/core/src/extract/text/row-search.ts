import { isDigit, isHan } from "../../text.ts";
import type { ColumnPlan } from "./align-cells.ts";
import type { Joint } from "./cell-borders.ts";
import type { FlatText } from "./flat-text.ts";
import type { ContentKind } from "./heading-words.ts";
import { togetherFit } from "./row-fit.ts";
import { segmentFit } from "./segment-fit.ts";

/** A cell of a row that was found in running text. */
export interface RowCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** One way to read a row from `start` to `end`. */
export interface RowReading {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly RowCell[];
  readonly score: number;
}

export interface RowSearch {
  readonly flat: FlatText;
  readonly columns: readonly ColumnPlan[];
  /** Places where cells may begin or end, ascending; the last one is the end of the text. */
  readonly borders: readonly number[];
  readonly joint: Joint;
  /** Rows are printed on lines of their own. */
  readonly hasLines: boolean;
  /** A form without any number has blank value columns. */
  readonly hasNumbers: boolean;
  /** Cells between reliable borders that stand three times and more. */
  readonly repeated: ReadonlySet<string>;
  /** Fits already computed, by the place where the cell begins. */
  readonly fits: Map<number, Map<number, number>>;
}

/** The most promising readings of a row that begins at border number `from`, by their ends. */
export function readingsFrom(search: RowSearch, from: number): readonly RowReading[] {
  const start = search.borders[from] ?? 0;
  let beam = new Map<number, readonly RowReading[]>([
    [from, [{ start, end: start, cells: [], score: openingScore(search, start) }]],
  ]);
  search.columns.forEach((_, column) => {
    beam = advance(search, beam, column);
  });
  return [...beam.entries()]
    .filter(([border]) => border > from)
    .flatMap(([, readings]) => readings)
    .map((reading) => withBlankRow(search, reading));
}

/** A row with nothing but its categories is a blank row of the form, which is no fault of the reading. */
function withBlankRow({ columns }: RowSearch, reading: RowReading): RowReading {
  const isBlank = reading.cells.every(({ column }) => columns[column]?.merges === true);
  return isBlank ? { ...reading, score: reading.score + BLANK_ROW } : reading;
}

const BLANK_ROW = 2;

const BEAM_WIDTH = 2;
const WORST = -9;
/** Where nothing separates the cells, one that fits worse is no cell: leaving the stretch out costs less. */
const POOREST = -4.5;

type Beam = ReadonlyMap<number, readonly RowReading[]>;

function advance(search: RowSearch, beam: Beam, column: number): Map<number, readonly RowReading[]> {
  const next = new Map<number, RowReading[]>();
  const plan = search.columns[column];
  if (plan === undefined) return next;
  for (const [border, readings] of beam) {
    for (const reading of readings) {
      const score = reading.score - skipCost(search, reading, column);
      if (enters(next.get(border), score)) put(next, border, { ...reading, score });
    }
    takeCells(search, border, readings, column, plan.kind, next);
  }
  return next;
}

function takeCells(
  search: RowSearch,
  border: number,
  readings: readonly RowReading[],
  column: number,
  kind: ContentKind,
  next: Map<number, RowReading[]>,
): void {
  const start = search.borders[border] ?? 0;
  const reach = start + LONGEST[kind];
  for (let to = border + 1; to < search.borders.length; to += 1) {
    const end = search.borders[to] ?? 0;
    if (to > border + 1 && (end > reach || search.joint === "lines")) break;
    const fit = fitOf(search, start, end, kind);
    if (fit <= (search.joint === "nothing" ? POOREST : WORST)) continue;
    for (const reading of readings) {
      const cell = { column, start, end };
      const score = reading.score + fit + togetherFit(search, reading.cells, cell);
      if (enters(next.get(to), score))
        put(next, to, { start: reading.start, end, cells: [...reading.cells, cell], score });
    }
  }
}

const LONGEST: Readonly<Record<ContentKind, number>> = {
  level1: 24,
  level2: 24,
  name: 70,
  nature: 8,
  value: 45,
  unit: 12,
  number: 6,
  rate: 8,
  remark: 60,
  tick: 1,
  other: 30,
};

/** Whether a reading of this score would be kept. */
function enters(known: readonly RowReading[] | undefined, score: number): boolean {
  if (score < WORST) return false;
  return known === undefined || known.length < BEAM_WIDTH || score > (known.at(-1)?.score ?? 0);
}

function put(beam: Map<number, RowReading[]>, border: number, reading: RowReading): void {
  const known = beam.get(border);
  if (known === undefined) {
    beam.set(border, [reading]);
    return;
  }
  known.push(reading);
  known.sort((first, second) => second.score - first.score);
  if (known.length > BEAM_WIDTH) known.length = BEAM_WIDTH;
}

/** The fit of a stretch in a column; white space inside a cell is unlikely where spaces separate cells. */
function fitOf(search: RowSearch, start: number, end: number, kind: ContentKind): number {
  const fits = search.fits.get(start) ?? new Map<number, number>();
  search.fits.set(start, fits);
  const key = (end - start) * KINDS.length + KINDS.indexOf(kind);
  const known = fits.get(key);
  if (known !== undefined) return known;
  let fit = segmentFit(search.flat.plain.slice(start, end), kind) - (kind === "unit" ? 0 : cutCost(search, start, end));
  for (let at = start + 1; at < end && fit > WORST; at += 1) {
    const gap = search.flat.gaps[at] ?? 0;
    if (gap === 2 && search.hasLines) fit -= 2.5;
    else if (gap > 0 && search.joint === "spaces") fit -= isLevel(kind) ? WRAPPED : SPACE_INSIDE;
  }
  if (kind === "value" && !search.hasNumbers && fit < 1) fit -= 1.5;
  if (kind === "name" && isRepeated(search, start, end)) fit -= 2.5;
  else if (search.joint !== "nothing") fit = Math.max(fit, wholeTokenFit(search, start, end, kind));
  fits.set(key, fit);
  return fit;
}

const KINDS: readonly ContentKind[] = [
  "level1",
  "level2",
  "name",
  "nature",
  "value",
  "unit",
  "number",
  "rate",
  "remark",
  "tick",
  "other",
];

/** The same words in three rows and more are no name: 计划标准, 达成预期指标. */
function isRepeated({ flat, repeated }: RowSearch, start: number, end: number): boolean {
  return repeated.size > 0 && repeated.has(flat.plain.slice(start, end));
}

const CATEGORY = /^[\u4e00-\u9fff]{2,12}指标(?:\([^()]*\))?$/;

/** A single token between spaces is a whole cell, however unusual its words. */
function wholeTokenFit({ flat }: RowSearch, start: number, end: number, kind: ContentKind): number {
  for (let at = start + 1; at < end; at += 1) if ((flat.gaps[at] ?? 0) > 0) return WORST;
  if (kind !== "value" && kind !== "name" && kind !== "remark") return WORST;
  const text = flat.plain.slice(start, end);
  if (CATEGORY.test(text) || (kind === "name" && /^[(（]|[。！]$/.test(text))) return WORST;
  return kind === "remark" ? -1 : -0.8;
}

/** Category cells are narrow and wrap: 经济效益 指标. */
const WRAPPED = 0.3;

function isLevel(kind: ContentKind): boolean {
  return kind === "level1" || kind === "level2";
}

const SPACE_INSIDE = 1.2;
const DIGITS_CUT = 2;
/** More for a cell that would begin with a zero. */
const ZERO_CUT = 1.5;
const WORDS_CUT = 0.7;
/** A cell that begins with the measure word of the number before it. */
const UNIT_CUT = 2.5;
const MEASURE_WORDS: ReadonlySet<string> = new Set("件个次人起户家项场亩吨米座条辆台套篇份册株只头天元名批处种万亿");
/** A single character cut out between two others. */
const LONE_CUT = 1.6;

/** A cell that begins in the middle of a run of digits or of Chinese characters needs good reasons. */
function cutCost({ flat, joint, borders }: RowSearch, start: number, end: number): number {
  const { plain, gaps } = flat;
  if (start === borders[0] || joint !== "nothing" || (gaps[start] ?? 0) > 1) return 0;
  const before = plain.charCodeAt(start - 1);
  const after = plain.charCodeAt(start);
  if (isDigit(before) && isDigit(after)) return DIGITS_CUT + (plain[start] === "0" ? ZERO_CUT : 0);
  if (isDigit(before) && MEASURE_WORDS.has(plain[start] ?? "")) return UNIT_CUT;
  if (!isHan(before) || !isHan(after)) return 0;
  return end === start + 1 && isHan(plain.charCodeAt(end)) ? LONE_CUT : WORDS_CUT;
}

function openingScore({ flat, hasLines }: RowSearch, start: number): number {
  if (!hasLines) return 0;
  return flat.gaps[start] === 2 ? 0.8 : -1.5;
}

/** What it costs that a row has no cell in a column. */
function skipCost({ columns, borders, hasNumbers }: RowSearch, reading: RowReading, column: number): number {
  const plan = columns[column];
  if (plan === undefined) return 0;
  if (!plan.merges) return missingCost(plan) * (hasNumbers ? 1 : 0.1);
  const taken = reading.cells.map((cell) => columns[cell.column]);
  if (reading.start === borders[0] && taken.length === 0) return 1;
  if (plan.kind === "level2" && taken.some((cell) => cell?.kind === "name")) {
    return taken.some((cell) => cell?.kind === "level2") ? 2 : 0;
  }
  return taken.length === 0 ? 0.1 : 2;
}

/** Targets are rarely blank, results and adjustments often are. */
function missingCost({ kind, role }: ColumnPlan): number {
  if (role === "adjusted" || role === "prior") return 0.1;
  return kind === "value" && role !== "annual" && role !== "period" ? 0.6 : MISSING[kind];
}

const MISSING: Readonly<Record<ContentKind, number>> = {
  level1: 0.3,
  level2: 0.3,
  name: 2.5,
  nature: 0.6,
  value: 1.2,
  unit: 0.4,
  number: 0.8,
  rate: 0,
  remark: 0,
  tick: 0,
  other: 0.3,
};

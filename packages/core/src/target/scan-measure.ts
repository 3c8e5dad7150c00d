import { isYear, lastDay, twoDigits } from "../period-date.ts";
import { scaleLength } from "../quantity.ts";
import { isDigit } from "../text.ts";
import type { Measure } from "./measure.ts";
import { readAfter, type WordsAfter } from "./read-after.ts";
import { readBefore, type WordsBefore } from "./read-before.ts";
import { connectorEnd, type DatePhrase, scanDatePhrase } from "./scan-date-phrase.ts";
import { type NumberScan, scanNumber } from "./scan-number.ts";
import type { SignScan } from "./scan-sign.ts";
import { scanSimpleUnit, scanUnit, type UnitScan } from "./scan-unit.ts";
import type { Operator } from "./target.ts";

/** Where a measure may begin: the text not yet used, and the sign printed directly before the number. */
export interface MeasureStart {
  readonly text: string;
  /** End of the previous measure. */
  readonly from: number;
  readonly sign: SignScan | null;
  /** Where the sign stands, or the number itself. */
  readonly signAt: number;
  /** Whether the indicator asks for a date; looked up only for digits that could be one. */
  readonly expectDate: () => boolean;
}

/** The measure whose first digit (or minus) stands at `at`. */
export function scanMeasure(start: MeasureStart, at: number): Measure {
  const { text } = start;
  const before = readBefore(text, start.signAt, start.from);
  const minus = text.charAt(at) === "-";
  const monthOnly = start.sign !== null || before.op !== null;
  const date = minus ? null : scanDatePhrase(text, at, start.expectDate);
  if (date !== null && !(monthOnly && isCountOfMonths(text, date))) return dateMeasure(start, before, date, at);
  const number = scanNumber(text, minus ? at + 1 : at);
  return numberMeasure(start, before, at, number, minus || before.sign === "minus");
}

/** A measure without anything filled in. */
export function bareMeasure(form: Measure["form"], before: string, start: number, end: number): Measure {
  return {
    form,
    before,
    op: null,
    value: null,
    value2: null,
    unit: null,
    date: null,
    date2: null,
    edge: null,
    recurring: null,
    each: false,
    equivalent: null,
    repairs: NO_REPAIRS,
    doubt: "none",
    start,
    end,
  };
}

const NO_REPAIRS: readonly string[] = [];

/** ≤6月 counts months; ≤2023年6月 and ≤6月30日 are days. */
function isCountOfMonths(text: string, date: DatePhrase): boolean {
  return (
    date.date.length === 4 && date.date.startsWith("--") && date.edge === null && text.charAt(date.end - 1) === "月"
  );
}

function dateMeasure(start: MeasureStart, before: WordsBefore, date: DatePhrase, at: number): Measure {
  const op = start.sign?.op ?? date.op ?? before.op;
  return {
    ...bareMeasure(
      date.date2 === null ? "date" : "dateRange",
      start.text.slice(start.from, before.start),
      at,
      date.end,
    ),
    op: date.date2 === null ? op : null,
    date: date.date,
    date2: date.date2,
    edge: date.edge,
    recurring: before.per.includes("年") ? "yearly" : null,
    repairs: start.sign?.repair ? [start.sign.repair] : NO_REPAIRS,
  };
}

function numberMeasure(
  start: MeasureStart,
  before: WordsBefore,
  at: number,
  number: NumberScan,
  negative: boolean,
): Measure {
  const { text } = start;
  const excess = isExcess(text.charCodeAt(number.end)) ? 1 : 0;
  const unit = unitAfter(text, number.end + excess);
  const second = secondNumber(text, unit?.end ?? number.end, unit);
  const lastUnit = second === null ? unit : (second.unit ?? unit);
  const months = second === null ? null : monthSpan(start, before, at, number, second);
  if (months !== null) return months;
  const wordsEnd = second?.end ?? unit?.end ?? number.end + excess;
  const after = readAfter(text, wordsEnd);
  const late = after.end > wordsEnd && text.charAt(after.end) === "/" ? scanUnit(text, after.end) : null;
  const value = signed(number.value, negative);
  const both = before.sign === "both" && value !== null;
  // Spelled out instead of spread over a bare measure: this is the path nearly every cell takes.
  return {
    form: value === null ? "lost" : both || second !== null ? "range" : "quantity",
    before: start.from === before.start ? "" : text.slice(start.from, before.start),
    op: second !== null || both ? null : operatorOf(start.sign, before, after, excess > 0),
    value: both ? -value : value,
    value2: both ? value : value === null || second === null ? null : second.value,
    unit: unitOf(lastUnit?.unit ?? after.unit ?? before.unit, late, before),
    date: null,
    date2: null,
    edge: null,
    recurring: null,
    each: before.each,
    equivalent: after.equivalent,
    repairs: repairsOf(start.sign, number, lastUnit, before, negative && value === 0),
    doubt: before.modal ? "strong" : excess > 0 ? "some" : "none",
    start: at,
    end: late?.end ?? after.end,
  };
}

/** 余, 多 and 几: somewhat more than the number. */
function isExcess(code: number): boolean {
  return code === 0x4f59 || code === 0x591a || code === 0x51e0;
}

function signed(value: number | null, negative: boolean): number | null {
  return value === null ? null : value === 0 || !negative ? value : -value;
}

/** The unit with what it counts per: 每年2季 → 季/年; 每亩300 → /亩. */
function unitOf(unit: string | null, late: UnitScan | null, before: WordsBefore): string | null {
  const printed = late === null ? unit : (unit ?? "") + late.unit;
  if (before.per.length === 0) return printed;
  const stroke = printed?.includes("/") ? "·" : "/";
  return `${printed ?? ""}${stroke}${before.per.join("·")}`;
}

function unitAfter(text: string, end: number): UnitScan | null {
  const at = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  const unit = scanUnit(text, at);
  if (unit !== null || at >= text.length) return withSpacedUnit(text, unit);
  if (text.charAt(at) === "$") return { unit: "%", end: at + 1, known: true, variant: false };
  return at === end || text.charAt(at) === "个" ? unknownWord(text, at) : null;
}

/** 1000万 元: a scale word and its unit torn apart. */
function withSpacedUnit(text: string, unit: UnitScan | null): UnitScan | null {
  if (unit === null || text.charCodeAt(unit.end) !== 0x20 || scaleLength(unit.unit) !== unit.unit.length) return unit;
  const base = scanSimpleUnit(text, unit.end + 1);
  return base === null ? unit : { ...base, unit: unit.unit + base.unit };
}

/** One character the registry does not know, with the cell ending after it, is a measure word all the same. */
function unknownWord(text: string, at: number): UnitScan | null {
  const code = text.charCodeAt(at);
  const isWord = code >= 0x4e00 && code <= 0x9fff && !NO_UNIT.includes(text.charAt(at));
  const ends = at + 1 === text.length || ",;、。)(/".includes(text.charAt(at + 1));
  return isWord && ends ? { unit: text.charAt(at), end: at + 1, known: false, variant: false } : null;
}

const NO_UNIT = "内以前后左至到或和及与且上下起止达是为的余多几";

interface SecondNumber {
  readonly value: number | null;
  readonly unit: UnitScan | null;
  readonly end: number;
}

/** The upper end of a range: `-90%`, `~10个`, `至5次`. Two units that differ are two values, not a range. */
function secondNumber(text: string, end: number, unit: UnitScan | null): SecondNumber | null {
  const at = connectorEnd(text, end);
  if (at <= end || !isDigit(text.charCodeAt(at))) return null;
  const number = scanNumber(text, at);
  const second = unitAfter(text, number.end);
  if (number.value === null || (unit !== null && second !== null && unit.unit !== second.unit)) return null;
  const negative = text.charAt(at - 1) === "-" && "~至到".includes(text.charAt(at - 2));
  return { value: negative ? -number.value : number.value, unit: second, end: second?.end ?? number.end };
}

/** 3-5月 and 2022-2024年 are spans of dates; so are 2022-2024 where years are meant. */
function monthSpan(
  start: MeasureStart,
  before: WordsBefore,
  at: number,
  number: NumberScan,
  second: SecondNumber,
): Measure | null {
  const { value } = number;
  const to = second.value;
  if (value === null || to === null || start.sign !== null || before.op !== null) return null;
  const unit = second.unit?.unit ?? null;
  const years = isYear(value) && isYear(to) && value <= to && (unit === null || unit === "年" || unit === "学年");
  const months = unit === "月" && !start.text.startsWith("个", second.end - 2) && value >= 1 && value < to && to <= 12;
  if (!years && !(months && Number.isInteger(value) && Number.isInteger(to))) return null;
  const print = years ? String : (month: number) => `--${twoDigits(month)}`;
  const end = start.text.charAt(second.end) === "度" ? second.end + 1 : second.end;
  return {
    ...bareMeasure("dateRange", start.text.slice(start.from, before.start), at, end),
    date: print(value),
    date2: print(to),
  };
}

function operatorOf(sign: SignScan | null, before: WordsBefore, after: WordsAfter, excess: boolean): Operator | null {
  const printed = sign?.op ?? before.op ?? (before.modal ? "~" : null);
  if (printed === null || printed === "~" || printed === "=") return after.op ?? printed ?? (excess ? ">" : null);
  return printed;
}

function repairsOf(
  sign: SignScan | null,
  number: NumberScan,
  unit: UnitScan | null,
  before: WordsBefore,
  negativeZero: boolean,
): readonly string[] {
  const plain = sign?.repair == null && number.repair === null && !unit?.variant && before.per.length === 0;
  if (plain && !negativeZero) return NO_REPAIRS;
  const repairs: string[] = [];
  if (sign?.repair) repairs.push(sign.repair);
  if (number.repair !== null) repairs.push(number.repair === "damaged-number" ? "lost-digits" : number.repair);
  if (unit?.variant) repairs.push("unit-variant");
  if (before.per.length > 0) repairs.push("prefix-rate");
  if (negativeZero) repairs.push("negative-zero");
  return repairs;
}

/** The day that 底 of a date means: 2023 → 2023-12-31. */
export function resolvedDay(date: string, edge: Measure["edge"]): string | null {
  if (edge === null) return null;
  return edge === "end" ? lastDay(date) : `${date}${date.length === 4 && !date.startsWith("-") ? "-01-01" : "-01"}`;
}

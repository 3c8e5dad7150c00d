import { daysInMonth, isYear, type ScannedDate, scanDate, twoDigits } from "../period-date.ts";
import { isDigit } from "../text.ts";
import { digitsEnd } from "./scan-number.ts";
import { scanSimpleUnit } from "./scan-unit.ts";
import type { Operator } from "./target.ts";
import { indexByStart, wordAt } from "./word-index.ts";

export interface DatePhrase {
  readonly date: string;
  /** Set for a range. */
  readonly date2: string | null;
  readonly edge: "start" | "end" | null;
  readonly op: Operator | null;
  readonly end: number;
}

/** A date or span of dates with the words that belong to it: 2023年底前, 2022年3月-12月, 2024年全年. */
export function scanDatePhrase(text: string, at: number, expectDate: () => boolean): DatePhrase | null {
  const first = scanDate(text, at);
  if (first === null || isDecimal(text, first) || !(first.sure || isMeant(text, first, expectDate))) return null;
  const range = scanRange(text, first);
  if (range !== null) return withDeadline(text, range);
  const part = scanPartOfYear(text, first);
  if (part !== null) return asDeadline(text, part);
  const after = skipSpaces(text, first.end);
  const edge = wordAt(EDGES, text, after);
  const end =
    edge === null ? first.end + (/^[上中下]旬/.test(text.slice(after, after + 2)) ? 2 : 0) : after + edge.word.length;
  return withDeadline(text, { date: first.date, date2: null, edge: edge?.meaning ?? null, op: null, end });
}

const EDGES = indexByStart<"start" | "end">([
  ["底 末 年底 年末 月底 月末 年终 底以", "end"],
  ["初 年初 月初", "start"],
]);

const DEADLINES = indexByStart<Operator>([
  ["前 之前 以前 内 以内 之内 止 为止 年内", "<="],
  ["后 之后 以后 起", ">="],
]);

/** 2023.07万元 is an amount. */
function isDecimal(text: string, first: ScannedDate): boolean {
  if (first.date.length !== 7 || !isDigit(text.charCodeAt(first.end - 1))) return false;
  const unit = scanSimpleUnit(text, first.end);
  return unit !== null && unit.unit !== "年" && unit.unit !== "月";
}

/** 2023.7 and 20231231 are numbers unless the name or a second date says otherwise. */
function isMeant(text: string, first: ScannedDate, expectDate: () => boolean): boolean {
  if (scanSimpleUnit(text, first.end) !== null) return false;
  const connector = connectorEnd(text, first.end);
  return expectDate() || (connector > first.end && scanDate(text, connector) !== null);
}

function withDeadline(text: string, phrase: DatePhrase): DatePhrase {
  const at = skipSpaces(text, phrase.end);
  const word = wordAt(DEADLINES, text, at);
  if (word === null) return phrase;
  const end = at + word.word.length;
  return phrase.date2 === null ? { ...phrase, op: word.meaning, end } : { ...phrase, end };
}

/** 2023年上半年底前 is the end of June; without 底 or 前 it stays a span. */
function asDeadline(text: string, span: DatePhrase): DatePhrase {
  const edge = wordAt(EDGES, text, span.end);
  const phrase = withDeadline(text, { ...span, date2: null, end: span.end + (edge?.word.length ?? 0) });
  if (phrase.end === span.end || span.date2 === null) return span;
  return { ...phrase, date: span.date2, edge: "end", op: phrase.op };
}

function scanRange(text: string, first: ScannedDate): DatePhrase | null {
  const start = connectorEnd(text, startWordEnd(text, first.end));
  if (start <= first.end || !isDigit(text.charCodeAt(start))) return null;
  const second = scanDate(text, start) ?? shortEnd(text, start, first.date);
  if (second === null) return null;
  const date2 = withYear(second.date, first.date);
  const edge = wordAt(EDGES, text, second.end);
  return { date: first.date, date2, edge: null, op: null, end: second.end + (edge?.word.length ?? 0) };
}

/** 起 in 2020年1月起至12月. */
function startWordEnd(text: string, at: number): number {
  const sign = text.charAt(at);
  return sign === "起" || sign === "初" || sign === "份" ? at + 1 : at;
}

/** After `-`, `--`, `~`, 至, 到; `from` itself when there is none. */
export function connectorEnd(text: string, from: number): number {
  let at = skipSpaces(text, from);
  const start = at;
  while ("-~至到".includes(text.charAt(at)) && at < text.length && at - start < 6) at++;
  return at === start ? from : skipSpaces(text, at);
}

/** The second end in short: 12.31 after 2020.1.1, 10日 after 2023年5月1日, 2024 after 2023. */
function shortEnd(text: string, at: number, first: string): ScannedDate | null {
  const end = digitsEnd(text, at);
  if (end - at === 4 && isYear(Number(text.slice(at, end)))) return { date: text.slice(at, end), end, sure: true };
  if (end - at > 2) return null;
  const number = Number(text.slice(at, end));
  if (first.length === 10 && text.charAt(end) === "日") return dayOf(first.slice(0, 8), number, end + 1);
  if (first.length === 10 && text.charAt(end) === "." && number >= 1 && number <= 12) {
    const dayEnd = digitsEnd(text, end + 1);
    return dayOf(`${first.slice(0, 5)}${twoDigits(number)}-`, Number(text.slice(end + 1, dayEnd)), dayEnd);
  }
  return first.length === 7 && number >= 1 && number <= 12
    ? { date: `${first.slice(0, 5)}${twoDigits(number)}`, end, sure: true }
    : null;
}

function dayOf(head: string, day: number, end: number): ScannedDate | null {
  const possible = day >= 1 && day <= daysInMonth(Number(head.slice(0, 4)), Number(head.slice(5, 7)));
  return possible ? { date: head + twoDigits(day), end, sure: true } : null;
}

function withYear(date: string, first: string): string {
  return date.startsWith("--") && !first.startsWith("--") ? first.slice(0, 4) + date.slice(1) : date;
}

const QUARTERS = "一二三四";

/** 2021年全年 is a span of days; 上半年, 第三季度 and 1-12月 are spans of months of that year. */
function scanPartOfYear(text: string, first: ScannedDate): DatePhrase | null {
  if (first.date.length !== 4) return null;
  const at = skipSpaces(text, first.end);
  const year = first.date;
  const span = (from: string, to: string, end: number): DatePhrase => ({
    date: from,
    date2: to,
    edge: null,
    op: null,
    end,
  });
  if (text.startsWith("全年", at)) return span(`${year}-01-01`, `${year}-12-31`, at + 2);
  if (text.startsWith("上半年", at)) return span(`${year}-01`, `${year}-06`, at + 3);
  if (text.startsWith("下半年", at)) return span(`${year}-07`, `${year}-12`, at + 3);
  const quarter = scanQuarter(text, at);
  if (quarter !== null) {
    return span(
      `${year}-${twoDigits(quarter.number * 3 - 2)}`,
      `${year}-${twoDigits(quarter.number * 3)}`,
      quarter.end,
    );
  }
  return scanMonths(text, at, year);
}

function scanQuarter(text: string, from: number): { readonly number: number; readonly end: number } | null {
  const at = text.charAt(from) === "第" ? from + 1 : from;
  const sign = text.charAt(at);
  const number = QUARTERS.includes(sign) && sign !== "" ? QUARTERS.indexOf(sign) + 1 : Number(sign || "0");
  if (!(number >= 1 && number <= 4)) return null;
  const named = text.startsWith("个季度", at + 1) ? 3 : text.startsWith("季度", at + 1) ? 2 : 0;
  return named === 0 ? null : { number, end: at + 1 + named };
}

/** 2023年1-12月. */
function scanMonths(text: string, at: number, year: string): DatePhrase | null {
  const firstEnd = digitsEnd(text, at);
  const second = connectorEnd(text, firstEnd);
  const secondEnd = digitsEnd(text, second);
  const from = Number(text.slice(at, firstEnd) || "0");
  const to = Number(text.slice(second, secondEnd) || "0");
  const months = second > firstEnd && text.charAt(secondEnd) === "月" && from >= 1 && from <= to && to <= 12;
  if (!months) return null;
  return {
    date: `${year}-${twoDigits(from)}`,
    date2: `${year}-${twoDigits(to)}`,
    edge: null,
    op: null,
    end: secondEnd + 1,
  };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}

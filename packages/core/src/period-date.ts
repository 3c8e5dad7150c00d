import { isDigit } from "./text.ts";

/** A printed calendar date at the granularity printed: YYYY, YYYY-MM, YYYY-MM-DD, --MM or --MM-DD. */
export interface ScannedDate {
  readonly date: string;
  /** Index after the last character of the date. */
  readonly end: number;
  /** A word (年, 月, 日), a second separator or a four-digit year with separator stood beside the digits. */
  readonly sure: boolean;
}

/** Reads a date that starts at `from` of a half-width text, spaces allowed between its parts; null when there is none. */
export function scanDate(text: string, from: number): ScannedDate | null {
  const digits = digitRun(text, from);
  if (digits === 4) return scanYearFirst(text, from);
  if (digits === 2 && text.charAt(from + 2) === "年") return scanShortYear(text, from);
  if (digits === 1 || digits === 2) return scanMonthFirst(text, from);
  return digits === 8 ? scanCompact(text, from) : null;
}

/** True for years a form can mean. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1949 && value <= 2099;
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** `lastDay("2023")` → 2023-12-31, `lastDay("--12")` → --12-31; a whole day stays. */
export function lastDay(date: string): string {
  if (date.startsWith("--")) {
    return date.length === 4 ? `${date}-${twoDigits(daysInMonth(2023, Number(date.slice(2))))}` : date;
  }
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${twoDigits(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))))}`;
}

/** `firstDay("2023-05")` → 2023-05-01. */
export function firstDay(date: string): string {
  if (date.startsWith("--")) return date.length === 4 ? `${date}-01` : date;
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Days of a spreadsheet's 1900 calendar: 44561 → 2021-12-31. Only the span a form can mean, 2000 to 2079. */
export function dateOfSerial(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 36526 || serial > 65745) return null;
  return new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
}

function scanYearFirst(text: string, from: number): ScannedDate | null {
  const year = numberAt(text, from, 4);
  if (!isYear(year)) return null;
  const at = skipSpaces(text, from + 4);
  const sign = text.charAt(at);
  if (sign === "年") return scanAfterYearWord(text, year, at + 1);
  return sign === "." || sign === "-" || sign === "/" ? scanSeparated(text, year, from + 4, sign) : null;
}

/** 2023年, 2023年12月, 2023年12月31日; a month that does not exist is left unread. */
function scanAfterYearWord(text: string, year: number, from: number): ScannedDate {
  const start = skipSpaces(text, from);
  const inner = scanMonthFirst(text, start);
  if (inner?.sure) return { date: `${year}${inner.date.slice(1)}`, end: inner.end, sure: true };
  const end = text.charAt(from) === "度" ? from + 1 : from;
  return { date: String(year), end, sure: true };
}

/** 2023.07, 2023-12-31, 2023/1/5: the same separator twice; no spaces, so that `2020 - 2021` stays a range. */
function scanSeparated(text: string, year: number, at: number, sign: string): ScannedDate | null {
  if (text.charAt(at) !== sign) return null;
  const monthLength = digitRun(text, at + 1);
  const month = numberAt(text, at + 1, monthLength);
  if (monthLength < 1 || monthLength > 2 || month < 1 || month > 12) return null;
  const end = at + 1 + monthLength;
  const head = `${year}-${twoDigits(month)}`;
  if (text.charAt(end) === sign) {
    const dayLength = digitRun(text, end + 1);
    const day = numberAt(text, end + 1, dayLength);
    if (dayLength >= 1 && dayLength <= 2 && isCalendarDay(year, month, day)) {
      const after = end + 1 + dayLength;
      return { date: `${head}-${twoDigits(day)}`, end: text.charAt(after) === "日" ? after + 1 : after, sure: true };
    }
  }
  const word = text.charAt(end) === "月";
  return { date: head, end: word ? end + 1 : end, sure: word || monthLength === 2 };
}

/** 23年12月 is 2023年12月; 20年 alone is twenty years. */
function scanShortYear(text: string, from: number): ScannedDate | null {
  const year = 2000 + numberAt(text, from, 2);
  const inner = scanMonthFirst(text, from + 3);
  return inner === null ? null : { date: `${year}${inner.date.slice(1)}`, end: inner.end, sure: true };
}

/** 12月, 12月31日, 7月份. */
function scanMonthFirst(text: string, from: number): ScannedDate | null {
  const length = digitRun(text, from);
  const month = numberAt(text, from, length);
  const at = skipSpaces(text, from + length);
  if (length < 1 || length > 2 || text.charAt(at) !== "月" || month < 1 || month > 12) return null;
  const date = `--${twoDigits(month)}`;
  const dayAt = skipSpaces(text, at + 1);
  const dayLength = digitRun(text, dayAt);
  const day = numberAt(text, dayAt, dayLength);
  const word = skipSpaces(text, dayAt + dayLength);
  const named = text.charAt(word) === "日" || text.charAt(word) === "号";
  if (dayLength >= 1 && dayLength <= 2 && named && isCalendarDay(2024, month, day)) {
    return { date: `${date}-${twoDigits(day)}`, end: word + 1, sure: true };
  }
  return { date, end: text.charAt(at + 1) === "份" ? at + 2 : at + 1, sure: true };
}

/** 20231231. */
function scanCompact(text: string, from: number): ScannedDate | null {
  const year = numberAt(text, from, 4);
  const month = numberAt(text, from + 4, 2);
  const day = numberAt(text, from + 6, 2);
  if (!isYear(year) || !isCalendarDay(year, month, day)) return null;
  return { date: `${year}-${twoDigits(month)}-${twoDigits(day)}`, end: from + 8, sure: false };
}

function digitRun(text: string, from: number): number {
  let end = from;
  while (end - from < 9 && isDigit(text.charCodeAt(end))) end++;
  return end - from;
}

function numberAt(text: string, from: number, length: number): number {
  let value = 0;
  for (let index = from; index < from + length; index++) value = value * 10 + text.charCodeAt(index) - 0x30;
  return value;
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (text.charAt(index) === " ") index++;
  return index;
}

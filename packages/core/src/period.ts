import { firstDay, isYear, lastDay, scanDate } from "./period-date.ts";
import { toHalfWidth, withoutSpaces } from "./text.ts";

declare const fiscalYear: unique symbol;

/** A budget year: 1 January to 31 December. */
export type FiscalYear = number & { readonly [fiscalYear]: true };

export function fiscalYearOf(value: number): FiscalYear {
  if (!isYear(value)) throw new RangeError(`not a fiscal year: ${value}`);
  return value as FiscalYear;
}

/** A span of whole days, both ends included; an end that is not printed is null. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

/** Reads `2023`, `2023年度`, `（2023年）`, `二〇二三年` as a budget year; null when no single year is printed. */
export function parseFiscalYear(text: string): FiscalYear | null {
  const plain = withoutSpaces(toHalfWidth(text)).replace(/[〇零一二三四五六七八九]{4}/, (run) =>
    Array.from(run, (digit) => Math.max(0, "〇一二三四五六七八九".indexOf(digit))).join(""),
  );
  const years = new Set(plain.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
  const [year] = years;
  return years.size === 1 && isYear(Number(year)) ? fiscalYearOf(Number(year)) : null;
}

export function periodOfYear(year: FiscalYear): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

/**
 * Reads a printed period: `2023年1月-2023年12月`, `2020.1.1至2020.12.31`, `2022年3月-12月`, `2022-2024年`, `2023年`.
 * Both null when no date is printed (长期, 3年).
 */
export function parsePeriod(text: string): Period {
  const plain = withoutSpaces(toHalfWidth(text)).replace(/(\d)[—–―－~～至到-]+(?=\d)/g, "$1~");
  const [first, second] = datesIn(plain);
  if (first === undefined) return { start: null, end: null };
  if (second === undefined) return onlyDate(plain, first);
  return { start: firstDay(first), end: lastDay(withYear(second, first)) };
}

/** Negative, zero or positive by start, then by end; an open start comes first, an open end last. */
export function comparePeriods(first: Period, second: Period): number {
  const starts = (first.start ?? "").localeCompare(second.start ?? "");
  return starts !== 0 ? starts : (first.end ?? "9").localeCompare(second.end ?? "9");
}

/** True when the day (YYYY-MM-DD) lies inside; an open end is not a limit. */
export function includesDay(period: Period, day: string): boolean {
  return (period.start === null || period.start <= day) && (period.end === null || day <= period.end);
}

function onlyDate(text: string, date: string): Period {
  if (date.startsWith("--")) return { start: null, end: null };
  if (/前|止|截至|底/.test(text)) return { start: null, end: lastDay(date) };
  if (/起|开始|以来/.test(text)) return { start: firstDay(date), end: null };
  return { start: firstDay(date), end: lastDay(date) };
}

function datesIn(text: string): string[] {
  const dates: string[] = [];
  for (let index = 0; index < text.length && dates.length < 2; index++) {
    if (index > 0 && /\d/.test(text.charAt(index - 1))) continue;
    const scanned = scanDate(text, index) ?? yearAt(text, index);
    if (scanned === null) continue;
    dates.push(scanned.date);
    index = scanned.end - 1;
  }
  return dates;
}

/** A year without its word, as in 2022~2024. */
function yearAt(text: string, index: number): { readonly date: string; readonly end: number } | null {
  const run = /^\d{4}(?!\d)/.exec(text.slice(index, index + 5));
  return run !== null && isYear(Number(run[0])) ? { date: run[0], end: index + 4 } : null;
}

/** The short end of 2022年3月-12月 takes the year of the start. */
function withYear(date: string, first: string): string {
  return date.startsWith("--") && !first.startsWith("--") ? first.slice(0, 4) + date.slice(1) : date;
}

import { scanChineseNumber } from "../chinese-number.ts";
import type { Measure } from "./measure.ts";
import { readAfter } from "./read-after.ts";
import { readBefore } from "./read-before.ts";
import { bareMeasure, type MeasureStart } from "./scan-measure.ts";
import { scanUnit } from "./scan-unit.ts";
import type { Operator } from "./target.ts";

/** True for characters a Chinese numeral can begin with. */
export function isNumeral(code: number): boolean {
  return NUMERALS.has(code);
}

const NUMERALS: ReadonlySet<number> = new Set(
  Array.from("零〇一二三四五六七八九十百千万两半壹贰叁肆伍陆柒捌玖拾佰", (numeral) => numeral.charCodeAt(0)),
);

/**
 * A quantity in Chinese numerals: 三次, 百分之九十五, 三成以上, 半年. Numerals also open many other words (一次性, 三农, 一体化),
 * so it counts only when nothing but its own words stands around it, up to a separator.
 */
export function scanChineseMeasure(start: MeasureStart, at: number): Measure | null {
  const { text } = start;
  const amount = percentOf(text, at) ?? halfOf(text, at) ?? countOf(text, at);
  if (amount === null) return null;
  const before = readBefore(text, start.signAt, start.from);
  const after = readAfter(text, amount.end);
  const rate = isPeriod(amount.unit) && isNumeral(text.charCodeAt(after.end));
  if (!rate && !endsHere(text, after.end)) return null;
  const labelled = text.slice(start.from, before.start).trim() !== "";
  const op: Operator | null = start.sign?.op ?? before.op ?? after.op ?? (before.modal ? "~" : null);
  if (labelled && op === null && !amount.plain) return null;
  const per = before.per.length === 0 ? "" : `/${before.per.join("·")}`;
  return {
    ...bareMeasure("quantity", text.slice(start.from, before.start), at, after.end),
    op,
    value: amount.value,
    unit: amount.unit === null && per === "" ? null : (amount.unit ?? "") + per,
    each: before.each,
    repairs: per === "" ? ["chinese-numeral"] : ["chinese-numeral", "prefix-rate"],
    doubt: before.modal ? "strong" : "none",
  };
}

interface Amount {
  readonly value: number;
  readonly unit: string | null;
  readonly end: number;
  /** Cannot be anything but a number: 百分之九十五. */
  readonly plain: boolean;
}

/** 百分之九十五, 千分之三, 百分之95; 三分之二 is a share without a unit. */
function percentOf(text: string, at: number): Amount | null {
  const unit = text.startsWith("百分之", at)
    ? "%"
    : text.startsWith("千分之", at)
      ? "‰"
      : text.startsWith("万分之", at)
        ? "‱"
        : null;
  if (unit !== null) {
    const number = text.startsWith("百", at + 3) ? { value: 100, end: at + 4 } : scanChineseNumber(text, at + 3);
    return number === null ? null : { value: number.value, unit, end: number.end, plain: true };
  }
  const below = scanChineseNumber(text, at);
  if (below === null || !text.startsWith("分之", below.end) || below.value === 0) return null;
  const above = scanChineseNumber(text, below.end + 2);
  return above === null ? null : { value: above.value / below.value, unit: null, end: above.end, plain: true };
}

/** 半年, 半天, 半数. */
function halfOf(text: string, at: number): Amount | null {
  if (text.charAt(at) !== "半") return null;
  if (text.charAt(at + 1) === "数") return { value: 50, unit: "%", end: at + 2, plain: false };
  const unit = scanUnit(text, at + 1);
  return unit === null ? null : { value: 0.5, unit: unit.unit, end: unit.end, plain: false };
}

/** 三次, 两年半, 三成, 一百二十万元; a bare numeral only when it is the whole cell. */
function countOf(text: string, at: number): Amount | null {
  const number = scanChineseNumber(text, at);
  if (number === null) return null;
  if (text.charAt(number.end) === "成") return tenths(text, number.value, number.end + 1);
  const scale = trailingScale(text, at, number.end);
  const value = scale === 0 ? number.value : (scanChineseNumber(text.slice(at, number.end - scale), 0)?.value ?? 0);
  const unit = scanUnit(text, number.end - scale) ?? scanUnit(text, number.end);
  if (unit === null)
    return at === 0 && number.end === text.length
      ? { value: number.value, unit: null, end: number.end, plain: true }
      : null;
  const half = text.charAt(unit.end) === "半" ? 1 : 0;
  return { value: value + half / 2, unit: unit.unit, end: unit.end + half, plain: false };
}

/** 三成五 is 35 %. */
function tenths(text: string, tens: number, end: number): Amount | null {
  if (tens > 10) return null;
  const more = scanChineseNumber(text, end);
  const ones = more !== null && more.end === end + 1 && more.value < 10 ? more.value : 0;
  return { value: tens * 10 + ones, unit: "%", end: ones > 0 ? end + 1 : end, plain: false };
}

/** The 万 or 亿 that closes a numeral stays in the unit, as it does after digits: 三万人 is 3 万人. */
function trailingScale(text: string, at: number, end: number): number {
  const last = text.charAt(end - 1);
  return end - 1 > at && (last === "万" || last === "亿") ? 1 : 0;
}

/** 一年一次: the next numeral counts within this period. */
function isPeriod(unit: string | null): boolean {
  return unit === "年" || unit === "月" || unit === "季度" || unit === "周" || unit === "天";
}

function endsHere(text: string, end: number): boolean {
  let at = end;
  while (text.charAt(at) === " " || text.charAt(at) === "整") at++;
  return at >= text.length || ",;、。)\n/至到-~或且并".includes(text.charAt(at));
}

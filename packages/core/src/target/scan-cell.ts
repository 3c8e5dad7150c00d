import { isDigit } from "../text.ts";
import type { Measure } from "./measure.ts";
import { readBefore } from "./read-before.ts";
import { isNumeral, scanChineseMeasure } from "./scan-chinese.ts";
import { type HoleScan, scanHole } from "./scan-hole.ts";
import { bareMeasure, scanMeasure } from "./scan-measure.ts";
import { digitsEnd } from "./scan-number.ts";
import { isSign, type SignScan, scanSign } from "./scan-sign.ts";
import { isLatin, scanUnit } from "./scan-unit.ts";
import type { Operator } from "./target.ts";

/** Everything number-like in a cell, in order. The text between and after is not lost: `before` and `end` give it. */
export interface CellScan {
  readonly measures: readonly Measure[];
  /** A sign before words: ≤辖区平均标准. */
  readonly wordSign: WordSign | null;
}

export interface WordSign {
  readonly op: Operator;
  readonly at: number;
  readonly end: number;
}

/** A cell with more values than this is a text, not a target. */
export const MOST_MEASURES = 40;

/** One pass from left to right: every step returns how far it read, and no place is read twice. */
export function scanCell(text: string, expectDate: () => boolean): CellScan {
  const measures: Measure[] = [];
  let wordSign: WordSign | null = null;
  let from = 0;
  let at = 0;
  while (at < text.length && measures.length < MOST_MEASURES) {
    const found = stepAt({ text, from, expectDate }, at);
    if (typeof found === "number") {
      wordSign ??= wordSignAt(text, at);
      at = found;
    } else {
      measures.push(found);
      at = found.end;
      from = found.end;
    }
  }
  return { measures, wordSign };
}

interface Progress {
  readonly text: string;
  /** End of the previous measure. */
  readonly from: number;
  readonly expectDate: () => boolean;
}

/** The measure at this place, or the index to go on from. */
function stepAt(progress: Progress, at: number): Measure | number {
  const { text, from } = progress;
  const code = text.charCodeAt(at);
  if (isDigit(code)) return isOrdinal(text, at) ? digitsEnd(text, at) : numberAt(progress, at);
  if (isNumeral(code)) return scanChineseMeasure(unsigned(progress, at), at) ?? at + 1;
  if (code >= 0x4e00 && code <= 0x9fff) return at + 1;
  if (isSign(code)) return signedAt(progress, at);
  if (code === POINT && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1)))
    return numberAt(progress, at);
  if (code === MINUS && isNegative(text, at, from)) return scanMeasure(unsigned(progress, at), at);
  const hole = scanHole(text, at, from);
  if (hole !== null && isAlone(text, from, at, hole)) return holeMeasure(text, from, at, hole, null);
  return isLatin(code) ? latinEnd(text, at) : at + 1;
}

/** A number that runs into letters is a name: 5A级, 4G. */
function numberAt(progress: Progress, at: number): Measure | number {
  const measure = scanMeasure(unsigned(progress, at), at);
  const { text } = progress;
  if (measure.unit !== null || !isLatin(text.charCodeAt(measure.end))) return measure;
  const end = lettersEnd(text, measure.end);
  const isUnit = end === text.length && end - measure.end >= 2 && end - measure.end <= 6 && measure.form === "quantity";
  return isUnit ? { ...measure, unit: text.slice(measure.end), end, doubt: "some" } : latinEnd(text, measure.end);
}

const MINUS = 0x2d;
const POINT = 0x2e;

function unsigned(progress: Progress, at: number) {
  return { ...progress, sign: null, signAt: at };
}

/** 第3期, 附件2 and 表1 are names, not amounts. */
function isOrdinal(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === "第" || before === "№" || before === "#") return true;
  if (isEnumerator(text, at) || isDocumentNumber(text, at)) return true;
  return (
    (before === "件" && text.charAt(at - 2) === "附") ||
    (before === "表" && "附见".includes(text.charAt(at - 2) || " "))
  );
}

/** 1. or 2、 or (3) at the start of a clause that goes on in words. */
function isEnumerator(text: string, at: number): boolean {
  if (at > 0 && !"(;,。 \n".includes(text.charAt(at - 1))) return false;
  const end = digitsEnd(text, at);
  if (end - at > 2 || !".、)".includes(text.charAt(end)) || end >= text.length) return false;
  const next = skipSpaces(text, end + 1);
  return (
    next < text.length && !isDigit(text.charCodeAt(next)) && (text.charAt(end) !== ")" || text.charAt(at - 1) === "(")
  );
}

/** The year and number of a document: (2021)8号. */
function isDocumentNumber(text: string, at: number): boolean {
  const end = digitsEnd(text, at);
  if (text.charAt(at - 1) === "(" && end - at === 4 && text.charAt(end) === ")")
    return isDigit(text.charCodeAt(end + 1)) || text.charAt(end + 1) === "第";
  return text.charAt(end) === "号" && (text.charAt(at - 1) === ")" || text.charAt(end + 1) === "文");
}

/** A minus stands at the start of its value, never between two values. */
function isNegative(text: string, at: number, from: number): boolean {
  if (!isDigit(text.charCodeAt(at + 1))) return false;
  const start = skipSpaces(text, from);
  if (start >= at) return from === 0 || text.charCodeAt(at - 1) === 0x20;
  const before = readBefore(text, at, start);
  return before.start === start && before.per.length === 0;
}

function signedAt(progress: Progress, at: number): Measure | number {
  const { text, from } = progress;
  const sign = scanSign(text, at);
  if (sign === null) return at + 1;
  const next = skipSpaces(text, sign.end);
  const code = text.charCodeAt(next);
  const start = { ...progress, sign, signAt: at };
  if (isDigit(code) || (code === MINUS && isDigit(text.charCodeAt(next + 1)))) return scanMeasure(start, next);
  const numeral = isNumeral(code) ? scanChineseMeasure(start, next) : null;
  if (numeral !== null) return numeral;
  const late = readBeforeSigned(progress, sign, at, next);
  if (late !== null) return late;
  const hole = scanHole(text, next, next) ?? emptyHole(text, next);
  return hole === null ? next : holeMeasure(text, from, next, hole, { sign, at });
}

/** ≥约5个, ≥人民币5元: small words between the sign and its number. */
function readBeforeSigned(progress: Progress, sign: SignScan, at: number, next: number): Measure | null {
  const { text } = progress;
  let digit = next;
  while (digit < text.length && digit - next < 6 && !isDigit(text.charCodeAt(digit))) digit++;
  if (digit === next || !isDigit(text.charCodeAt(digit))) return null;
  const before = readBefore(text, digit, next);
  if (before.start !== next) return null;
  const measure = scanMeasure({ ...progress, sign, signAt: at }, digit);
  return { ...measure, unit: measure.unit ?? before.unit };
}

/** Nothing, or only a unit, follows the sign. */
function emptyHole(text: string, at: number): HoleScan | null {
  if (at >= text.length) return { end: at, lost: false };
  const unit = scanUnit(text, at);
  return unit !== null && skipSpaces(text, unit.end) >= text.length ? { end: at, lost: false } : null;
}

/** A hole counts where a number would stand: after nothing but its own words, before a unit or the end. */
function isAlone(text: string, from: number, at: number, hole: HoleScan): boolean {
  if (readBefore(text, at, from).start !== skipSpaces(text, from) && text.slice(from, at).trim() !== "") return false;
  const next = skipSpaces(text, hole.end);
  return next >= text.length || scanUnit(text, next) !== null || ",;、。)年月日".includes(text.charAt(next));
}

function holeMeasure(
  text: string,
  from: number,
  at: number,
  hole: HoleScan,
  signed: { readonly sign: SignScan; readonly at: number } | null,
): Measure {
  const before = readBefore(text, signed?.at ?? at, from);
  const unit = scanUnit(text, skipSpaces(text, hole.end));
  return {
    ...bareMeasure(hole.lost ? "lost" : "hole", text.slice(from, before.start), at, unit?.end ?? hole.end),
    op: signed?.sign.op ?? before.op,
    unit: unit?.unit ?? null,
    repairs: signed?.sign.repair ? [signed.sign.repair] : [],
  };
}

/** Letters take the digits that follow them: A3, ISO9001. A Z alone at the start is a misread sign. */
function latinEnd(text: string, at: number): number {
  if (at === 0 && /^[Zz]\d+(?:\.\d+)?%/.test(text.slice(0, 12))) return 1;
  return digitsEnd(text, lettersEnd(text, at));
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (isLatin(text.charCodeAt(end))) end++;
  return end;
}

/** 《 and 》 also close titles, so only true comparison signs may stand before words. */
function wordSignAt(text: string, at: number): WordSign | null {
  if (!"≥≤≧≦><⩾⩽".includes(text.charAt(at))) return null;
  const sign = scanSign(text, at);
  return sign === null ? null : { op: sign.op, at, end: sign.end };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}

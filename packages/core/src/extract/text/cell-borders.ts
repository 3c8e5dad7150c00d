import { isDigit, isHan } from "../../text.ts";
import {
  CATEGORY_WORDS,
  MEASURES,
  NAME_BEGINNINGS,
  NAME_ENDINGS,
  UNITS_BEFORE_SIGNS,
  VALUE_WORDS,
} from "./cell-words.ts";
import type { FlatText } from "./flat-text.ts";

/** How cells were joined when the grid was lost: one a line, by spaces, by nothing. */
export type Joint = "lines" | "spaces" | "nothing";

/** The places of a text where a cell may begin or end, ascending. */
export function cellBorders(
  { plain, gaps }: FlatText,
  start: number,
  end: number,
  joint: Joint,
  hasUnits = false,
): readonly number[] {
  const borders: number[] = [start];
  const words = joint === "spaces" ? new Set<number>() : wordBorders(plain, start, end);
  for (let at = start + 1; at < end; at += 1) {
    const isBorder =
      joint === "spaces" ? (gaps[at] ?? 0) > 0 : words.has(at) || mayBreak(plain, at, hasUnits) || gaps[at] === 2;
    if (isBorder) borders.push(at);
  }
  borders.push(end);
  return borders;
}

/** Between two kinds of characters and inside a run of digits. */
function mayBreak(plain: string, at: number, hasUnits: boolean): boolean {
  const before = plain.charCodeAt(at - 1);
  const after = plain.charCodeAt(at);
  if (isDigit(before) && isDigit(after)) return !isLongRun(plain, at);
  if (SIGNS.has(plain[at] ?? "") && !SIGNS.has(plain[at - 1] ?? "") && !OPENS.has(plain[at - 1] ?? "")) return true;
  if (hasUnits && plain[at] === "%") return true;
  return kindOf(before) !== kindOf(after) && !CLOSES.has(plain[at] ?? "") && !OPENS.has(plain[at - 1] ?? "");
}

/** No row glues so many digits together. */
function isLongRun(plain: string, at: number): boolean {
  for (let offset = 0; offset < LONGEST_DIGITS; offset += 1) if (!isDigit(plain.charCodeAt(at + offset))) return false;
  return true;
}

const LONGEST_DIGITS = 30;

/** Between Chinese characters only words tell: categories, words that are values, endings of names. */
function wordBorders(plain: string, start: number, end: number): ReadonlySet<number> {
  const text = plain.slice(start, end);
  const borders = new Set<number>();
  for (const pattern of [CATEGORY_WORDS, VALUE_WORDS]) {
    for (const found of text.matchAll(pattern)) {
      borders.add(start + found.index);
      borders.add(start + found.index + found[0].length);
    }
  }
  for (const pattern of [NAME_ENDINGS, MEASURES])
    for (const found of text.matchAll(pattern)) borders.add(start + found.index + found[0].length);
  for (const found of text.matchAll(UNITS_BEFORE_SIGNS)) borders.add(start + found.index);
  for (const found of text.matchAll(/是否/g)) borders.delete(start + found.index + 1);
  for (const found of text.matchAll(NAME_BEGINNINGS)) borders.add(start + found.index);
  return borders;
}

const SIGNS: ReadonlySet<string> = new Set(["≥", "≤", ">", "<", "=", "~"]);
const CLOSES: ReadonlySet<string> = new Set([")", "%", ",", "、", "。", ";", ":", "》", "”", "‰", "."]);
const OPENS: ReadonlySet<string> = new Set(["(", "《", "“", "."]);

function kindOf(code: number): number {
  if (isDigit(code)) return 1;
  if (isHan(code)) return 2;
  return code < 0x80 && ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) ? 3 : 4;
}

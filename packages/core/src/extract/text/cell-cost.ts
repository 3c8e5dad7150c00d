import { isDigit, isHan } from "../../text.ts";
import type { ContentKind } from "./heading-words.ts";
import type { RowSearch } from "./row-types.ts";
import { segmentFit } from "./segment-fit.ts";

/** A cell of this fit cannot stand in the column. */
export const NEVER_FITS = -9;

/** The fit of a stretch in a column; white space inside a cell is unlikely where spaces separate cells. */
export function fitOf(search: RowSearch, start: number, end: number, kind: ContentKind): number {
  const fits = search.fits.get(start) ?? new Map<number, number>();
  search.fits.set(start, fits);
  const key = (end - start) * KINDS.length + KINDS.indexOf(kind);
  const known = fits.get(key);
  if (known !== undefined) return known;
  let fit = segmentFit(search.flat.plain.slice(start, end), kind) - (kind === "unit" ? 0 : cutCost(search, start, end));
  for (let at = start + 1; at < end && fit > NEVER_FITS; at += 1) {
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
  for (let at = start + 1; at < end; at += 1) if ((flat.gaps[at] ?? 0) > 0) return NEVER_FITS;
  if (kind !== "value" && kind !== "name" && kind !== "remark") return NEVER_FITS;
  const text = flat.plain.slice(start, end);
  if (CATEGORY.test(text) || (kind === "name" && /^[(（]|[。！]$/.test(text))) return NEVER_FITS;
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

import type { ColumnRole } from "../lexicon/column-roles.ts";
import type { Joint } from "./cell-borders.ts";
import type { FlatText } from "./flat-text.ts";
import { areIndicatorHeadings } from "./heading-row.ts";
import { contentKind, headingRole } from "./heading-words.ts";
import { isCategoryCell } from "./wording.ts";

/** A stretch of the flat text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The headings of an indicator table in running text. */
export interface HeadingRun {
  /** The cell 绩效指标 in front of them. */
  readonly marker: Stretch | null;
  readonly headings: readonly Stretch[];
  readonly end: number;
  readonly joint: Joint;
}

/** All runs of headings that open an indicator table, in order. */
export function findHeadingRuns(flat: FlatText): readonly HeadingRun[] {
  const runs: HeadingRun[] = [];
  for (const found of flat.plain.matchAll(OPENING)) {
    if (found.index < (runs.at(-1)?.end ?? 0)) continue;
    const run = runAt(flat, found.index);
    if (run !== null) runs.push(run);
  }
  return runs;
}

const MARKER = /(?:年度|长期|中期|项目|部门)?绩效指标(?!完成|值|表|设)/;
const OPENING =
  /(?:年度|长期|中期|项目|部门)?绩效指标(?!完成|值|表|设)|一级指标|指标名称|评价指标|年度指标值|序号|指标类别|(?<=绩效指标)指标/g;

function runAt(flat: FlatText, at: number): HeadingRun | null {
  const found = MARKER.exec(flat.plain.slice(at, at + 8));
  const marker = found?.index === 0 ? { start: at, end: at + found[0].length } : null;
  const headings = headingsFrom(flat, marker?.end ?? at);
  const last = headings.at(-1);
  if (last === undefined || !areIndicatorHeadings(headings.map(({ start, end }) => flat.plain.slice(start, end))))
    return null;
  return { marker, headings, end: last.end, joint: jointOf(flat, headings) };
}

function jointOf({ gaps }: FlatText, headings: readonly Stretch[]): Joint {
  const apart = headings.filter(({ start }, index) => index > 0 && (gaps[start] ?? 0) > 0).length;
  return apart * 2 > headings.length - 1 ? "spaces" : "nothing";
}

/** Known headings one after another; a short unknown stretch between known ones is a heading too. */
function headingsFrom(flat: FlatText, from: number): readonly Stretch[] {
  const headings: Stretch[] = [];
  for (let at = from; at < flat.plain.length; ) {
    const end = headingEnd(flat, at);
    if (end > at && (headings.length === 0 || flat.plain.slice(at, end) !== "指标")) {
      headings.push({ start: at, end });
      at = end;
      continue;
    }
    const next = headings.length === 0 ? at : unknownEnd(flat, at);
    if (next === at) break;
    headings.push({ start: at, end: next });
    at = next;
  }
  return headings;
}

const LONGEST = 24;

/** The longest known heading that begins here. */
function headingEnd({ plain }: FlatText, at: number): number {
  const cause = causeEnd(plain, at);
  if (cause !== null) return cause;
  for (let length = Math.min(LONGEST, plain.length - at); length > 0; length -= 1) {
    const text = plain.slice(at, at + length);
    if (!isColumnHeading(text) || endsInCategory(text)) continue;
    if (ENDINGS.test(text) && isWhole(text, plain[at + length] ?? "")) return at + length;
  }
  return at;
}

/** 偏差原因分析 and the heading behind it are two: the word lists know the first by its beginning only. */
function causeEnd(plain: string, at: number): number | null {
  if (!/^(?:偏差|未完成|未达标|差异)/.test(plain.slice(at, at + 4))) return null;
  for (let length = 4; length < LONGEST; length += 1) {
    const end = at + length;
    if (isColumnHeading(plain.slice(at, end)) && beginsWithHeading(plain.slice(end, end + 8))) return end;
  }
  return null;
}

function beginsWithHeading(text: string): boolean {
  if (text.startsWith("备注")) return true;
  for (let length = 4; length <= Math.min(text.length, 8); length += 1) {
    if (isColumnHeading(text.slice(0, length))) return true;
  }
  return false;
}

/** How headings end: a pattern of the word lists may reach on into the first cells. */
const ENDINGS = /(?:[值因施析明分位性号标注重况率据准料称容度式类型向数源由\d)项策能法障]|其他)$/;

/** The first category glued behind the last heading is not part of it. */
function endsInCategory(text: string): boolean {
  return /填报|产出|(?:效益|效果|满意度|成本|数量|质量|时效|进度|决策|过程|影响)指?标?/.test(text);
}

/** A bracket that follows belongs to the heading: 年初目标值(A); two values are two headings. */
function isWhole(text: string, next: string): boolean {
  if (text.split(/指标值|目标值|完成值/).length > 2) return false;
  return next !== "(" && (!text.includes(")") || text.endsWith(")"));
}

function isColumnHeading(text: string): boolean {
  return text === "其他" || isColumnRole(headingRole(text));
}

function isColumnRole(role: ColumnRole | null): boolean {
  return (
    role !== null &&
    role !== "money" &&
    role !== "indicators" &&
    contentKind(role) !== "other" &&
    role !== "goal" &&
    role !== "periodGoal"
  );
}

const LONGEST_UNKNOWN = 10;

/** Where the next known heading begins, if one more follows it soon and no category stands between. */
function unknownEnd(flat: FlatText, at: number): number {
  for (let end = at + 1; end <= at + LONGEST_UNKNOWN; end += 1) {
    const unknown = flat.plain.slice(at, end);
    if (isCategoryCell(unknown) || /填[报表]|[:：。]/.test(unknown)) return at;
    const next = headingEnd(flat, end);
    if (next > end + 2 && (flat.gaps[at] ?? 0) < 2) return end;
  }
  return at;
}

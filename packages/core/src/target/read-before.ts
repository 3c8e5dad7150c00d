import { canonicalOf } from "../quantity.ts";
import { scanSimpleUnit } from "./scan-unit.ts";
import type { Operator } from "./target.ts";
import { indexByEnd, wordBefore } from "./word-index.ts";
import { COMPARATIVES_BEFORE, FILLERS, MODALS } from "./words.ts";

/** What the words directly before a number say. */
export interface WordsBefore {
  /** Where those words begin; what stands further left is a label. */
  readonly start: number;
  readonly op: Operator | null;
  /** 每人每月 → ["人", "月"]. */
  readonly per: readonly string[];
  readonly each: boolean;
  readonly modal: boolean;
  readonly sign: "minus" | "both" | null;
  /** A unit that is written first: ¥5000, %95. */
  readonly unit: string | null;
}

type Meaning = Operator | "filler" | "modal" | "each" | "minus" | "both" | "yuan" | "percent";

const WORDS = indexByEnd<Meaning>([
  ...(Object.entries(COMPARATIVES_BEFORE) as [Operator, string][]).map(([op, words]) => [words, op] as const),
  [FILLERS, "filler"],
  [MODALS, "modal"],
  ["各 各为 各自 分别 分别为 分别达到 均各", "each"],
  ["负", "minus"],
  ["±", "both"],
  ["+", "filler"],
  ["¥ ￥ 人民币 RMB CNY", "yuan"],
  ["%", "percent"],
]);

/** Words that end like a comparative and are none: 节约, 附近, 高超, 最高 stays one. */
const NOT_BEFORE: ReadonlyMap<string, string> = new Map([
  ["约", "节集制公契预签特履违条合邀"],
  ["近", "附最邻临靠远亲"],
  ["超", "高赶反"],
  ["可", "许认"],
  ["至", "甚乃冬夏"],
  ["为", "行作因称认成"],
  ["大于", "扩"],
  ["有", "所拥持没"],
  ["共", "公"],
  ["计", "设统审会"],
  ["设", "建开"],
  ["率", "率"],
  ["按", ""],
]);

const NOTHING: WordsBefore = { start: 0, op: null, per: [], each: false, modal: false, sign: null, unit: null };

export function readBefore(text: string, at: number, from: number): WordsBefore {
  let start = skipSpacesBack(text, at, from);
  if (start === from) return { ...NOTHING, start };
  let op: Operator | null = null;
  let each = false;
  let modal = false;
  let sign: WordsBefore["sign"] = null;
  let unit: string | null = null;
  const per: string[] = [];
  for (;;) {
    const word = wordBefore(WORDS, text, start, from);
    if (word === null || isPartOfWord(text, word.word, start - word.word.length, from)) {
      const perStart = perUnitBefore(text, start, from);
      if (perStart < 0) break;
      per.unshift(perUnit(text.slice(perStart + 1, start)) ?? "");
      start = skipSpacesBack(text, perStart, from);
      continue;
    }
    if (word.meaning === "each") each = true;
    else if (word.meaning === "modal") modal = true;
    else if (word.meaning === "minus" || word.meaning === "both") sign = word.meaning;
    else if (word.meaning === "yuan") unit = "元";
    else if (word.meaning === "percent") unit = "%";
    else if (word.meaning !== "filler" && (op === null || op === "~")) op = word.meaning;
    start = skipSpacesBack(text, start - word.word.length, from);
  }
  const leading = start > from ? leadingPer(text, from, start) : null;
  return { start, op, per: leading === null ? per : [leading, ...per], each, modal, sign, unit };
}

function skipSpacesBack(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && text.charCodeAt(end - 1) === 0x20) end--;
  return end;
}

function isPartOfWord(text: string, word: string, start: number, from: number): boolean {
  return start > from && (NOT_BEFORE.get(word)?.includes(text.charAt(start - 1)) ?? false);
}

/** Start of 每 + unit that ends at `end`, or -1. */
function perUnitBefore(text: string, end: number, from: number): number {
  for (let start = end - 2; start >= from && start >= end - 5; start--) {
    if (text.charAt(start) !== "每") continue;
    return perUnit(text.slice(start + 1, end)) === undefined ? -1 : start;
  }
  return -1;
}

/** 每个村 counts per 村. */
function perUnit(printed: string): string | undefined {
  return canonicalOf(printed) ?? (printed.startsWith("个") ? canonicalOf(printed.slice(1)) : undefined);
}

/** 每年培训2次: the rate stands at the head of the label. */
function leadingPer(text: string, from: number, end: number): string | null {
  const at = text.charCodeAt(from) === 0x20 ? from + 1 : from;
  if (text.charAt(at) !== "每") return null;
  const unit = scanSimpleUnit(text, text.charAt(at + 1) === "个" && text.charAt(at + 2) !== "月" ? at + 2 : at + 1);
  return unit !== null && unit.end < end ? unit.unit : null;
}

import { isHan } from "../text.ts";

/** A word printed twice in a row: 园区园区. */
export interface DoubledWord {
  readonly word: string;
  /** The text with one of the two. */
  readonly repaired: string;
}

const SHORTEST = 2;
const LONGEST = 6;

/** Words of two syllables that Chinese doubles, and numerals. */
const ALLOWED: ReadonlySet<string> = new Set(
  "多少 大小 商量 研究 讨论 学习 了解 介绍 打扫 休息 准备 整理 收拾 年年 月月 天天".split(" "),
);
const NUMERALS = /^[一二三四五六七八九十百千万零〇两]+$/;

/** The first word of two to six characters that stands twice in a row; null when there is none. */
export function doubledWordIn(text: string): DoubledWord | null {
  for (let at = 0; at + 2 * SHORTEST <= text.length; at++) {
    if (!isHan(text.charCodeAt(at))) continue;
    for (let length = SHORTEST; length <= LONGEST; length++) {
      if (text.charCodeAt(at) !== text.charCodeAt(at + length) || !standsTwice(text, at, length)) continue;
      const word = text.slice(at, at + length);
      if (isWord(word)) return { word, repaired: text.slice(0, at + length) + text.slice(at + 2 * length) };
    }
  }
  return null;
}

function standsTwice(text: string, at: number, length: number): boolean {
  for (let index = at + 1; index < at + length; index++) {
    const code = text.charCodeAt(index);
    if (code !== text.charCodeAt(index + length) || !isHan(code)) return false;
  }
  return at + 2 * length <= text.length;
}

function isWord(word: string): boolean {
  return !ALLOWED.has(word) && !NUMERALS.test(word) && word !== word.charAt(0).repeat(word.length);
}

/** A clause of a goal that is printed again word for word; null when there is none. */
export function doubledClauseIn(text: string): string | null {
  const seen = new Set<string>();
  for (const clause of text.slice(0, MOST_TEXT).split(/[,，;；。\n]/)) {
    const words = clause.replace(/\s+/g, "");
    if (words.length < SHORTEST_CLAUSE) continue;
    if (seen.has(words)) return words;
    seen.add(words);
  }
  return null;
}

const SHORTEST_CLAUSE = 10;
const MOST_TEXT = 20_000;

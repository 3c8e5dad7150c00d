import { indexByEnd, indexByStart, wordAt, wordBefore } from "../target/word-index.ts";
import { ACTIVITY_VERBS, WISH_VERBS } from "./name-lists.ts";

/** Titles of documents, 《…》 and (2021)15号, carry numbers that are no targets; they are blanked, so that places stay. */
export function withoutTitles(text: string): string {
  if (!text.includes("《") && !text.includes("号")) return text;
  return blankNumbers(blankBetween(text, "《", "》"));
}

function blankBetween(text: string, open: string, close: string): string {
  let result = "";
  let at = 0;
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, at)) {
    const to = text.indexOf(close, from);
    if (to < 0) break;
    result += text.slice(at, from) + " ".repeat(to + 1 - from);
    at = to + 1;
  }
  return result + text.slice(at);
}

const DOCUMENT_NUMBER = /\((?:19|20)\d\d\)(?:第)?\d{1,5}号/g;

function blankNumbers(text: string): string {
  return text.replace(DOCUMENT_NUMBER, (found) => " ".repeat(found.length));
}

/** Words before a number that are no part of what is counted. Longest first. */
const FILLERS =
  "不低于 不少于 不超过 不高于 达到 达 力争 争取 约为 约 大约 共计 总计 合计 累计 共 为 是 到 至 超过 大于 小于 低于 高于 至少 近 有 的 以上 均 各 分别 预计 计划 全年 全部 总共 " +
  "完成 实现 新增 带动 ≥ ≤ = > < + : 、 并 和 及 与 等 每 在 由 从 已 将 内 中";
const LEADING =
  "预期 预期当年 当年预期 确保 保障 保证 力争 预计 计划 通过 开展 组织 举办 召开 完成 实现 新增 新建 建设 购买 购置 采购 带动 促进 推动 提供 发放 补助 补贴 资助 年度 全年 本年 当年 全市 全县 全区 全镇 园区 每年 年 并 和 及 与 、 其中 等 的 对 为 使 将 让 可 约 已 到 在";

const TRAILING_WORDS = indexByEnd<true>([[FILLERS, true]]);
const LEADING_WORDS = indexByStart<true>([[LEADING, true]]);

/** What is counted: the words before the number, else those after it: 购买13台电脑, 30家企业. */
export function objectOf(before: string, after: string): GoalObject {
  const front = trimmed(before);
  const isVerb = front.length < 2 || VERBS.has(front);
  if (!isVerb) return { text: front.slice(-LONGEST_OBJECT), fromAfter: false };
  const back = trimmed(after);
  return back === "" ? { text: front, fromAfter: false } : { text: back.slice(0, LONGEST_OBJECT), fromAfter: true };
}

export interface GoalObject {
  readonly text: string;
  /** The words after the number were used: they do not belong to the next one. */
  readonly fromAfter: boolean;
}

const VERBS: ReadonlySet<string> = new Set(
  `${WISH_VERBS} ${ACTIVITY_VERBS} 改善提升 新增改善 惠及 受益于 覆盖 解决 扶持`.split(" "),
);

const LONGEST_OBJECT = 20;
const LONGEST_QUOTE = 40;

function trimmed(text: string): string {
  let end = text.length;
  let start = 0;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  for (let round = 0; round < 4; round++) {
    const word = wordBefore(TRAILING_WORDS, text, end, start);
    if (word === null) break;
    end -= word.word.length;
  }
  for (let round = 0; round < 3; round++) {
    const word = wordAt(LEADING_WORDS, text, start);
    if (word === null || start + word.word.length >= end) break;
    start += word.word.length;
  }
  return text.slice(start, end).trim();
}

/** The clause, shortened around the number when it is long. */
export function frameOf(clause: string, start: number, end: number): string {
  const text = clause.trim();
  if (text.length <= LONGEST_QUOTE) return text;
  const from = Math.max(0, Math.min(start - LONGEST_QUOTE / 2, end - LONGEST_QUOTE));
  const cut = clause.slice(from, from + LONGEST_QUOTE).trim();
  return `${from > 0 ? "…" : ""}${cut}${from + LONGEST_QUOTE < clause.length ? "…" : ""}`;
}

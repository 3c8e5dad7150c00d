import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import { findValueLabels } from "./value-labels.ts";

/** One numbered item of a run-on cell: its printed number and the place of its content. */
export interface RunOnItem {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The items of `1、1-产出指标；…。2、…`. A number opens an item when a category follows; without categories, when it is the
 * next number, begins a sentence and a labelled value follows. Numbers inside values and names (`1.5亿`, `2021年`) open none.
 */
export function findRunOnItems(text: string): readonly RunOnItem[] {
  const marks = [...text.matchAll(NUMBERED)];
  const items: { number: number; start: number; end: number }[] = [];
  marks.forEach((mark, index) => {
    const number = Number(mark[1]);
    const start = mark.index + mark[0].length;
    const previous = items.at(-1);
    const end = Math.min(marks[index + 1]?.index ?? text.length, start + LABEL_REACH);
    if (!opensItem(text, mark.index, start, end, number, previous?.number ?? 0)) return;
    if (previous !== undefined) previous.end = mark.index;
    items.push({ number, start, end: text.length });
  });
  return items;
}

function opensItem(text: string, mark: number, start: number, end: number, number: number, last: number): boolean {
  const follows = number === last + 1 || number === 1;
  if (startsWithCategory(text, start)) return follows || beginsSentence(text, mark);
  return follows && beginsSentence(text, mark) && findValueLabels(text.slice(start, end)).length > 0;
}

const LABEL_REACH = 300;

const NUMBERED = /(?:[(（]\s?)?(?<!\d)(\d{1,3})\s?[)）]?\s?[、.．:：)）]\s{0,3}/g;

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).trimEnd();
  return before === "" || /[。；;！!\n]$/.test(before) || text[at - 1] === "\n";
}

const CATEGORY_REACH = 24;

/** Whether a level-1 or level-2 name stands here, up to the next separator. */
export function startsWithCategory(text: string, start: number): boolean {
  const head = /^[^；;|｜，,：:。/>→\n]*/.exec(text.slice(start, start + CATEGORY_REACH))?.[0] ?? "";
  if (isCategory(head)) return true;
  const stem = /^(?:\d{1,2}\s?[-—－]\s?)?([\u4e00-\u9fff]+)[-—－]/.exec(head)?.[1];
  return stem !== undefined && isCategory(stem);
}

export function isCategory(text: string): boolean {
  return text.length <= CATEGORY_REACH && (canonicalLevel1(text) !== null || canonicalLevel2(text) !== null);
}

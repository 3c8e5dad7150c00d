import type { TextBlock } from "../../document/document.ts";
import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import type { PlacedText } from "./place-in-text.ts";
import { type Clause, headingWords, isNumbered } from "./prose-clauses.ts";
import { wordingOf } from "./wording.ts";

/** What the headings above a line say about it. */
export interface ProseContext {
  level1: PlacedText | null;
  level2: PlacedText | null;
  /** The lines state indicators, goals, or something else. */
  about: "indicators" | "goals" | "other";
}

const LONGEST_HEADING = 30;

/** A heading sets the categories of the lines below it. */
export function takeHeading(line: TextBlock, context: ProseContext): boolean {
  const { text } = line;
  if (text.length > LONGEST_HEADING || /[。;；]$/.test(text) || /[:：]\S/.test(text)) return false;
  const words = headingWords(text);
  const category = words.split(/\s/).find((word) => levelsOf(word) !== null);
  const levels = category === undefined ? null : levelsOf(category);
  if (levels !== null && category !== undefined) {
    const place = { text: category, at: line.at };
    setLevel(context, place, levels.level1);
    context.about = "indicators";
    return true;
  }
  if (line.heading === undefined && !isNumbered(text) && !/(?:情况|分析|概况|目标|指标)$/.test(words)) return false;
  context.level1 = null;
  context.level2 = null;
  context.about = /绩效目标$|总体目标$/.test(words) ? "goals" : /指标/.test(words) ? "indicators" : "other";
  return true;
}

/** The level a word names: 满意度指标 is level 1, 数量指标 and 服务对象满意度指标 are level 2. */
function levelsOf(word: string): { readonly level1: boolean } | null {
  const wording = wordingOf(word);
  if (!/(?:指标|目标|产出|效益|效果)$/.test(wording)) return null;
  if (canonicalLevel1(wording) !== null && wording !== "服务对象满意度指标") return { level1: true };
  return canonicalLevel2(wording) === null ? null : { level1: false };
}

/** 数量指标:…,指标值…: a line that labels its own category. */
export function isLabelledLine(text: string): boolean {
  return categoryLabel(text) !== null;
}

export interface CategoryLabel {
  readonly start: number;
  readonly end: number;
  readonly level1: boolean;
}

export function categoryLabel(text: string): CategoryLabel | null {
  const found = /^(\s{0,2})([\u4e00-\u9fff]{2,14}?(?:指标|目标))\s?[:：]/.exec(text);
  const levels = found?.[2] === undefined ? null : levelsOf(found[2]);
  if (found === null || levels === null) return null;
  const start = found[1]?.length ?? 0;
  return { start, end: found[0].length, level1: levels.level1 };
}

export function takeLabel(clause: Clause, { start, end, level1 }: CategoryLabel, context: ProseContext): void {
  const place = clause.cut(start, end - 1);
  setLevel(context, place, level1);
}

/** 成本指标 among 数量, 质量 and 时效指标 is a level 2 like them. */
function setLevel(context: ProseContext, place: PlacedText, isLevel1: boolean): void {
  const isPart = isLevel1 && wordingOf(place.text) === "成本指标" && isOutput(context);
  if (isLevel1 && !isPart) {
    context.level1 = place;
    context.level2 = null;
  } else context.level2 = place;
}

function isOutput({ level1, level2 }: ProseContext): boolean {
  if (level1 !== null) return canonicalLevel1(wordingOf(level1.text)) === "产出指标";
  return level2 !== null && /数量|质量|时效/.test(level2.text);
}

import type { IndicatorFacts } from "../audit/facts.ts";
import type { IndicatorReading } from "../plan/reading.ts";
import { isKnownUnit } from "../quantity.ts";
import type { Measure } from "../target/measure.ts";
import { scanCell } from "../target/scan-cell.ts";
import { indexByEnd, wordBefore } from "../target/word-index.ts";
import { isDigit } from "../text.ts";
import { nameOf } from "./facts.ts";
import { MEASURE_NOUNS } from "./name-lists.ts";
import type { NameReading } from "./read-name.ts";

/** What an indicator's name carries besides the name: a value, a date, a formula, or a second measure. */
export interface NameBurden {
  readonly kind: "value" | "deadline" | "formula" | "secondMeasure" | "joinedActivities";
  /** The words at fault as printed in the plain name. */
  readonly text: string;
}

/** For `indicatorFacts.derive(nameBurdenOf)`. */
export function nameBurdenOf(_: IndicatorReading, facts: IndicatorFacts): NameBurden | null {
  return burdenOf(facts.derive(nameOf));
}

export function burdenOf(name: NameReading): NameBurden | null {
  const marks = marksOf(name.text);
  return (
    ((marks & DIGIT) === 0 ? null : valueIn(name)) ??
    ((marks & CALENDAR) === 0 ? null : scheduleIn(name)) ??
    formulaIn(name) ??
    ((marks & CONNECTOR) === 0 ? null : secondMeasureIn(name))
  );
}

const DIGIT = 1;
const CALENDAR = 2;
const CONNECTOR = 4;
const CONNECTORS = "、及和与,/";
const MARKS: ReadonlyMap<number, number> = new Map([
  ...characters("0123456789", DIGIT),
  ...characters("月季底", CALENDAR),
  ...characters(CONNECTORS, CONNECTOR),
]);

function characters(text: string, mark: number): readonly (readonly [number, number])[] {
  return Array.from(text, (character) => [character.charCodeAt(0), mark] as const);
}

/** What a name holds that could be a burden: most names hold nothing of it and are not looked at further. */
function marksOf(text: string): number {
  let marks = 0;
  for (let index = 0; index < text.length; index++) marks |= MARKS.get(text.charCodeAt(index)) ?? 0;
  return marks;
}

/** 围墙300米, 3台, 5000吨稻谷; not 30秒内出动率, 60岁以上, 每千人, years and ordinals. */
function valueIn({ text }: NameReading): NameBurden | null {
  const { measures } = scanCell(text, () => false);
  for (const measure of measures) {
    if (measure.date !== null && isDeadline(text, measure))
      return { kind: "deadline", text: text.slice(measure.start, measure.end) };
    if (isSize(text, measure)) return { kind: "value", text: text.slice(measure.start, measure.end) };
  }
  return null;
}

/** Ages, ranks, frequencies and limits of time define the object; they are no target. */
const DEFINING_UNITS: ReadonlySet<string> = new Set(
  "岁 周岁 级 秒 分钟 小时 天 日 工作日 月 季度 年 学年 学期 届 期 号 度 分 % ‰ 伏 千伏 千伏安 瓦 千瓦 兆 GB TB MB Hz 倍 百分点 成 档 类 星 次 线 层".split(
    " ",
  ),
);
const LIMITS = /^(?:以上|以下|以内|之内|及以上|及以下|内|范围|前|起|级|大|星|类|种子|号|型)/;

function isSize(text: string, { value, unit, start, end, op }: Measure): boolean {
  if (value === null || unit === null || !isDigit(text.charCodeAt(start)) || op !== null) return false;
  if (unit.includes("/") || DEFINING_UNITS.has(unit) || !isKnownUnit(unit)) return false;
  const before = text.charAt(start - 1);
  return before !== "第" && before !== "每" && before !== "前" && before !== "+" && !LIMITS.test(text.slice(end));
}

/** A month or day with 前, 底, 完成; a bare year tells which project is meant. */
function isDeadline(text: string, { date, end, edge }: Measure): boolean {
  if (date === null || date.length === 4) return false;
  return edge !== null || /^(?:前|底|末|之前|以前|份?(?:发放|完成|拨付|支付|兑现|到位))/.test(text.slice(end));
}

const SCHEDULE = /每月[上中下]旬|每月月?[初底末]|每月\d{1,2}[日号]|每年\d{1,2}月|[月季年]底前|[月季年]末前|每季度?末/;

function scheduleIn({ text }: NameReading): NameBurden | null {
  const found = SCHEDULE.exec(text);
  return found === null ? null : { kind: "deadline", text: found[0] };
}

const FORMULA = ["计算方法", "计算公式", "计算方式", "公式", "÷", "×100%", "/总"];

function formulaIn({ brackets }: NameReading): NameBurden | null {
  const found = brackets.find((inner) => FORMULA.some((word) => inner.includes(word)) || isFraction(inner));
  return found === undefined ? null : { kind: "formula", text: found };
}

/** 实际数/计划数. */
function isFraction(inner: string): boolean {
  const stroke = inner.indexOf("/");
  return stroke > 1 && inner.length > 6 && inner.includes("数", stroke);
}

const { count = "", size = "", rate = "", satisfaction = "", duration = "" } = MEASURE_NOUNS;
const JOINABLE = indexByEnd<"measure">([
  [[count, size, rate, satisfaction, duration, "金额 总额 额度"].join(" "), "measure"],
]);
const EVENTS = indexByEnd<"event">([
  [
    "培训 培训班 座谈会 推介会 研讨会 例会 发布会 讲座班 夏令营 调研 会议 活动 宣传 检查 演出 讲座 比赛 赛事 报告 考察 学习 交流 论坛 展览 展演 巡查 督查 督导 座谈 走访 慰问 演练 招商 评审 研讨 竞赛 参观 访问 会展 推介",
    "event",
  ],
]);

/** 覆盖率及资金到位率, 受益户数和人数: measures are joined; 堤防、护岸长度 joins objects under one measure. */
function secondMeasureIn(name: NameReading): NameBurden | null {
  const { text, kind } = name;
  if (kind === "blank" || kind === "yesNo" || name.sentence) return null;
  const parts = partsOf(text);
  if (parts.length < 2) return null;
  const last = parts.at(-1) ?? "";
  if (endsInMeasure(last) && parts.slice(0, -1).some((part) => part.length >= SHORTEST_PART && endsInMeasure(part))) {
    return { kind: "secondMeasure", text };
  }
  const counted = COUNTED.test(name.measure) && kind === "count";
  return counted && activitiesIn(parts, name.measure) >= SEVERAL ? { kind: "joinedActivities", text } : null;
}

const SHORTEST_PART = 3;
const SEVERAL = 2;
const COUNTED = /^(?:次数|数量|场次|数|场数|次|个数)$/;

function partsOf(text: string): readonly string[] {
  return text.split(/[、及和与,/]/).filter((part) => part !== "");
}

function endsInMeasure(part: string): boolean {
  const found = wordBefore(JOINABLE, part, part.length, 0);
  return found !== null && (found.word.length > 1 || part.endsWith("率"));
}

/** 培训及调研、会议数量 counts three kinds of events in one number. */
function activitiesIn(parts: readonly string[], measure: string): number {
  return parts.filter((part) => {
    const stem = part.endsWith(measure) ? part.slice(0, -measure.length) : part;
    return wordBefore(EVENTS, stem, stem.length, 0) !== null;
  }).length;
}

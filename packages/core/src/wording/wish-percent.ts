import type { IndicatorFacts } from "../audit/facts.ts";
import type { IndicatorReading } from "../plan/reading.ts";
import { mainTarget, nameOf } from "./facts.ts";
import { RATE_WORDS } from "./name-lists.ts";
import type { NameReading } from "./read-name.ts";
import { classesIn, createScanner } from "./word-scanner.ts";
import { mentions, MONEY_PROGRESS } from "./topics.ts";

const RATES = createScanner([{ bit: 1, source: "rule book, shared vocabulary (rate nouns)", words: RATE_WORDS }]);

/** For `indicatorFacts.derive(isWishPercent)`: an activity or wish without a rate noun carries a percentage (V19, before V13). */
export function isWishPercent(indicator: IndicatorReading, facts: IndicatorFacts): boolean {
  const target = mainTarget(indicator);
  if (target?.kind !== "quantity" || target.unit !== "%") return false;
  return isWish(facts.derive(nameOf));
}

/** Environments, abilities and images are wished for, not measured in percent. */
const WISHED_NOUNS: ReadonlySet<string> = new Set(
  "环境 能力 水平 形象 氛围 意识 秩序 面貌 影响力 竞争力 机制 格局 素质 作用 力度 活力 功能 风貌 效果 效益 成效 影响 条件".split(
    " ",
  ),
);

function isWish(name: NameReading): boolean {
  const { kind, text, measure, sentence } = name;
  if (sentence) return !RATE_END.test(text);
  if (classesIn(RATES, text) !== 0 || mentions(MONEY_PROGRESS, text)) return false;
  if (kind === "wish" || kind === "activity") return true;
  return kind === "quality" && (name.opens === "wish" || WISHED_NOUNS.has(measure));
}

const RATE_END = /率|比例|占比|比重|满意|覆盖面?$/;

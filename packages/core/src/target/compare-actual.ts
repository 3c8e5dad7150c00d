import type { Bilingual } from "../language.ts";
import { lastDay } from "../period-date.ts";
import { convertUnit } from "../quantity.ts";
import type { Target } from "./target.ts";

/** How an actual value stands to its target. */
export interface Attainment {
  /** 1 is exactly the target; below a ceiling it is target ÷ actual. null when no ratio can be made. */
  readonly attainment: number | null;
  /** Which way is better: more, less, or exactly the target; null when the form does not say. */
  readonly direction: "higher" | "lower" | "exact" | null;
  readonly result: "met" | "notMet" | "cannotTell";
  readonly why: Bilingual;
}

/**
 * Compares an actual with its target in the target's unit; `direction` (of the nature column or the category) decides
 * where the operator is not printed. Never guesses: what the two texts do not settle is `cannotTell`.
 */
export function compareActual(
  target: Target,
  actual: Target,
  direction: Target["direction"] = target.direction,
): Attainment {
  if (actual.kind === "empty" || actual.kind === "placeholder") return unknown(REASONS.noActual);
  if (target.kind === "quantity" && actual.kind === "quantity") return compareQuantities(target, actual, direction);
  if (target.kind === "range" && actual.kind === "quantity") return compareToRange(target, actual, direction);
  if (target.kind === "date" && actual.kind === "date") return compareDates(target, actual);
  if (target.kind === "qualitative") return compareWords(target, actual);
  return unknown(REASONS.kinds);
}

const REASONS = {
  noActual: { zh: "没有填写实际完成值", en: "No actual value is given" },
  kinds: { zh: "目标与实际完成值不是同一类，无法直接比较", en: "Target and actual are of different kinds" },
  units: { zh: "目标与实际完成值的单位不同，无法换算", en: "The units of target and actual do not convert" },
  reached: { zh: "实际完成值达到目标", en: "The actual reaches the target" },
  missed: { zh: "实际完成值未达到目标", en: "The actual does not reach the target" },
  operator: {
    zh: "目标没有写明“≥”或“≤”，实际值与目标不等，需要确认方向",
    en: "The target prints no operator and the actual differs: please confirm which way is better",
  },
  dates: { zh: "日期的精度不够，无法判断是否按期", en: "The dates are not precise enough to tell" },
  words: { zh: "定性目标需要人工判断", en: "A qualitative target needs a person's judgement" },
} as const satisfies Readonly<Record<string, Bilingual>>;

function unknown(why: Bilingual, attainment: number | null = null): Attainment {
  return { attainment, direction: null, result: "cannotTell", why };
}

function decided(met: boolean, direction: Attainment["direction"], attainment: number | null): Attainment {
  return { attainment, direction, result: met ? "met" : "notMet", why: met ? REASONS.reached : REASONS.missed };
}

function compareQuantities(target: Target, actual: Target, direction: Target["direction"]): Attainment {
  const wanted = target.value;
  const reached = inUnitOf(target, actual);
  if (wanted === null || reached === null) return unknown(REASONS.units);
  const upward = ratio(reached, wanted);
  const downward = ratio(wanted, reached);
  switch (target.opExplicit ? target.op : null) {
    case ">=":
      return decided(reached >= wanted, "higher", upward);
    case ">":
      return decided(reached > wanted, "higher", upward);
    case "<=":
      return decided(reached <= wanted, "lower", downward);
    case "<":
      return decided(reached < wanted, "lower", downward);
    case "~":
      return approximately(reached, wanted, direction);
    case "=":
      return direction === null
        ? decided(reached === wanted, "exact", upward)
        : byDirection(reached, wanted, direction);
    default:
      return reached !== wanted && direction === null
        ? unknown(REASONS.operator, upward)
        : byDirection(reached, wanted, direction);
  }
}

function byDirection(reached: number, wanted: number, direction: Target["direction"]): Attainment {
  if (direction === "negative") return decided(reached <= wanted, "lower", ratio(wanted, reached));
  const better = direction === "positive" ? "higher" : null;
  return decided(reached >= wanted, better, ratio(reached, wanted));
}

/** 约: within a tenth counts as reached. */
const TOLERANCE = 0.1;

function approximately(reached: number, wanted: number, direction: Target["direction"]): Attainment {
  const near = Math.abs(reached - wanted) <= Math.abs(wanted) * TOLERANCE;
  if (near) return decided(true, "exact", ratio(reached, wanted));
  return direction === null
    ? unknown(REASONS.operator, ratio(reached, wanted))
    : byDirection(reached, wanted, direction);
}

/** Nought against nought is the whole; anything against nought has no ratio. */
function ratio(part: number, whole: number): number | null {
  if (whole === 0) return part === 0 ? 1 : null;
  return part / whole;
}

/** An actual without a unit takes the target's. */
function inUnitOf(target: Target, actual: Target): number | null {
  return actual.value === null
    ? null
    : convertUnit(actual.value, actual.unit ?? target.unit, target.unit ?? actual.unit);
}

function compareToRange(target: Target, actual: Target, direction: Target["direction"]): Attainment {
  const reached = inUnitOf(target, actual);
  if (reached === null || target.value === null || target.value2 === null) return unknown(REASONS.units);
  const [low, high] = target.value <= target.value2 ? [target.value, target.value2] : [target.value2, target.value];
  if (reached >= low && reached <= high) return decided(true, "exact", 1);
  const bound = reached < low ? low : high;
  const met = (reached > high && direction === "positive") || (reached < low && direction === "negative");
  return decided(met, "exact", ratio(reached, bound));
}

/** By the day or before it; a month does not say on which of its days. */
function compareDates(target: Target, actual: Target): Attainment {
  if (target.date === null || actual.date === null) return unknown(REASONS.dates);
  if (target.date.startsWith("--") !== actual.date.startsWith("--")) return unknown(REASONS.dates);
  const latest = target.dateResolved ?? lastDay(target.date);
  if (lastDay(actual.date) <= latest) return decided(true, "lower", null);
  const earliest = actual.date.length === 4 || actual.date.length === 7 ? `${actual.date}-` : actual.date;
  return earliest > latest ? decided(false, "lower", null) : unknown(REASONS.dates);
}

/** The answers that the self-evaluation form offers for qualitative indicators. */
const ACHIEVED: ReadonlySet<string> = new Set([
  "达成预期指标",
  "全部或基本达成预期指标",
  "达成预期目标",
  "完成",
  "已完成",
  "达成",
]);
const PARTLY: ReadonlySet<string> = new Set([
  "部分达成预期指标并具有一定效果",
  "部分达成预期指标",
  "未达成预期指标且效果较差",
  "未达成预期指标",
  "未完成",
]);

function compareWords(target: Target, actual: Target): Attainment {
  const words = actual.raw.trim();
  if (ACHIEVED.has(words) || words === target.raw.trim()) return decided(true, "exact", null);
  return PARTLY.has(words) ? decided(false, "exact", null) : unknown(REASONS.words);
}

import { isKnownUnit } from "../quantity.ts";
import { nameIsEvent, nameIsNotApplicable } from "./name-words.ts";
import { resolveUnit } from "./resolve-unit.ts";
import { scanUnit } from "./scan-unit.ts";
import type { Target } from "./target.ts";
import { blankTarget, hintOf, type TargetContext, withDoubt, withRepairs } from "./target-context.ts";

/** A blank cell; the unit may still be printed beside it. */
export function emptyTarget(context: TargetContext): Target {
  const hint = context.unitColumn.unit === null ? hintOf(context) : null;
  const target: Target = {
    ...blankTarget(context, "empty"),
    opExplicit: context.nature.op !== null,
    unit: context.unitColumn.unit ?? hint?.unit ?? null,
    unitFrom: hint?.unit != null ? "name" : null,
    ask: ["no-value"],
  };
  return hint?.traditional && hint.unit !== null ? withRepairs(target, ["traditional"]) : target;
}

/** Something is printed and it is no target: a dash, a bare unit, "not applicable". null when it may be one. */
export function placeholderTarget(context: TargetContext): Target | null {
  const { text } = context;
  if (text.length > LONGEST) return null;
  if (TRACKED_ONLY.has(text.toLowerCase())) return declared(context, "tracked-only");
  if (NOT_APPLICABLE.has(text)) return declared(context, "not-applicable");
  if (text === "无") return none(context);
  if (UNFILLED.has(text) || isRunOf(text, "-/\\.*_ 。、…·—")) return unfilled(context, null);
  if (isDateForm(text)) return unfilled(context, null);
  // 半年 and 两周 are amounts, although a rate counts per them.
  const unit = text.startsWith("半") || text.startsWith("两") ? null : scanUnit(text, 0);
  const isUnit = unit !== null && unit.end === text.length && unit.known && isKnownUnit(unit.unit);
  return isUnit ? unfilled(context, unit.unit) : null;
}

/** Longer cells say something. */
const LONGEST = 16;

const TRACKED_ONLY: ReadonlySet<string> = new Set([
  "indicator",
  "tracked only",
  "tracking only",
  "仅监测",
  "仅跟踪",
  "监测指标",
  "仅作监测",
]);

const NOT_APPLICABLE: ReadonlySet<string> = new Set([
  "不适用",
  "不涉及",
  "本项目不适用",
  "本项目不涉及",
  "不适用本项目",
  "无此项",
  "无此指标",
  "无该指标",
  "无需填写",
  "无相关指标",
  "N/A",
  "n/a",
  "NA",
  "无。",
]);

const UNFILLED: ReadonlySet<string> = new Set([
  "待定",
  "待填",
  "待填写",
  "未填",
  "未填写",
  "未填报",
  "暂无",
  "暂缺",
  "缺失",
  "略",
  "指标值",
  "目标值",
  "年度指标值",
  "预期值",
  "计划值",
  "数值",
  "单位",
  "填写",
  "请填写",
  "同上",
  "null",
  "NULL",
  "None",
  "nan",
  "NaN",
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
]);

function unfilled(context: TargetContext, unit: string | null): Target {
  const op = context.nature.op;
  return {
    ...blankTarget(context, "placeholder"),
    op,
    opExplicit: op !== null,
    unit: unit ?? resolveUnit(context, null).unit,
    ask: ["no-value"],
  };
}

function declared(context: TargetContext, what: NonNullable<Target["declared"]>): Target {
  const target: Target = {
    ...blankTarget(context, "placeholder"),
    text: context.input.raw,
    declared: what,
    alt: [{ kind: "empty" }, { kind: "qualitative", text: context.input.raw }],
    ask: ["no-value"],
  };
  return withDoubt(target, "medium");
}

/** 无 of accidents is a promise; of an indicator that does not apply it is none. */
function none(context: TargetContext): Target | null {
  if (nameIsEvent(context.name) && !nameIsNotApplicable(context.name)) return null;
  return declared(context, "not-applicable");
}

function isRunOf(text: string, signs: string): boolean {
  for (const character of text) if (!signs.includes(character)) return false;
  return true;
}

/** 年 月 日 with nothing between. */
function isDateForm(text: string): boolean {
  return text.includes("年") && isRunOf(text, "年月日 -/_至到.") && text.length > 1;
}

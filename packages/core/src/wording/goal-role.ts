import type { Measure } from "../target/measure.ts";
import { EARNED_MONEY, mentions, SPENT_MONEY, UNIT_PRICES } from "./topics.ts";

/**
 * What a number of a goal is for. Only a promise needs an indicator; a place, an input, a price or a fact about the object
 * (一座120平米的库房) does not.
 */
export type GoalRole = "promise" | "input" | "price" | "deadline" | "fact";

export interface RoleInput {
  readonly before: string;
  readonly after: string;
  readonly unit: string | null;
  readonly measure: Measure;
  readonly clause: string;
}

export function roleOf({ before, after, unit, measure, clause }: RoleInput): GoalRole {
  if (measure.date !== null) return "deadline";
  if (unit?.split("/", 1)[0]?.endsWith("元") && unit.includes("/")) return "price";
  if (isMoney(unit)) return moneyRole(before, after, clause);
  if (FACT_BEFORE.test(before.slice(-6)) || FACT_AFTER.test(after.slice(0, 4))) return "fact";
  return "promise";
}

function isMoney(unit: string | null): boolean {
  return unit?.endsWith("元") ?? false;
}

/** Money is a promise when it is earned or saved, otherwise it is what the project spends. */
function moneyRole(before: string, after: string, clause: string): GoalRole {
  const near = before.slice(-12);
  if (mentions(UNIT_PRICES, near)) return "price";
  if (mentions(EARNED_MONEY, near) || (near.trim().length < 2 && mentions(EARNED_MONEY, after.slice(0, 8))))
    return "promise";
  return mentions(EARNED_MONEY, clause) && !mentions(SPENT_MONEY, clause) ? "promise" : "input";
}

/** 长3米, 占地20亩, 现有76户: facts about the object. */
const FACT_BEFORE = /[长宽高深]$|占地|现有|户籍|常住|位于|距离|总人口|辖|海拔|拥有|面积约?$/;
const FACT_AFTER = /^(?:以上学历|周岁|岁|级|等|变压器|管径|厚|宽|高)/;

import { notApplicable, undetermined, type Verdict } from "../audit/rule.ts";
import type { IndicatorReading } from "../plan/reading.ts";
import { mainTarget } from "./facts.ts";

const UNREAD = undetermined("这一行的指标值没有读到", "the value of this row was not read");
const BLANK = notApplicable("指标值是空白，由C05检查", "the value is blank; C05 looks at it");
const UNFILLED = notApplicable("指标值是模板占位，由C05检查", "the value is a placeholder; C05 looks at it");
const NOT_NUMBER = notApplicable("指标值不是数值", "the value is no number");
const NUMBER = notApplicable("指标值不是文字", "the value is not in words");

/** What a rule about values answers for a row that has none to look at; null when there is one. */
export function withoutValue(indicator: IndicatorReading): Verdict | null {
  const target = mainTarget(indicator);
  if (target === null) return UNREAD;
  if (target.kind === "empty") return BLANK;
  return target.kind === "placeholder" ? UNFILLED : null;
}

/** For rules about numbers. */
export function withoutNumber(indicator: IndicatorReading): Verdict | null {
  const kind = mainTarget(indicator)?.kind;
  return (
    withoutValue(indicator) ?? (kind === "quantity" || kind === "range" || kind === "multiple" ? null : NOT_NUMBER)
  );
}

/** For rules about wording. */
export function withoutWords(indicator: IndicatorReading): Verdict | null {
  return withoutValue(indicator) ?? (mainTarget(indicator)?.kind === "qualitative" ? null : NUMBER);
}

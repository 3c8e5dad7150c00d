import { notApplicable, undetermined, type Verdict } from "../audit/rule.ts";
import type { IndicatorReading } from "../plan/reading.ts";
import type { Target } from "../target/target.ts";
import { mainTarget } from "./facts.ts";

/** One number with or without a unit. */
export interface QuantityTarget extends Target {
  readonly kind: "quantity";
  readonly value: number;
}

const UNREAD = undetermined("这一行的指标值没有读到", "the value of this row was not read");
const BLANK = notApplicable("指标值是空白，由C05检查", "the value is blank; C05 looks at it");
const UNFILLED = notApplicable("指标值是模板占位，由C05检查", "the value is a placeholder; C05 looks at it");
const NO_NUMBER = notApplicable("指标值不是数值", "the value is no number");
const NO_WORDS = notApplicable("指标值不是文字", "the value is not in words");

/** The value a row is judged by, or what a rule about values answers when there is none. */
export function valueOrVerdict(indicator: IndicatorReading): Target | Verdict {
  const target = mainTarget(indicator);
  if (target === null) return UNREAD;
  if (target.kind === "empty") return BLANK;
  return target.kind === "placeholder" ? UNFILLED : target;
}

/** For rules about one number: several values in a cell are V23, a range has its bounds. */
export function quantityOrVerdict(indicator: IndicatorReading): QuantityTarget | Verdict {
  const value = valueOrVerdict(indicator);
  if (isVerdict(value)) return value;
  return isQuantity(value) ? value : NO_NUMBER;
}

/** For rules about wording. */
export function wordsOrVerdict(indicator: IndicatorReading): Target | Verdict {
  const value = valueOrVerdict(indicator);
  return isVerdict(value) || value.kind === "qualitative" ? value : NO_WORDS;
}

export function isVerdict(value: Target | Verdict): value is Verdict {
  return "result" in value;
}

function isQuantity(target: Target): target is QuantityTarget {
  return target.kind === "quantity" && target.value !== null;
}

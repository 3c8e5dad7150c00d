import type { IndicatorReading } from "../plan/reading.ts";
import type { Target } from "../target/target.ts";
import { isBlank } from "../text.ts";

/** A value cell that holds nothing: not printed, blank, or a dash. */
export function isEmptyTarget(target: Target | null): boolean {
  return target === null || target.kind === "empty";
}

/** Name and both values blank: a line of a fixed form that was left free. */
export function isUnusedRow({ name, annual, period }: IndicatorReading): boolean {
  return isBlank(name) && isEmptyTarget(annual) && isEmptyTarget(period);
}

/** The value of the year, or the period's where the form has no annual one. */
export function mainTarget({ annual, period }: IndicatorReading): Target | null {
  return isEmptyTarget(annual) ? period : annual;
}

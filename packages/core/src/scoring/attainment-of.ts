import type { IndicatorReading } from "../plan/reading.ts";
import { type Attainment, compareActual } from "../target/compare-actual.ts";
import type { Target } from "../target/target.ts";
import { directionOf } from "./indicator-direction.ts";

/** How the printed actual of a row stands to its target; null when one of them is absent, damaged or not to be trusted. */
export function attainmentOf(indicator: IndicatorReading): Attainment | null {
  const { annual, actual } = indicator;
  if (annual === null || actual === null) return null;
  if (!isTrusted(annual) || !isTrusted(actual.target)) return null;
  return compareActual(annual, actual.target, directionOf(indicator));
}

/** A low reading is a guess among several: no arithmetic is done on it. */
export function isTrusted(target: Target): boolean {
  return target.confidence !== "low" && target.kind !== "unreadable";
}

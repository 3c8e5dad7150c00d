import type { AuditSettings } from "../audit/rule.ts";
import type { IndicatorReading } from "../plan/reading.ts";
import { plainCell } from "../target/plain-cell.ts";
import { withoutSpaces } from "../text.ts";
import { attainmentOf } from "./attainment-of.ts";

/** The points a row may get by the formula of its form edition. */
export interface PointsRange {
  readonly least: number;
  readonly most: number;
  /** met and missed: numbers and dates; achieved, partly and failed: the three answers of a qualitative indicator. */
  readonly basis: "met" | "missed" | "achieved" | "partly" | "failed";
}

/**
 * 财预〔2020〕10号: a met number takes all points, a missed one its share (≤ indicators target ÷ actual), a qualitative
 * one 100–80 %, 80–60 % or 60–0 % (80–50 % and 50–0 % in the forms of 2016–2018). null when the row does not settle it.
 */
export function expectedPoints(indicator: IndicatorReading, settings: AuditSettings): PointsRange | null {
  const { weight, annual, actual } = indicator;
  if (weight === null || weight <= 0 || annual === null || actual === null) return null;
  if (annual.kind === "qualitative") return qualitativePoints(actual.raw, weight, settings);
  const attained = attainmentOf(indicator);
  if (attained === null || attained.result === "cannotTell") return null;
  if (attained.result === "met") return { least: weight, most: weight, basis: "met" };
  if (attained.attainment === null || annual.kind === "date") return null;
  const share = Math.min(Math.max(attained.attainment, 0), 1) * weight;
  return { least: share, most: share, basis: "missed" };
}

/** The answers that the form offers for a qualitative indicator; any other wording is left to a person. */
function qualitativePoints(actual: string, weight: number, settings: AuditSettings): PointsRange | null {
  const words = withoutSpaces(plainCell(actual).text);
  const share = (name: "achieved-lowest" | "partly-lowest") => (settings.parameter(name) / 100) * weight;
  if (/^(?:全部或基本)?达成预期(?:指标|目标)$/.test(words)) {
    return { least: share("achieved-lowest"), most: weight, basis: "achieved" };
  }
  if (words.startsWith("部分达成预期指标")) {
    return { least: share("partly-lowest"), most: share("achieved-lowest"), basis: "partly" };
  }
  return words.startsWith("未达成预期指标") ? { least: 0, most: share("partly-lowest"), basis: "failed" } : null;
}

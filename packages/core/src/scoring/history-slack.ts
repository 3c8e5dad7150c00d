import { type YearOnYear, yearOnYear } from "../audit/across/year-on-year.ts";
import type { AuditSettings, RuleFinding } from "../audit/rule.ts";
import type { IndicatorReading, Reading } from "../plan/reading.ts";
import { directionOf } from "./indicator-direction.ts";
import { percentText } from "./score-text.ts";
import { shownValue } from "../wording/facts.ts";

/**
 * A target below what was reached last year (`slack`), or below last year's target when nothing was reported (`drop`).
 * null when last year's document is not at hand or the row is no easier.
 */
export function historySlack(
  reading: Reading,
  project: number,
  indicator: number,
  settings: AuditSettings,
): RuleFinding | null {
  const lastYear = settings.related?.lastYear;
  const row = reading.projects[project]?.indicators[indicator];
  if (lastYear === undefined || row === undefined || directionOf(row) !== "positive") return null;
  const compared = yearOnYear(reading, project, lastYear)?.find((pair) => pair.indicator === indicator);
  if (compared === undefined) return null;
  const least = 1 - settings.parameter("slack-share");
  const { toActual, toTarget, easier } = compared;
  if (toActual !== null) return toActual < least ? slackFinding("slack", row, compared, toActual) : null;
  return easier && toTarget !== null && toTarget < least ? slackFinding("drop", row, compared, toTarget) : null;
}

function slackFinding(
  variant: "slack" | "drop",
  row: IndicatorReading,
  compared: YearOnYear,
  ratio: number,
): RuleFinding {
  const { before, other } = compared;
  const target = shownValue(row.annual);
  const last = (variant === "slack" ? before.actual?.raw : shownValue(before.annual)) ?? "";
  const values = { name: row.name, target, last, ratio: percentText(ratio) };
  return { variant, values, field: "annual", actual: target, expected: last, other };
}

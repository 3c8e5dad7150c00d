import type { RuleFinding } from "../audit/rule.ts";
import type { ProjectReading } from "../plan/reading.ts";
import { pointsText } from "./score-text.ts";
import { groupPoints, groupText } from "./weight-groups.ts";

export const FULL_POINTS = 100;
/** Weights with one decimal in ten rows. */
export const WEIGHT_ROUNDING = 0.5;

/** Printed once for the total; a second row repeats it. */
export function executionPoints({ execution }: ProjectReading): number | null {
  return execution?.total.points ?? execution?.rows.find(({ points }) => points !== null)?.points ?? null;
}

/** The points do not add up to what is left beside execution. */
export function isOpen(sum: number, execution: number | null, indicatorPoints: number): boolean {
  const closes = (expected: number) => Math.abs(sum - expected) <= WEIGHT_ROUNDING;
  return execution === null ? !closes(indicatorPoints) && !closes(FULL_POINTS) : !closes(FULL_POINTS - execution);
}

/** The points that do not close, by group. */
export function closingFault(
  project: ProjectReading,
  sum: number,
  execution: number | null,
  severity: "error" | "warning",
): RuleFinding {
  const left = FULL_POINTS - (execution ?? 0);
  const whole = execution === null ? BOTH : { zh: pointsText(left), en: pointsText(left) };
  const values = { sum: pointsText(sum), expected: whole, groups: groupText(groupPoints(project), execution) };
  return {
    values,
    severity,
    field: "weight",
    actual: pointsText(sum),
    expected: whole.zh,
    difference: pointsText(sum - left),
  };
}

/** Before the self-evaluation some forms leave the ten points of execution out. */
const BOTH = { zh: "90或100", en: "90 or 100" };

export function executionFault(execution: number, prescribed: number): RuleFinding {
  const values = { sum: pointsText(execution), expected: pointsText(prescribed) };
  return { variant: "execution", values, severity: "warning", actual: values.sum, expected: values.expected };
}

export function profileFault(project: ProjectReading): RuleFinding {
  return {
    variant: "profile",
    values: { groups: groupText(groupPoints(project), null) },
    severity: "info",
    field: "weight",
  };
}

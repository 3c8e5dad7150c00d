import { firstDay, lastDay } from "../../period-date.ts";
import type { ProjectReading } from "../../plan/reading.ts";

export interface PrintedDate {
  readonly project: number;
  readonly indicator: number;
  readonly name: string;
  readonly raw: string;
  /** First and last day the date can mean. */
  readonly from: string;
  readonly to: string;
}

/** Dates with a year among the annual values of a project. */
export function datesOfTargets({ indicators }: ProjectReading, project: number): readonly PrintedDate[] {
  return indicators.flatMap(({ name, annual, unitRaw }, indicator) => {
    if (annual === null || annual.date === null || annual.repairs.length > 0 || hasUnit(unitRaw)) return [];
    const end = annual.date2 ?? annual.date;
    if (!hasYear(annual.date) || !hasYear(end)) return [];
    const raw = annual.raw.trim();
    return [{ project, indicator, name, raw, from: firstDay(annual.date), to: annual.dateResolved ?? lastDay(end) }];
  });
}

/** A number with a unit beside it is a quantity, however much it looks like a month: 2019.01 万平方米. */
function hasUnit(unitRaw: string | null): boolean {
  return unitRaw !== null && /\S/.test(unitRaw) && !/[年月日时期-]/.test(unitRaw);
}

function hasYear(date: string): boolean {
  return /^\d{4}/.test(date);
}

const DEADLINE = /((?:19|20)\d\d)年(?:1[0-2]|0?[1-9])月(?:[0-3]?\d[日号])?(?:底|末)?(?:之前|以前|前)/g;

/** A deadline of a goal that was over before the budget year began; null when there is none. */
export function pastDeadline(goal: string, year: number): string | null {
  for (const [text, printed] of goal.replace(/\s+/g, "").matchAll(DEADLINE)) {
    if (Number(printed) < year) return text;
  }
  return null;
}

import type { IndicatorReading, ProjectReading, Reading } from "../../plan/reading.ts";
import { convertUnit } from "../../quantity.ts";
import { compareTargets } from "../../target/compare-targets.ts";
import type { Target } from "../../target/target.ts";
import { matchProjects, matchRows } from "./match-rows.ts";
import type { OtherPlace } from "./related.ts";

/** A row of this year beside the same row of last year. Ratios are this year's target ÷ last year's figure. */
export interface YearOnYear {
  readonly indicator: number;
  readonly before: IndicatorReading;
  /** Against last year's actual; null when none was reported or the units do not convert. */
  readonly toActual: number | null;
  /** Against last year's target. */
  readonly toTarget: number | null;
  /** This year's target asks less than last year's. */
  readonly easier: boolean;
  readonly other: OtherPlace;
}

/** This year's rows of one project that last year's document has as well; null when it does not hold the project. */
export function yearOnYear(reading: Reading, project: number, lastYear: Reading): readonly YearOnYear[] | null {
  const subject = reading.projects[project];
  if (subject === undefined) return null;
  const known = COMPARED.get(subject);
  if (known?.lastYear === lastYear) return known.rows;
  const rows = compareYears(reading, project, lastYear);
  COMPARED.set(subject, { lastYear, rows });
  return rows;
}

/** Rules of rows and of projects ask for the same comparison. */
const COMPARED = new WeakMap<ProjectReading, { lastYear: Reading; rows: readonly YearOnYear[] | null }>();

function compareYears(reading: Reading, project: number, lastYear: Reading): readonly YearOnYear[] | null {
  const pair = matchProjects(reading, lastYear).find(({ one }) => one === project);
  const now = reading.projects[project];
  const then = pair === undefined ? undefined : lastYear.projects[pair.other];
  if (pair === undefined || now === undefined || then === undefined) return null;
  return matchRows(now, then).flatMap(({ one, other }) => {
    const row = compared(now.indicators[one], then.indicators[other]);
    if (row === null) return [];
    const at = row.before.at;
    return [
      { ...row, indicator: one, other: { document: lastYear.source.name, project: pair.other, indicator: other, at } },
    ];
  });
}

function compared(now: IndicatorReading | undefined, before: IndicatorReading | undefined) {
  if (now?.annual?.kind !== "quantity" || before === undefined || now.annual.confidence === "low") return null;
  const toActual = ratio(now.annual, before.actual?.target ?? null);
  const toTarget = ratio(now.annual, before.annual);
  if (toActual === null && toTarget === null) return null;
  const easier = before.annual !== null && compareTargets(before.annual, now.annual).ambition === "easier";
  return { before, toActual, toTarget, easier };
}

/** null for words, noughts, doubtful readings and units that do not convert. */
function ratio(now: Target, before: Target | null): number | null {
  if (before?.kind !== "quantity" || before.value === null || now.value === null || before.confidence === "low")
    return null;
  const value = convertUnit(before.value, before.unit ?? now.unit, now.unit ?? before.unit);
  return value === null || value <= 0 || now.value <= 0 ? null : now.value / value;
}

/** Growth of the budget from year to year; null when one of them is not printed. */
export function budgetGrowth(now: ProjectReading, before: ProjectReading): number | null {
  const one = now.funds["total"]?.fen ?? null;
  const other = before.funds["total"]?.fen ?? null;
  return one === null || other === null || other <= 0 ? null : one / other;
}

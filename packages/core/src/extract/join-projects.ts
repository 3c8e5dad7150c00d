import { pairSides } from "./form/mirrored-sides.ts";
import type { Goals, IndicatorReading, ProjectReading } from "../plan/reading.ts";

/** A form printed as several tables: what the later one adds to the project of the earlier. */
export function joinProjects(first: ProjectReading, second: ProjectReading): ProjectReading {
  const notes = [...(first.notes ?? []), ...(second.notes ?? [])];
  return {
    ...first,
    code: first.code ?? second.code,
    spendingUnit: first.spendingUnit ?? second.spendingUnit,
    category: first.category ?? second.category,
    period: first.period ?? second.period,
    funds: { ...second.funds, ...first.funds },
    goals: joinGoals(first.goals, second.goals),
    indicators: joinIndicators(first.indicators, withLevelsAbove(second.indicators, first.indicators.at(-1))),
    execution: joinExecution(first, second),
    totalScore: first.totalScore ?? second.totalScore,
    grade: first.grade ?? second.grade,
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** The first rows of the later table belong to the category that the earlier one ended with. */
function withLevelsAbove(
  indicators: readonly IndicatorReading[],
  last: IndicatorReading | undefined,
): readonly IndicatorReading[] {
  if (last === undefined) return indicators;
  const { level1, level1Raw, level2, level2Raw } = last;
  let isAbove = true;
  return indicators.map((indicator) => {
    // A level 2 that belongs elsewhere opens a category whose level 1 the form leaves out.
    isAbove &&= indicator.level1Raw === null && (indicator.level1 === null || indicator.level1 === level1);
    if (!isAbove) return indicator;
    const hasLevel2 = indicator.level2Raw !== null;
    return { ...indicator, level1, level1Raw, ...(hasLevel2 ? {} : { level2, level2Raw }) };
  });
}

/** Period values that wait for an annual indicator of the same name find it in the later table as well. */
function joinIndicators(first: readonly IndicatorReading[], second: readonly IndicatorReading[]) {
  const waiting = first.filter(({ annual, period }) => annual === null && period !== null);
  if (waiting.length === 0) return [...first, ...second];
  return [...first.filter((indicator) => !waiting.includes(indicator)), ...pairSides(waiting, second)];
}

function joinGoals(first: Goals, second: Goals): Goals {
  return {
    ...second,
    ...first,
    period: first.period ?? second.period,
    annual: first.annual ?? second.annual,
  };
}

function joinExecution(first: ProjectReading, second: ProjectReading): ProjectReading["execution"] {
  if (first.execution === null || second.execution === null) return first.execution ?? second.execution;
  return { ...first.execution, rows: [...first.execution.rows, ...second.execution.rows] };
}

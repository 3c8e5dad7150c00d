import type { Goals, ProjectReading } from "../plan/reading.ts";

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
    indicators: [...first.indicators, ...second.indicators],
    execution: joinExecution(first, second),
    totalScore: first.totalScore ?? second.totalScore,
    grade: first.grade ?? second.grade,
    ...(notes.length === 0 ? {} : { notes }),
  };
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

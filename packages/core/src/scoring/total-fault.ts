import type { ProjectReading } from "../plan/reading.ts";

/** The printed total and the sum of all scores, when they differ; null when they agree or a part is missing. */
export function totalFault(project: ProjectReading): { readonly score: number; readonly expected: number } | null {
  const { totalScore, indicators, execution } = project;
  if (totalScore === null) return null;
  const weighted = indicators.filter(({ weight, role }) => weight !== null && role !== "child");
  if (weighted.length === 0 || weighted.some(({ score }) => score === null)) return null;
  const rows = weighted.reduce((sum, { score }) => sum + (score ?? 0), 0);
  const points = weighted.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const executed = execution === null && points > MOST_INDICATOR_POINTS ? 0 : executionScore(execution);
  if (executed === null) return null;
  const expected = rows + executed;
  return Math.abs(expected - totalScore) > ROUNDING ? { score: totalScore, expected } : null;
}

/** Half of the last printed digit for a handful of rows. */
const ROUNDING = 0.05;

/** From here on the indicators hold all points, and none are left for execution. */
const MOST_INDICATOR_POINTS = 99.5;

function executionScore(execution: ProjectReading["execution"]): number | null {
  return execution?.total.score ?? execution?.rows.find(({ score }) => score !== null)?.score ?? null;
}

/** The visible rows and execution make up a hundred points: nothing was cut off, whatever the excerpt. */
export function holdsAllPoints({ indicators, execution }: ProjectReading): boolean {
  const rows = indicators.reduce((sum, { weight, role }) => sum + (role === "child" ? 0 : (weight ?? 0)), 0);
  const points = execution?.total.points ?? execution?.rows.find((row) => row.points !== null)?.points ?? 0;
  return Math.abs(rows + points - 100) < ROUNDING;
}

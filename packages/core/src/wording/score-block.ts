import type { ProjectFacts } from "../audit/facts.ts";
import type { ProjectReading } from "../plan/reading.ts";
import { mainTarget, nameOf } from "./facts.ts";

/** The round number that fills the value cells of a project instead of targets, and how often; null when there is none. */
export interface ScoreBlock {
  readonly value: number;
  readonly count: number;
}

const FEWEST = 4;
const ROUND: ReadonlySet<number> = new Set([100, 10, 5, 1, 20]);

/** For `projectFacts.derive(scoreBlockOf)`: all values bare and the same, and names that are numbers or hold the real figures. */
export function scoreBlockOf(project: ProjectReading, facts: ProjectFacts): ScoreBlock | null {
  const [first] = project.indicators;
  const value = first === undefined ? null : (mainTarget(first)?.value ?? null);
  if (value === null || project.indicators.length < FEWEST || !ROUND.has(value)) return null;
  let odd = 0;
  for (const [index, indicator] of project.indicators.entries()) {
    const target = mainTarget(indicator);
    if (target?.kind !== "quantity" || target.value !== value || target.unit !== null) return null;
    const name = facts.indicators[index]?.derive(nameOf);
    if (name === undefined || name.kind === "number" || (name.text.length > 12 && /\d/.test(name.text))) odd++;
  }
  return odd * 2 >= project.indicators.length ? { value, count: project.indicators.length } : null;
}

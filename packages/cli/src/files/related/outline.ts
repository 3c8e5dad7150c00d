import { projectKey } from "@mingji/core/audit/across/match-rows";
import type { Reading } from "@mingji/core/plan/reading";

/** What is known of a file before it is compared: enough to find it again among thousands. Plain data for reading threads. */
export interface Outline {
  readonly path: string;
  readonly fiscalYear: number | null;
  readonly hasActuals: boolean;
  readonly hasScores: boolean;
  readonly projects: readonly OutlinedProject[];
}

export interface OutlinedProject {
  readonly code: string | null;
  /** The name without its year. */
  readonly key: string;
  /** Department and spending unit, as far as they are printed. */
  readonly owners: readonly string[];
}

export function outlineOf(reading: Reading, path: string): Outline {
  const { fiscalYear, projects } = reading;
  return {
    path,
    fiscalYear,
    hasActuals: projects.some(({ indicators }) => indicators.some(({ actual }) => actual !== null)),
    hasScores: projects.some(({ totalScore }) => totalScore !== null),
    projects: projects.map((project) => outlinedProject(reading, project)),
  };
}

export function outlinedProject(
  { department }: Pick<Reading, "department">,
  project: Reading["projects"][number],
): OutlinedProject {
  const owners = [department, project.department ?? null, project.spendingUnit].flatMap((name) =>
    name === null ? [] : [name.replace(/[（(](?:部门|单位)[）)]/g, "").replace(/\s+/g, "")],
  );
  return { code: project.code, key: projectKey(project), owners: [...new Set(owners)].filter((name) => name !== "") };
}

import type { ProjectReading, Reading } from "@mingji/core/plan/reading";

const GOALS = ["period", "annual", "expected", "actual"] as const;

/** The goal cells that the form has. */
export function goalFields(reading: Reading): readonly string[] {
  return GOALS.filter((goal) => reading.projects.some(({ goals }) => typeof goals[goal] === "string"));
}

export function goalText({ goals }: ProjectReading, goal: string): string {
  const known = GOALS.find((name) => name === goal);
  return known === undefined ? "" : (goals[known] ?? "");
}

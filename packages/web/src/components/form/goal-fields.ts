import type { ProjectReading, Reading } from "@mingji/core/plan/reading";

const GOALS = ["period", "annual", "expected", "actual"] as const;

/** The goal cells that the form has. A self-evaluation's expected goal is the annual goal: it is one cell. */
export function goalFields({ projects }: Reading): readonly string[] {
  const present = GOALS.filter((goal) => projects.some(({ goals }) => typeof goals[goal] === "string"));
  const isSame = projects.every(({ goals }) => goals.expected === goals.annual);
  return isSame && present.includes("expected") ? present.filter((goal) => goal !== "annual") : present;
}

export function goalText({ goals }: ProjectReading, goal: string): string {
  const known = GOALS.find((name) => name === goal);
  return known === undefined ? "" : (goals[known] ?? "");
}

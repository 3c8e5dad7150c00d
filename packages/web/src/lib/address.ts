import type { Finding } from "@mingji/core/audit/report";

/** One cell of the form, by what it says and not by where it stands. */
export interface CellAddress {
  readonly project: number | null;
  readonly indicator: number | null;
  /** The field of the reading: `name`, `annual`, `funds.total`, `goals.annual` …; null for the record as a whole. */
  readonly field: string | null;
}

export function addressKey({ project, indicator, field }: CellAddress): string {
  return `${project ?? ""}/${indicator ?? ""}/${field ?? ""}`;
}

/** The cells where a finding may be marked, the best first: its field, else the name of its row, project or form. */
export function placesOf({ project, indicator, field }: CellAddress): readonly CellAddress[] {
  const group = field?.split(".")[0] ?? null;
  return [
    { project, indicator, field },
    ...(group === "goals" ? GOAL_FIELDS.map((goal) => ({ project, indicator: null, field: goal })) : []),
    ...(group === "funds" ? [{ project, indicator: null, field: "funds.total" }] : []),
    ...(field === "totalScore" ? [{ project, indicator: null, field: "grade" }] : []),
    { project, indicator, field: "name" },
    ...(group === null ? [] : [{ project, indicator: null, field: group }]),
    { project, indicator: null, field: "name" },
  ];
}

/** Where the form's title stands: findings about the document as a whole. */
export const TITLE: CellAddress = { project: null, indicator: null, field: "title" };

const GOAL_FIELDS = ["goals.annual", "goals.period", "goals.expected"];

export function addressOfFinding({ project, indicator, field }: Finding): CellAddress {
  return { project, indicator, field };
}

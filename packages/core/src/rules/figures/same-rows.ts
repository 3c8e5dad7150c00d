import type { Reading } from "../../plan/reading.ts";
import { withoutSpaces } from "../../text.ts";

/** For each project the keys of its rows, and for each key the first projects that have it. */
export interface RowKeys {
  readonly byProject: readonly (readonly string[])[];
  readonly projectsWith: ReadonlyMap<string, readonly number[]>;
}

/** A row that every tenth project has tells nothing about copying. */
const MOST_PROJECTS = 50;

/** For `facts.derive`: rows by name and value. */
export function rowKeysOf({ projects }: Reading): RowKeys {
  const byProject = projects.map(({ indicators }) =>
    indicators.map(({ name, annual }) => `${withoutSpaces(name)}|${withoutSpaces(annual?.raw ?? "")}`),
  );
  const projectsWith = new Map<string, number[]>();
  for (const [project, keys] of byProject.entries()) {
    for (const key of new Set(keys)) {
      const list = projectsWith.get(key);
      if (list === undefined) projectsWith.set(key, [project]);
      else if (list.length < MOST_PROJECTS) list.push(project);
    }
  }
  return { byProject, projectsWith };
}

/** The earlier project that shares most rows with this one. */
export function sameRows(
  project: number,
  { byProject, projectsWith }: RowKeys,
): { project: number; count: number } | null {
  const counts = new Map<number, number>();
  for (const key of byProject[project] ?? []) {
    for (const other of projectsWith.get(key) ?? []) {
      if (other < project) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  let best: { project: number; count: number } | null = null;
  for (const [other, count] of counts) {
    if (best === null || count > best.count) best = { project: other, count };
  }
  return best;
}

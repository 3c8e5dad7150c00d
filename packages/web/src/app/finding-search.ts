import type { FindingFilter, Grouping } from "../lib/finding-filter.ts";
import type { Severity } from "@mingji/core/message";

/** The finding filter as it stands in the address. Defaults are left out. */
export interface FindingSearch {
  readonly level?: Severity;
  readonly by?: Exclude<Grouping, "severity">;
  readonly words?: string;
}

export function readFindingSearch(search: Record<string, unknown>): FindingSearch {
  const { level, by, words } = search;
  return {
    ...(level === "error" || level === "warning" || level === "info" ? { level } : {}),
    ...(by === "rule" || by === "project" ? { by } : {}),
    ...(typeof words === "string" && words !== "" ? { words } : {}),
  };
}

export function filterOf({ level, by, words }: FindingSearch): FindingFilter {
  return { severity: level ?? null, grouping: by ?? "severity", words: words ?? "" };
}

export function searchOf({ severity, grouping, words }: FindingFilter): FindingSearch {
  return {
    ...(severity === null ? {} : { level: severity }),
    ...(grouping === "severity" ? {} : { by: grouping }),
    ...(words === "" ? {} : { words }),
  };
}

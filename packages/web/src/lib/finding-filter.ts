import type { Finding } from "@mingji/core/audit/report";
import type { Language } from "@mingji/core/language";
import type { Severity } from "@mingji/core/message";

export type Grouping = "severity" | "rule" | "project";

export interface FindingFilter {
  readonly severity: Severity | null;
  readonly grouping: Grouping;
  /** Words to be found in the finding, its project or its rule. */
  readonly words: string;
}

export const NO_FILTER: FindingFilter = { severity: null, grouping: "severity", words: "" };

/** Indexes of the findings that the filter leaves. */
export function filteredFindings(
  findings: readonly Finding[],
  { severity, words }: FindingFilter,
  language: Language,
): readonly number[] {
  const wanted = words.trim().toLowerCase();
  return findings.flatMap((finding, index) => {
    if (severity !== null && finding.severity !== severity) return [];
    const text = `${finding.rule} ${finding.message[language]} ${finding.projectName ?? ""}`.toLowerCase();
    return wanted === "" || text.includes(wanted) ? [index] : [];
  });
}

export interface FindingGroup {
  /** Severity, rule id, or project index; "" for findings about the whole document. */
  readonly id: string;
  readonly findings: readonly number[];
}

const LEVELS: readonly string[] = ["error", "warning", "info"];

/** Groups in the order of severity, of the rule book (which is that of the findings), or of the form. */
export function groupedFindings(
  findings: readonly Finding[],
  indexes: readonly number[],
  grouping: Grouping,
): readonly FindingGroup[] {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const id = grouping === "project" ? String(finding.project ?? "") : finding[grouping];
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [index]);
    else known.push(index);
  }
  return [...groups]
    .map(([id, members]) => ({ id, findings: members }))
    .toSorted((one, other) => orderOf(one.id, grouping) - orderOf(other.id, grouping));
}

function orderOf(id: string, grouping: Grouping): number {
  if (grouping === "severity") return LEVELS.indexOf(id);
  return grouping === "project" ? (id === "" ? -1 : Number(id)) : 0;
}

export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

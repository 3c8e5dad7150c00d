import type { Finding } from "../../audit/report.ts";

/** A finding with the id by which a deduction names it: `R02-p1-i3`, counted on when one rule says several things there. */
export interface NamedFinding {
  readonly id: string;
  readonly finding: Finding;
}

/** Ids that are the same for the same report. Projects and rows count from 1; a finding about the whole document has neither. */
export function namedFindings(findings: readonly Finding[]): readonly NamedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = placeOf(finding);
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return { id: count === 1 ? place : `${place}-${count}`, finding };
  });
}

function placeOf({ rule, project, indicator }: Finding): string {
  const parts = [rule];
  if (project !== null) parts.push(`p${project + 1}`);
  if (indicator !== null) parts.push(`i${indicator + 1}`);
  return parts.join("-");
}

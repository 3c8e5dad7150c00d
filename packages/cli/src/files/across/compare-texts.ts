import type { AcrossFinding } from "@mingji/core/audit/across/across-check";
import { projectKey } from "@mingji/core/audit/across/match-rows";
import { findSameTexts } from "@mingji/core/audit/across/same-texts";
import type { AuditSettings } from "@mingji/core/audit/rule";
import type { ProjectReading, Reading } from "@mingji/core/plan/reading";
import type { Family } from "./families.ts";

export interface TextComparison {
  readonly findings: readonly AcrossFinding[];
  readonly projects: number;
}

/** Made to be copied, or about indicators of other kinds. */
const LEFT_OUT: ReadonlySet<string> = new Set(["indicator-library", "evaluation-index", "review-sheet"]);

/**
 * Near-duplicate indicators between files. The same project of the same year in another file (its self-evaluation, the
 * same table as PDF) is no copy, nor are the tables of one programme that were broken down together; copies inside one file are
 * what the rule book's own F05 says.
 */
export function compareTexts(
  readings: readonly Reading[],
  families: readonly Family[],
  settingsFor: (reading: Reading) => AuditSettings,
): TextComparison {
  const firsts = new Map<string, number>();
  const compared = readings.map((reading, index) => ({
    ...reading,
    projects: reading.projects.map((project) => {
      const key = identityOf(reading, project);
      const first = firsts.get(key) ?? index;
      firsts.set(key, first);
      return first === index && !LEFT_OUT.has(reading.form) ? project : { ...project, indicators: [] };
    }),
  }));
  const projects = compared.reduce(
    (sum, own) => sum + own.projects.filter((one) => one.indicators.length > 0).length,
    0,
  );
  const [first] = readings;
  const found = first === undefined ? [] : findSameTexts(compared, settingsFor(first));
  const byName = new Map(readings.map((reading) => [reading.source.name, reading]));
  const familyOf = new Map(
    families.flatMap((family) => members(family, readings).map((name) => [name, family] as const)),
  );
  const findings = found.filter(({ reading, finding }) => {
    const own = readings[reading];
    const other = byName.get(finding.other?.document ?? "");
    if (own === undefined || other === undefined || own === other) return false;
    const family = familyOf.get(own.source.name);
    if (family !== undefined && family === familyOf.get(other.source.name)) return false;
    return !isSame(own, own.projects[finding.project ?? -1], other, other.projects[finding.other?.project ?? -1]);
  });
  return { findings, projects };
}

function members({ whole, parts }: Family, readings: readonly Reading[]): readonly string[] {
  return [whole, ...parts].flatMap((index) => readings[index]?.source.name ?? []);
}

/** Where a department or year is not printed, the same name may be the same project: then it is no reproach. */
function isSame(
  one: Reading,
  project: ProjectReading | undefined,
  other: Reading,
  second: ProjectReading | undefined,
): boolean {
  if (project === undefined || second === undefined || projectKey(project) !== projectKey(second)) return false;
  const differ = (first: unknown, last: unknown) => first !== null && last !== null && first !== last;
  const owners = differ(one.department, other.department) || differ(project.spendingUnit, second.spendingUnit);
  return !owners && !differ(one.fiscalYear, other.fiscalYear);
}

function identityOf({ department, fiscalYear, source }: Reading, project: ProjectReading): string {
  return [
    department ?? source.name,
    project.spendingUnit ?? "",
    project.code ?? projectKey(project),
    fiscalYear ?? "",
  ].join("\t");
}

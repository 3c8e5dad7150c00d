import type { AcrossFinding } from "@mingji/core/audit/across/across-check";
import { projectKey } from "@mingji/core/audit/across/match-rows";
import { findSameTexts } from "@mingji/core/audit/across/same-texts";
import type { AuditSettings } from "@mingji/core/audit/rule";
import type { ProjectReading, Reading } from "@mingji/core/plan/reading";

export interface TextComparison {
  readonly findings: readonly AcrossFinding[];
  readonly projects: number;
}

/** Made to be copied, or about indicators of other kinds. */
const LEFT_OUT: ReadonlySet<string> = new Set(["indicator-library", "evaluation-index", "review-sheet"]);

/**
 * Near-duplicate indicators between files. The same project of the same year in another file (its self-evaluation, the
 * same table as PDF) is no copy; copies inside one file are what the rule book's own F05 says.
 */
export function compareTexts(
  readings: readonly Reading[],
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
  const findings = found.filter(({ reading, finding }) => finding.other?.document !== readings[reading]?.source.name);
  return { findings, projects };
}

function identityOf({ department, fiscalYear, source }: Reading, project: ProjectReading): string {
  return [
    department ?? source.name,
    project.spendingUnit ?? "",
    project.code ?? projectKey(project),
    fiscalYear ?? "",
  ].join("\t");
}

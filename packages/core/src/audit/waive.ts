import type { Reading } from "../plan/reading.ts";
import type { Finding, Waiver } from "./report.ts";

/** A finding that an office has accepted, by rule and the names of project and indicator; null matches any. */
export interface WaiverEntry extends Waiver {
  readonly rule: string;
  readonly project: string | null;
  readonly indicator: string | null;
  /** The faulty text; the waiver ends when the text changes. null matches any. */
  readonly actual?: string | null;
}

/** Softens a waived finding to `info` and shows why; never takes it away. */
export function waived(finding: Finding, reading: Reading, waivers: readonly WaiverEntry[]): Finding {
  const entry = waivers.find((candidate) => matches(candidate, finding, reading));
  if (entry === undefined) return finding;
  const { reason, by, until } = entry;
  return { ...finding, severity: "info", waiver: { reason, by, until } };
}

/** The waivers under which every finding of an earlier report is known: what `--baseline` holds. */
export function waiversOf(findings: readonly Finding[], reading: Reading, waiver: Waiver): readonly WaiverEntry[] {
  return findings.map((finding) => ({
    ...waiver,
    rule: finding.rule,
    project: finding.projectName,
    indicator: indicatorName(finding, reading),
    actual: finding.actual,
  }));
}

function matches(entry: WaiverEntry, finding: Finding, reading: Reading): boolean {
  return (
    entry.rule === finding.rule &&
    (entry.project === null || entry.project === finding.projectName) &&
    (entry.indicator === null || entry.indicator === indicatorName(finding, reading)) &&
    (entry.actual === undefined || entry.actual === null || entry.actual === finding.actual)
  );
}

function indicatorName({ project, indicator }: Finding, reading: Reading): string | null {
  if (project === null || indicator === null) return null;
  return reading.projects[project]?.indicators[indicator]?.name ?? null;
}

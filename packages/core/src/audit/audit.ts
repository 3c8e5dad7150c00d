import type { Reading } from "../plan/reading.ts";
import { groupRepeats } from "./group-repeats.ts";
import { waived } from "./waive.ts";
import type { AuditReport, Finding } from "./report.ts";
import type { AuditSettings, RuleBook } from "./rule.ts";
import { runRule } from "./run-rule.ts";
import { subjectsOf } from "./subjects.ts";
import type { WaiverEntry } from "./waive.ts";

export interface AuditInput {
  readonly ruleBook: RuleBook;
  readonly settings: AuditSettings;
  /** SHA-256 of what is audited. */
  readonly inputDigest: string;
  /** Findings that an office has accepted or knows already: softened, kept and shown with the reason. */
  readonly waivers?: readonly WaiverEntry[];
}

/**
 * Every rule asked about every subject of a reading. The order of findings and outcomes is that of the rule book, then
 * of the form; the same input gives the same report. A rule that crashes becomes one finding and the audit goes on.
 */
export function audit(reading: Reading, input: AuditInput): AuditReport {
  const { ruleBook, settings, inputDigest, waivers = [] } = input;
  const subjects = subjectsOf(reading, settings);
  const answers = ruleBook.rules.map((rule) => runRule(rule, subjects));
  const findings: Finding[] = answers.flatMap(({ findings }) => groupRepeats(findings));
  return {
    findings: waivers.length === 0 ? findings : findings.map((finding) => waived(finding, reading, waivers)),
    outcomes: answers.flatMap(({ outcomes }) => outcomes),
    rulebook: { id: ruleBook.id, version: ruleBook.version, profile: settings.profile, asOf: settings.asOf },
    inputDigest,
  };
}

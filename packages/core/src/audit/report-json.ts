import type { Language } from "../language.ts";
import type { Reading } from "../plan/reading.ts";
import { readingToJson } from "../plan/reading-json.ts";
import { citationText } from "./citation-text.ts";
import type { AuditReport, Finding, Outcome } from "./report.ts";
import type { Citation } from "./rule.ts";

export interface ReportJsonOptions {
  /** Every outcome instead of the counts per rule. */
  readonly fullOutcomes?: boolean;
}

/** What `mingji audit --json` prints: the reading, the findings, the outcomes and the stamp, in one language. */
export function auditToJson(
  reading: Reading,
  report: AuditReport,
  language: Language,
  options: ReportJsonOptions = {},
) {
  return {
    ...readingToJson(reading, language),
    findings: report.findings.map((finding) => findingToJson(finding, language)),
    outcomes: options.fullOutcomes
      ? report.outcomes.map((outcome) => ({ ...outcome, reason: outcome.reason?.[language] ?? null }))
      : outcomeCounts(report.outcomes),
    rulebook: report.rulebook,
    inputDigest: report.inputDigest,
  };
}

/** One finding of the JSON output, in one language. */
export function findingToJson(finding: Finding, language: Language) {
  const { message, fix, citation, ...rest } = finding;
  return {
    ...rest,
    message: message[language],
    fix: fix[language],
    citation: citationToJson(citation, language),
  };
}

/** Only a confirmed clause shows its article. */
function citationToJson(citation: Citation, language: Language) {
  const { document, article, status } = citation;
  return { document, article: status === "confirmed" ? article : null, status, text: citationText(citation, language) };
}

type Counts = Record<Outcome["result"], number>;

function outcomeCounts(outcomes: readonly Outcome[]): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const { rule, result, count } of outcomes) {
    counts[rule] ??= { pass: 0, finding: 0, notApplicable: 0, undetermined: 0 };
    counts[rule][result] += count;
  }
  return counts;
}

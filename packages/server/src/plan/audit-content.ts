import { audit } from "@mingji/core/audit/audit";
import type { AuditReport } from "@mingji/core/audit/report";
import { settingsOf } from "@mingji/core/audit/settings";
import type { WaiverEntry } from "@mingji/core/audit/waive";
import { type PlanContent, readingOfContent } from "@mingji/core/plan/plan-content";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";

/** The audit of a plan's content under the round's profile. Findings of severity error that nobody waived block a move. */
export function auditContent(
  content: PlanContent,
  digest: string,
  { profile, waivers }: { readonly profile: string; readonly waivers: readonly WaiverEntry[] },
): AuditReport {
  const reading = readingOfContent(content, digest);
  const settings = settingsOf({ reading, profile, coverage: "complete" });
  return audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: digest, waivers });
}

export function blockingFindings(report: AuditReport): number {
  return report.findings.filter(({ severity, waiver }) => severity === "error" && waiver === null).length;
}

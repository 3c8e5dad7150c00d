import { DEFAULT_PROFILE } from "@mingji/core/audit/profiles/profiles";
import type { Finding } from "@mingji/core/audit/report";
import { settingsOf } from "@mingji/core/audit/settings";
import { waived } from "@mingji/core/audit/waive";
import type { Reading } from "@mingji/core/plan/reading";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { reaches } from "../audit-work.ts";
import type { AnswerGatherer, AuditJob } from "../file-job.ts";
import { acrossText } from "./across-text.ts";
import { type AcrossDocument, type AcrossReport, compareDocuments } from "./compare-documents.ts";

/** Keeps what comparisons need of every file and compares when all are read. */
export function acrossGatherer(job: AuditJob, whole: string | undefined): AnswerGatherer {
  const documents: AcrossDocument[] = [];
  const settingsFor = (reading: Reading) =>
    settingsOf({ profile: job.profile, overlay: job.overlay, asOf: job.asOf, coverage: job.coverage, reading });
  return {
    take: ({ across }) => {
      if (across !== undefined) documents.push(across);
    },
    last: () => {
      const report = withWaivers(compareDocuments(documents, { whole, settingsFor }), job);
      const stamp = {
        id: RULE_BOOK.id,
        version: RULE_BOOK.version,
        profile: job.overlay?.id ?? job.profile ?? DEFAULT_PROFILE,
        asOf: job.asOf ?? null,
      };
      const exitCode = reaches({ findings: report.findings.map(({ finding }) => finding) }, job) ? 1 : 0;
      return { text: acrossText(report, stamp, job), complaints: [], exitCode };
    },
  };
}

function withWaivers(report: AcrossReport, { baseline }: AuditJob): AcrossReport {
  const findings = report.findings.map(({ reading, finding }) => {
    const own = report.readings[reading];
    return { reading, finding: own === undefined ? finding : known(finding, own, baseline) };
  });
  return { ...report, findings };
}

function known(finding: Finding, reading: Reading, baseline: AuditJob["baseline"]): Finding {
  return waived(finding, reading, baseline[reading.source.name] ?? []);
}

import { audit } from "@mingji/core/audit/audit";
import { manyFilesCsvRows } from "@mingji/core/audit/findings-csv";
import type { AuditReport } from "@mingji/core/audit/report";
import { auditToJson } from "@mingji/core/audit/report-json";
import { sarifResults } from "@mingji/core/audit/sarif";
import { settingsOf } from "@mingji/core/audit/settings";
import type { Severity } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { printAudit } from "../print/audit.ts";
import type { AuditJob, FileAnswer } from "./file-job.ts";

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** `mingji audit`: findings in the asked format; exit 1 when a finding that nobody waived reaches the asked level. */
export function auditWork(job: AuditJob): (reading: Reading) => Pick<FileAnswer, "text" | "exitCode"> {
  return (reading) => {
    const report = auditReading(reading, job);
    return { text: textOf(reading, report, job), exitCode: reaches(report, job) ? 1 : 0 };
  };
}

export function auditReading(reading: Reading, job: AuditJob): AuditReport {
  const { profile, overlay, asOf, coverage, baseline } = job;
  const settings = settingsOf({ profile, overlay, asOf, coverage, reading });
  const waivers = baseline[reading.source.name] ?? [];
  return audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: reading.source.sha256, waivers });
}

export function reaches({ findings }: AuditReport, { failOn }: AuditJob): boolean {
  return findings.some(({ severity, waiver }) => waiver === null && RANK[severity] >= RANK[failOn]);
}

function textOf(reading: Reading, report: AuditReport, job: AuditJob): string {
  switch (job.format) {
    case "json":
      return `${JSON.stringify(auditToJson(reading, report, job.language, { fullOutcomes: job.fullOutcomes }))}\n`;
    case "sarif":
      return sarifResults(reading, report, job.language);
    case "csv":
      return manyFilesCsvRows(reading, report, job.language);
    case "human":
      return printAudit(reading, report, job);
  }
}

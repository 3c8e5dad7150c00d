import type { RelatedReadings } from "@mingji/core/audit/across/related";
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
import type { AuditJob } from "./file-job.ts";
import type { FileWork } from "./file-work.ts";

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** `mingji audit`: findings in the asked format; exit 1 when a finding that nobody waived reaches the asked level. */
export function auditWork(job: AuditJob): FileWork {
  return async (file) => {
    const { reading } = file;
    const report = await auditReading(reading, job);
    const done = { text: textOf(reading, report, job), exitCode: reaches(report, job) ? 1 : 0 };
    if (!job.across) return done;
    const { acrossDocument } = await import("./across/across-document.ts");
    return { ...done, across: acrossDocument(file) };
  };
}

export async function auditReading(reading: Reading, job: AuditJob): Promise<AuditReport> {
  if (Object.keys(job.related).length === 0) return auditAlone(reading, job, {});
  const { relatedReadings } = await import("./related/related-readings.ts");
  const related = await relatedReadings(reading, job.related);
  return related.withPlaces(auditAlone(reading, job, related.readings));
}

function auditAlone(reading: Reading, job: AuditJob, related: RelatedReadings): AuditReport {
  const { profile, overlay, asOf, coverage, baseline } = job;
  const settings = settingsOf({ profile, overlay, asOf, coverage, reading, related });
  const waivers = baseline[reading.source.name] ?? [];
  return audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: reading.source.sha256, waivers });
}

export function reaches({ findings }: Pick<AuditReport, "findings">, { failOn }: AuditJob): boolean {
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
      return printAudit(reading, report, job, job);
  }
}

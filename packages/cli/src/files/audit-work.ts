import { audit } from "@mingji/core/audit/audit";
import { auditToJson } from "@mingji/core/audit/report-json";
import { settingsOf } from "@mingji/core/audit/settings";
import type { Severity } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { printAudit } from "../print/audit.ts";
import type { AuditJob, FileAnswer } from "./file-job.ts";

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** `mingji audit`: findings for people or as one line of JSON; exit 1 when a finding reaches the asked level. */
export function auditWork(job: AuditJob): (reading: Reading) => Pick<FileAnswer, "text" | "exitCode"> {
  return (reading) => {
    const { profile, asOf, coverage } = job;
    const settings = settingsOf({ profile, asOf, coverage, reading });
    const report = audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: reading.source.sha256 });
    const level = RANK[job.failOn];
    const reached = report.findings.some(({ severity, waiver }) => waiver === null && RANK[severity] >= level);
    const text =
      job.format === "json"
        ? `${JSON.stringify(auditToJson(reading, report, job.language, { fullOutcomes: job.fullOutcomes }))}\n`
        : printAudit(reading, report, job);
    return { text, exitCode: reached ? 1 : 0 };
  };
}

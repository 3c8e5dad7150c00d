import type { AcrossFinding } from "@mingji/core/audit/across/across-check";
import { manyFilesCsvRows } from "@mingji/core/audit/findings-csv";
import type { AuditReport } from "@mingji/core/audit/report";
import { findingToJson } from "@mingji/core/audit/report-json";
import { sarifResults } from "@mingji/core/audit/sarif";
import type { Language } from "@mingji/core/language";
import type { Reading } from "@mingji/core/plan/reading";
import { printAcross } from "../../print/across.ts";
import type { AuditJob } from "../file-job.ts";
import type { AcrossReport } from "./compare-documents.ts";

/** The findings between documents in the asked format: the last part of the output. */
export function acrossText(report: AcrossReport, stamp: AuditReport["rulebook"], job: AuditJob): string {
  const { format, language } = job;
  switch (format) {
    case "json":
      return `${JSON.stringify(acrossToJson(report, stamp, language))}\n`;
    case "human":
      return printAcross(report, job);
    case "sarif":
      return eachFinding(report, (reading, one) => sarifResults(reading, asReport(one, stamp), language), ",\n");
    case "csv":
      return eachFinding(report, (reading, one) => manyFilesCsvRows(reading, asReport(one, stamp), language), "");
  }
}

function acrossToJson(report: AcrossReport, rulebook: AuditReport["rulebook"], language: Language) {
  const { readings, findings, families, budgets, texts } = report;
  const nameOf = (index: number) => readings[index]?.source.name ?? "";
  return {
    across: findings.map(({ reading, finding }) => {
      const { name, sha256 } = readings[reading]?.source ?? {};
      return { source: { name, sha256 }, ...findingToJson(finding, language) };
    }),
    compared: {
      families: families.map(({ whole, parts }) => ({ whole: nameOf(whole), parts: parts.map(nameOf) })),
      budgets: budgets.map(({ budget, lines, plans, strange }) => ({
        budget: nameOf(budget),
        lines,
        plans,
        matched: !strange,
      })),
      texts,
    },
    rulebook,
  };
}

function eachFinding(
  { readings, findings }: AcrossReport,
  textOf: (reading: Reading, found: AcrossFinding) => string,
  separator: string,
): string {
  return findings
    .flatMap((found) => {
      const reading = readings[found.reading];
      return reading === undefined ? [] : [textOf(reading, found)];
    })
    .join(separator);
}

function asReport({ finding }: AcrossFinding, rulebook: AuditReport["rulebook"]): AuditReport {
  return { findings: [finding], outcomes: [], rulebook, inputDigest: "" };
}

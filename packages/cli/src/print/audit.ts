import { citationText } from "@mingji/core/audit/citation-text";
import { findingPlaces } from "@mingji/core/audit/finding-places";
import type { AuditReport, Finding } from "@mingji/core/audit/report";
import type { Severity } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import type { Printer } from "./printer.ts";
import { printCoverage, printFullCoverage } from "./coverage.ts";
import { paint, severityName, severityWord } from "./paint.ts";
import { countsOf, printMessages } from "./reading.ts";
import { printTable } from "./table.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const HEADS = {
  zh: ["级别", "规则", "行", "问题", "改法", "依据", "位置"],
  en: ["level", "rule", "row", "finding", "mend", "clause", "place"],
} as const;
const FLEXIBLE = new Set([3, 4, 5]);

/**
 * An audit for people: the counts and what was checked, then the findings of each project in the order of the form, then
 * what the reader had to say. `fullOutcomes` adds the coverage of each project and the reasons of what is undetermined.
 */
export function printAudit(
  reading: Reading,
  report: AuditReport,
  environment: Printer,
  { fullOutcomes }: { readonly fullOutcomes: boolean },
): string {
  const title = [reading.department, reading.title].filter((part) => part !== null).join("  ") || reading.source.name;
  const { rulebook } = report;
  const stamp = { zh: "规则簿", en: "rule book" }[environment.language];
  const head = `${paint(environment, "bold", title)}\n${countsOf(reading, environment)}\n${severityCounts(report, environment)}`;
  const groups = [null, ...reading.projects.keys()].map((project) => printGroup(reading, report, project, environment));
  const coverage = printCoverage(report.outcomes, environment);
  const full = fullOutcomes ? printFullCoverage(reading, report, environment) : "";
  return `${head}  ·  ${stamp} ${rulebook.version} ${rulebook.profile}\n${coverage}\n${groups.join("")}${full}${printMessages(reading, environment)}\n`;
}

function severityCounts(report: AuditReport, environment: Printer): string {
  const counts = SEVERITIES.map((severity) => {
    const count = report.findings.filter((finding) => finding.severity === severity).length;
    return `${severityWord(environment, severity)} ${count}`;
  });
  return counts.join("  ");
}

function printGroup(reading: Reading, report: AuditReport, project: number | null, environment: Printer): string {
  const findings = report.findings.filter((finding) => finding.project === project);
  if (findings.length === 0) return "";
  const whole = { zh: "整表", en: "Whole table" }[environment.language];
  const title = project === null ? whole : `${project + 1}. ${reading.projects[project]?.name ?? ""}`;
  const columns = HEADS[environment.language].map((head, column) => ({ title: head, flexible: FLEXIBLE.has(column) }));
  const rows = findings.map((finding) => findingRow(finding, environment));
  return `\n${paint(environment, "bold", title)}\n${printTable(columns, rows, environment.terminal.columns)}`;
}

function findingRow(finding: Finding, environment: Printer): readonly string[] {
  const language = environment.language;
  return [
    severityName(finding.severity, language),
    finding.rule,
    finding.indicator === null ? "" : String(finding.indicator + 1),
    finding.message[language],
    finding.fix[language],
    citationText(finding.citation, language),
    findingPlaces(finding, language),
  ];
}

import type { Language } from "../language.ts";
import type { Reading } from "../plan/reading.ts";
import { citationText } from "./citation-text.ts";
import { findingPlaces } from "./finding-places.ts";
import type { AuditReport, Finding } from "./report.ts";

const HEADS = {
  zh: ["级别", "规则", "项目", "指标", "问题", "实际", "应为", "差额", "改法", "依据", "位置"],
  en: [
    "level",
    "rule",
    "project",
    "indicator",
    "finding",
    "actual",
    "expected",
    "difference",
    "mend",
    "clause",
    "place",
  ],
} as const;

const LEVELS = {
  zh: { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
} as const;

const BYTE_ORDER_MARK = "\uFEFF";

/** The findings for a spreadsheet: UTF-8 with BOM, one finding a row, nothing that a spreadsheet would run. */
export function findingsCsv(reading: Reading, report: AuditReport, language: Language): string {
  return `${BYTE_ORDER_MARK}${csvLine(HEADS[language])}${findingRows(reading, report, language).map(csvLine).join("")}`;
}

/** The same for many files in one table: a first column names the file. The head is written once, then the rows of each file. */
export function manyFilesCsvHead(language: Language): string {
  return `${BYTE_ORDER_MARK}${csvLine([{ zh: "文件", en: "file" }[language], ...HEADS[language]])}`;
}

export function manyFilesCsvRows(reading: Reading, report: AuditReport, language: Language): string {
  return findingRows(reading, report, language)
    .map((row) => csvLine([reading.source.name, ...row]))
    .join("");
}

function findingRows(reading: Reading, report: AuditReport, language: Language): readonly (readonly string[])[] {
  return report.findings.map((finding) => rowOf(reading, finding, language));
}

function csvLine(row: readonly string[]): string {
  return `${row.map(csvField).join(",")}\r\n`;
}

/** A text that a spreadsheet would take for a formula is marked as text. */
function csvField(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowOf(reading: Reading, finding: Finding, language: Language): readonly string[] {
  const indicators = finding.project === null ? [] : (reading.projects[finding.project]?.indicators ?? []);
  return [
    LEVELS[language][finding.severity],
    finding.rule,
    finding.projectName ?? "",
    finding.indicator === null ? "" : (indicators[finding.indicator]?.name ?? ""),
    finding.message[language],
    finding.actual ?? "",
    finding.expected ?? "",
    finding.difference ?? "",
    finding.fix[language],
    citationText(finding.citation, language),
    findingPlaces(finding, language),
  ];
}

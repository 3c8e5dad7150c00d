import { citationText } from "@mingji/core/audit/citation-text";
import { findingPlaces } from "@mingji/core/audit/finding-places";
import type { AcrossReport } from "../files/across/compare-documents.ts";
import { paint, severityName } from "./paint.ts";
import type { Printer } from "./printer.ts";
import { printTable } from "./table.ts";

const HEADS = {
  zh: ["级别", "规则", "文件", "项目", "问题", "改法", "依据", "位置"],
  en: ["level", "rule", "file", "project", "finding", "mend", "clause", "places"],
} as const;
const FIRST_FLEXIBLE = 2;

/** What only several files together show: what was compared with what, then the findings with both places. */
export function printAcross(report: AcrossReport, printer: Printer): string {
  const { language, terminal } = printer;
  const title = { zh: "跨文件", en: "Across documents" }[language];
  const columns = HEADS[language].map((head, column) => ({ title: head, flexible: column >= FIRST_FLEXIBLE }));
  const rows = report.findings.map(({ reading, finding }) => [
    severityName(finding.severity, language),
    finding.rule,
    report.readings[reading]?.source.name ?? "",
    finding.projectName ?? "",
    finding.message[language],
    finding.fix[language],
    citationText(finding.citation, language),
    findingPlaces(finding, language),
  ]);
  const table = rows.length === 0 ? "" : `\n${printTable(columns, rows, terminal.columns)}`;
  return `${paint(printer, "bold", title)}\n${comparedLines(report, printer).join("")}${table}\n`;
}

/** Silence would not say whether something was compared at all. */
function comparedLines(report: AcrossReport, { language }: Printer): readonly string[] {
  const { readings, families, budgets, texts } = report;
  const nameOf = (index: number) => readings[index]?.source.name ?? "";
  const zh = language === "zh";
  const wholes = families.map(({ whole, parts }) =>
    zh
      ? `总表与下级: ${nameOf(whole)}，${parts.length} 个下级表\n`
      : `Whole and parts: ${nameOf(whole)}, ${parts.length} parts\n`,
  );
  const none = zh
    ? "总表与下级: 无法判定，没有认出总表和它的全部下级表（可用 --whole 指明总表）\n"
    : "Whole and parts: undetermined, no whole with its parts was recognised (name it with --whole)\n";
  const tables = budgets.map(({ budget, lines, plans, strange }) => {
    const counts = zh ? `预算表 ${lines} 行，${plans} 个项目` : `${lines} budget lines, ${plans} projects`;
    const unsure = zh ? "；名称无一相同，无法判定" : "; no name in both, undetermined";
    return `${zh ? "目标与预算" : "Plan and budget"}: ${nameOf(budget)}${zh ? "，" : ", "}${counts}${strange ? unsure : ""}\n`;
  });
  const noTable = zh
    ? "目标与预算: 无法判定，没有找到项目预算表\n"
    : "Plan and budget: undetermined, no budget table of projects\n";
  return [
    ...(wholes.length === 0 ? [none] : wholes),
    ...(tables.length === 0 ? [noTable] : tables),
    zh ? `文本雷同: 比较了 ${texts} 个项目\n` : `Same texts: ${texts} projects compared\n`,
  ];
}

import { citationText } from "@mingji/core/audit/citation-text";
import type { AuditReport, Finding } from "@mingji/core/audit/report";
import type { Reading } from "@mingji/core/plan/reading";
import { cell, fillWidth, type FormPage, type FormRow, row } from "../form-page.ts";

const LEVELS = { error: "错误", warning: "警告", info: "提示" } as const;
const HEADINGS = ["序号", "项目", "指标", "级别", "问题", "修改建议", "依据"] as const;
const SIGNATURE = "审核人：                    审核单位（盖章）：                    年    月    日";

/** 绩效目标审核意见: every finding of a file with its clause and mend, to print and sign. */
export function opinionForm(reading: Reading, report: AuditReport): readonly FormPage[] {
  const { findings, rulebook } = report;
  const counts = (["error", "warning", "info"] as const).map(
    (severity) => `${LEVELS[severity]} ${findings.filter((finding) => finding.severity === severity).length} 条`,
  );
  const rows = [
    row(...HEADINGS.map((heading, column) => cell(column, heading, { bold: true }))),
    ...findings.map((finding, index) => findingRow(reading, finding, index)),
    ...(findings.length === 0
      ? [row(cell(0, "自动审核没有发现问题。", { span: HEADINGS.length, align: "left" }))]
      : []),
  ];
  return [
    {
      title: "绩效目标审核意见",
      subtitle: reading.title,
      left: `${reading.department ?? reading.source.name}：${counts.join("，")}`,
      right: `规则簿 ${rulebook.version} ${rulebook.profile}`,
      orientation: "landscape",
      columns: fillWidth("landscape", [11, 42, 34, 13, 70, 55, 40]),
      headRows: 1,
      rows,
      foot: [SIGNATURE],
    },
  ];
}

function findingRow(reading: Reading, finding: Finding, index: number): FormRow {
  const { project, projectName, indicator, severity, message, fix, citation, waiver } = finding;
  const name =
    project === null || indicator === null ? "" : (reading.projects[project]?.indicators[indicator]?.name ?? "");
  const known = waiver === null ? "" : `（已豁免：${waiver.reason}）`;
  return row(
    cell(0, String(index + 1)),
    cell(1, projectName ?? "整表", { align: "left" }),
    cell(2, name, { align: "left" }),
    cell(3, LEVELS[severity]),
    cell(4, `${message.zh}${known}`, { align: "left" }),
    cell(5, fix.zh, { align: "left" }),
    cell(6, citationText(citation, "zh"), { align: "left" }),
  );
}

import type { ProjectReading, Reading } from "@mingji/core/plan/reading";
import { cell, fillWidth, type FormPage, type FormRow, row } from "../form-page.ts";
import { fundRows } from "./fund-rows.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { withLabel } from "./labelled-block.ts";
import { DEFAULT_MONEY_UNIT } from "./money-text.ts";
import { pageHead } from "./page-head.ts";
import { targetColumns, textColumn } from "./value-columns.ts";

const NOTE = "注：完成目标可能性为“有可能”或“完全不可能”的，应当说明偏差原因。";

/** 项目支出绩效目标执行监控表 (财预〔2019〕136号). */
export function monitoringForm(reading: Reading): readonly FormPage[] {
  return reading.projects.map((project) => monitoringPage(reading, project));
}

function monitoringPage(reading: Reading, project: ProjectReading): FormPage {
  const unit = reading.moneyUnit ?? DEFAULT_MONEY_UNIT;
  const values = [
    ...targetColumns(reading, "年度指标值"),
    textColumn("1—7月执行情况", ({ progress, actual }) => progress ?? actual?.raw),
    textColumn("全年预计完成情况", ({ forecast }) => forecast),
    textColumn("偏差原因分析", ({ causes, deviation }) => causes ?? deviation),
    textColumn("完成目标可能性", ({ likelihood }) => likelihood),
  ];
  const width = 4 + values.length;
  const rows: readonly FormRow[] = [
    row(cell(0, "项目名称", { span: 2 }), cell(2, project.name, { span: width - 2 })),
    row(
      cell(0, "主管部门", { span: 2 }),
      cell(2, reading.department ?? "", { span: 2 }),
      cell(4, "实施单位"),
      cell(5, project.spendingUnit ?? "", { span: width - 5 }),
    ),
    ...fundRows(project.funds, unit, { labelSpan: 2, width }),
    row(
      cell(0, "年度总体目标", { span: 2 }),
      cell(2, project.goals.annual ?? project.goals.expected ?? "", { span: width - 2, align: "left" }),
    ),
    ...withLabel(
      cell(0, "绩效指标", { vertical: true }),
      indicatorRows(project.indicators, { start: 1, spans: [1, 1, 1], columns: values }),
    ),
  ];
  return {
    ...pageHead(reading, "monitoring", "项目支出绩效目标执行监控表"),
    left: null,
    right: null,
    orientation: "landscape",
    columns: fillWidth("landscape", [
      9,
      22,
      26,
      52,
      ...values.map(({ heading }) => (heading === "偏差原因分析" ? 44 : 26)),
    ]),
    headRows: 0,
    rows,
    foot: [NOTE],
  };
}

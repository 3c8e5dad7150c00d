import type { ProjectReading, Reading } from "@mingji/core/plan/reading";
import { cell, fillWidth, type FormPage, type FormRow, row } from "../form-page.ts";
import { fundRows } from "./fund-rows.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { withLabel } from "./labelled-block.ts";
import { DEFAULT_MONEY_UNIT } from "./money-text.ts";
import { pageHead } from "./page-head.ts";
import { targetColumns, weightColumn } from "./value-columns.ts";

/** The published 项目支出绩效目标表: one table a project. */
export function targetForm(reading: Reading): readonly FormPage[] {
  return reading.projects.map((project) => targetPage(reading, project));
}

function targetPage(reading: Reading, project: ProjectReading): FormPage {
  const values = [...targetColumns(reading, "指标值"), ...weightColumn(reading)];
  const width = 4 + values.length;
  const unit = reading.moneyUnit ?? DEFAULT_MONEY_UNIT;
  const middle = Math.ceil((width - 2) / 2);
  const rows: readonly FormRow[] = [
    row(cell(0, "项目名称", { span: 2 }), cell(2, project.name, { span: width - 2 })),
    row(
      cell(0, "主管部门", { span: 2 }),
      cell(2, reading.department ?? "", { span: middle - 1 }),
      cell(1 + middle, "实施单位"),
      cell(2 + middle, project.spendingUnit ?? "", { span: width - 2 - middle }),
    ),
    ...fundRows(project.funds, unit, { labelSpan: 2, width }),
    row(cell(0, "年度总体目标", { vertical: true }), cell(1, goalOf(project), { span: width - 1, align: "left" })),
    ...withLabel(
      cell(0, "绩效指标", { vertical: true }),
      indicatorRows(project.indicators, { start: 1, spans: [1, 1, 1], columns: values }),
    ),
  ];
  return {
    ...pageHead(reading, "target-form", "项目支出绩效目标表"),
    left: null,
    right: null,
    orientation: "portrait",
    columns: fillWidth("portrait", [10, 24, 28, 62, ...values.map(() => 60 / values.length)]),
    headRows: 0,
    rows,
    foot: [],
  };
}

function goalOf({ goals }: ProjectReading): string {
  return goals.annual ?? goals.expected ?? goals.period ?? "";
}

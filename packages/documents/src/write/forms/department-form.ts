import type { ProjectReading, Reading } from "@mingji/core/plan/reading";
import { cell, fillWidth, type FormPage, type FormRow, row } from "../form-page.ts";
import { fundRows } from "./fund-rows.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { withLabel } from "./labelled-block.ts";
import { DEFAULT_MONEY_UNIT } from "./money-text.ts";
import { pageHead } from "./page-head.ts";
import { targetColumns, weightColumn } from "./value-columns.ts";

/** 部门（单位）整体支出绩效目标申报表 (财预〔2015〕88号 附2). */
export function departmentForm(reading: Reading): readonly FormPage[] {
  return reading.projects.map((project) => departmentPage(reading, project));
}

function departmentPage(reading: Reading, project: ProjectReading): FormPage {
  const values = [...targetColumns(reading, "指标值"), ...weightColumn(reading)];
  const width = 4 + values.length;
  const unit = reading.moneyUnit ?? DEFAULT_MONEY_UNIT;
  const rows: readonly FormRow[] = [
    row(
      cell(0, "部门（单位）名称", { span: 2 }),
      cell(2, reading.department ?? project.spendingUnit ?? project.name, { span: width - 2 }),
    ),
    ...fundRows(project.funds, unit, { labelSpan: 2, width }),
    row(
      cell(0, "年度总体目标", { span: 2 }),
      cell(2, project.goals.annual ?? project.goals.period ?? "", { span: width - 2, align: "left" }),
    ),
    ...withLabel(
      cell(0, "年度绩效指标", { vertical: true }),
      indicatorRows(project.indicators, { start: 1, spans: [1, 1, 1], columns: values }),
    ),
  ];
  return {
    ...pageHead(reading, "department-whole", "部门（单位）整体支出绩效目标表"),
    left: null,
    right: null,
    orientation: "portrait",
    columns: fillWidth("portrait", [10, 26, 28, 60, ...values.map(() => 60 / values.length)]),
    headRows: 0,
    rows,
    foot: [],
  };
}

import type { FormId, ProjectReading, Reading } from "@mingji/core/plan/reading";
import { cell, fillWidth, type FormPage, type FormRow, row } from "../form-page.ts";
import { fundRows } from "./fund-rows.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { withLabel } from "./labelled-block.ts";
import { MIRRORED_COLUMNS, mirroredRows } from "./mirrored-rows.ts";
import { DEFAULT_MONEY_UNIT } from "./money-text.ts";
import { pageHead } from "./page-head.ts";
import { targetColumns, weightColumn } from "./value-columns.ts";

/** 转移支付区域绩效目标表 (财预〔2015〕163号): one horizon. */
export function regionTransferForm(reading: Reading): readonly FormPage[] {
  return reading.projects.map((project) => {
    const values = [...targetColumns(reading, "指标值"), ...weightColumn(reading)];
    const width = 4 + values.length;
    const rows = [
      ...headRows(reading, project, width, ["专项（项目）名称", "主管部门", "实施单位"]),
      ...moneyRows(reading, project, width),
      row(cell(0, "年度目标", { span: 2 }), cell(2, project.goals.annual ?? "", { span: width - 2, align: "left" })),
      ...withLabel(
        cell(0, "绩效指标", { vertical: true }),
        indicatorRows(project.indicators, { start: 1, spans: [1, 1, 1], columns: values }),
      ),
    ];
    const widths = [10, 26, 28, 60, ...values.map(() => 60 / values.length)];
    return page(reading, "region-transfer", "转移支付区域绩效目标表", widths, rows);
  });
}

/** 转移支付整体绩效目标表 (财预〔2015〕163号): whole programme, both horizons. */
export function overallTransferForm(reading: Reading): readonly FormPage[] {
  return twoHorizons(reading, "transfer-overall", "转移支付整体绩效目标表", ["专项名称", "主管部门", "专项实施期"]);
}

/** 转移支付项目绩效目标表 (财预〔2015〕163号): one project, both horizons. */
export function projectTransferForm(reading: Reading): readonly FormPage[] {
  return twoHorizons(reading, "transfer-project", "转移支付项目绩效目标表", ["项目名称", "主管部门", "具体实施单位"]);
}

type HeadLabels = readonly [name: string, department: string, unit: string];

function twoHorizons(reading: Reading, form: FormId, title: string, labels: HeadLabels): readonly FormPage[] {
  return reading.projects.map((project) => {
    const rows = [
      ...headRows(reading, project, MIRRORED_COLUMNS, labels),
      ...moneyRows(reading, project, MIRRORED_COLUMNS),
      ...withLabel(cell(0, "总体目标", { vertical: true }), [
        row(cell(1, "实施期目标", { span: 4, bold: true }), cell(5, "年度目标", { span: 3, bold: true })),
        row(
          cell(1, project.goals.period ?? "", { span: 4, align: "left" }),
          cell(5, project.goals.annual ?? "", { span: 3, align: "left" }),
        ),
      ]),
      ...mirroredRows(project.indicators),
    ];
    return page(reading, form, title, [9, 19, 22, 36, 22, 22, 36, 22], rows);
  });
}

function headRows(reading: Reading, project: ProjectReading, width: number, labels: HeadLabels): readonly FormRow[] {
  const [name, department, unit] = labels;
  const third = labels[2] === "专项实施期" ? (project.period?.raw ?? "") : (project.spendingUnit ?? "");
  return [
    row(cell(0, name, { span: 2 }), cell(2, project.name, { span: width - 2 })),
    row(
      cell(0, department, { span: 2 }),
      cell(2, reading.department ?? "", { span: 1 }),
      cell(3, unit),
      cell(4, third, { span: width - 4 }),
    ),
  ];
}

function moneyRows(reading: Reading, project: ProjectReading, width: number): readonly FormRow[] {
  return fundRows(project.funds, reading.moneyUnit ?? DEFAULT_MONEY_UNIT, { labelSpan: 2, width });
}

function page(
  reading: Reading,
  form: FormId,
  title: string,
  widths: readonly number[],
  rows: readonly FormRow[],
): FormPage {
  return {
    ...pageHead(reading, form, title),
    left: null,
    right: null,
    orientation: "portrait",
    columns: fillWidth("portrait", widths),
    headRows: 0,
    rows,
    foot: [],
  };
}

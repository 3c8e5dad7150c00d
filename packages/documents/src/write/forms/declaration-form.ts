import type { ProjectReading, Reading } from "@mingji/core/plan/reading";
import { cell, fillWidth, type FormPage, type FormRow, row } from "../form-page.ts";
import { fundRows } from "./fund-rows.ts";
import { MIRRORED_COLUMNS, mirroredRows } from "./mirrored-rows.ts";
import { DEFAULT_MONEY_UNIT } from "./money-text.ts";
import { pageHead } from "./page-head.ts";
import { withLabel } from "./labelled-block.ts";

/** 项目支出绩效目标申报表 (财预〔2015〕88号 附1): period on the left, year on the right. */
export function declarationForm(reading: Reading): readonly FormPage[] {
  return reading.projects.map((project) => declarationPage(reading, project));
}

function declarationPage(reading: Reading, project: ProjectReading): FormPage {
  const unit = reading.moneyUnit ?? DEFAULT_MONEY_UNIT;
  const rows: readonly FormRow[] = [
    row(cell(0, "项目名称", { span: 2 }), cell(2, project.name, { span: 6 })),
    row(
      cell(0, "主管部门及代码", { span: 2 }),
      cell(2, reading.department ?? "", { span: 3 }),
      cell(5, "实施单位"),
      cell(6, project.spendingUnit ?? "", { span: 2 }),
    ),
    row(
      cell(0, "项目属性", { span: 2 }),
      cell(2, project.category ?? "", { span: 3 }),
      cell(5, "项目期"),
      cell(6, project.period?.raw ?? "", { span: 2 }),
    ),
    ...fundRows(project.funds, unit, { labelSpan: 2, width: MIRRORED_COLUMNS }),
    ...withLabel(cell(0, "总体目标", { vertical: true }), [
      row(cell(1, "实施期目标", { span: 4, bold: true }), cell(5, "年度目标", { span: 3, bold: true })),
      row(
        cell(1, project.goals.period ?? "", { span: 4, align: "left" }),
        cell(5, project.goals.annual ?? "", { span: 3, align: "left" }),
      ),
    ]),
    ...mirroredRows(project.indicators),
  ];
  return {
    ...pageHead(reading, "declaration", "项目支出绩效目标申报表"),
    left: null,
    right: null,
    orientation: "portrait",
    columns: fillWidth("portrait", [9, 19, 22, 36, 22, 22, 36, 22]),
    headRows: 0,
    rows,
    foot: [],
  };
}

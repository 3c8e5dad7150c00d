import type { MoneyUnit } from "@mingji/core/money";
import type { Funds } from "@mingji/core/plan/funds";
import type { IndicatorReading, ProjectReading, Reading } from "@mingji/core/plan/reading";
import { categoriesOf } from "@mingji/core/plan/taxonomy";
import { cell, fillWidth, type FormPage, type FormRow, row } from "../form-page.ts";
import { DEFAULT_MONEY_UNIT, moneyText, sourceLabel } from "./money-text.ts";
import { pageHead } from "./page-head.ts";
import { rawOf } from "./value-columns.ts";

const SOURCES = ["total", "fiscalAppropriation", "specialAccount", "otherFunds"] as const;

/** 项目支出绩效目标表, the list form of Guangdong: one row a project, its indicators in one numbered cell. */
export function targetListForm(reading: Reading): readonly FormPage[] {
  const unit = reading.moneyUnit ?? DEFAULT_MONEY_UNIT;
  const rows = [
    headingRow(),
    ...reading.totals.map(({ name, funds }) =>
      row(cell(0, name, { align: "left" }), ...fundCells(funds, unit), cell(5, ""), cell(6, "")),
    ),
    ...reading.projects.map((project) => projectRow(project, unit)),
  ];
  return [
    {
      ...pageHead(reading, "target-list", "项目支出绩效目标表"),
      left: reading.departmentRaw === null ? null : `部门名称：${reading.departmentRaw}`,
      right: `单位：${unit}`,
      orientation: "landscape",
      columns: fillWidth("landscape", [27, 22, 22, 22, 22, 54, 96]),
      headRows: 1,
      rows,
      foot: [],
    },
  ];
}

function headingRow(): FormRow {
  const headings = [
    "项目名称\n（资金使用单位）",
    ...SOURCES.map((source) => sourceLabel(source)),
    "绩效目标",
    "绩效指标",
  ];
  return row(...headings.map((heading, column) => cell(column, heading, { bold: true })));
}

function projectRow(project: ProjectReading, unit: MoneyUnit): FormRow {
  return row(
    cell(0, project.name, { align: "left" }),
    ...fundCells(project.funds, unit),
    cell(5, project.goals.annual ?? project.goals.period ?? "", { align: "left" }),
    cell(6, project.indicators.map(runOnIndicator).join("\n"), { align: "left" }),
  );
}

function fundCells(funds: Funds, unit: MoneyUnit) {
  return SOURCES.map((source, index) => cell(index + 1, moneyText(funds[source], unit), { align: "right" }));
}

/** `1、1-产出指标；11-数量指标；name；实施周期指标值：x；年度指标值：y。` */
function runOnIndicator(indicator: IndicatorReading, index: number): string {
  const parts = [
    indicator.level1Raw ?? coded(indicator.level1),
    indicator.level2Raw ?? coded(indicator.level2),
    indicator.name,
    ...(indicator.period === null ? [] : [`实施周期指标值：${rawOf(indicator.period)}`]),
    ...(indicator.annual === null ? [] : [`年度指标值：${rawOf(indicator.annual)}`]),
  ];
  return `${index + 1}、${parts.join("；")}。`;
}

function coded(name: string | null): string {
  if (name === null) return "";
  const known = categoriesOf("2015").find((category) => category.name === name);
  return known === undefined ? name : `${known.code}-${name}`;
}

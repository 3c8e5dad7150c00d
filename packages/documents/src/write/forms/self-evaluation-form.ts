import type { MoneyUnit } from "@mingji/core/money";
import type { Execution, ExecutionRow, ProjectReading, Reading } from "@mingji/core/plan/reading";
import { cell, fillWidth, type FormPage, type FormRow, row } from "../form-page.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { withLabel } from "./labelled-block.ts";
import { DEFAULT_MONEY_UNIT, moneyText, sourceLabel } from "./money-text.ts";
import { pageHead } from "./page-head.ts";
import { numberText, pointsColumn, targetColumns, textColumn } from "./value-columns.ts";

/** 项目支出绩效自评表 (财预〔2020〕10号 附1). */
export function selfEvaluationForm(reading: Reading): readonly FormPage[] {
  return reading.projects.map((project) => selfEvaluationPage(reading, project));
}

function selfEvaluationPage(reading: Reading, project: ProjectReading): FormPage {
  const unit = reading.moneyUnit ?? DEFAULT_MONEY_UNIT;
  const values = [
    ...targetColumns(reading, "年度指标值"),
    textColumn("实际完成值", ({ actual }) => actual?.raw),
    pointsColumn(),
    textColumn("得分", ({ scoreRaw, score }) => scoreRaw ?? numberText(score)),
    textColumn("偏差原因分析及改进措施", ({ deviation }) => deviation),
  ];
  const width = 4 + values.length;
  const last = width - 4;
  const rows: readonly FormRow[] = [
    row(cell(0, "项目名称", { span: 2 }), cell(2, project.name, { span: width - 2 })),
    row(
      cell(0, "主管部门", { span: 2 }),
      cell(2, reading.department ?? "", { span: 2 }),
      cell(4, "实施单位"),
      cell(5, project.spendingUnit ?? "", { span: width - 5 }),
    ),
    ...(project.execution === null ? [] : executionRows(project.execution, unit, width)),
    ...withLabel(cell(0, "年度总体目标", { vertical: true }), [
      row(cell(1, "预期目标", { span: 3, bold: true }), cell(4, "实际完成情况", { span: last, bold: true })),
      row(
        cell(1, project.goals.expected ?? project.goals.annual ?? "", { span: 3, align: "left" }),
        cell(4, project.goals.actual ?? "", { span: last, align: "left" }),
      ),
    ]),
    ...withLabel(
      cell(0, "绩效指标", { vertical: true }),
      indicatorRows(project.indicators, { start: 1, spans: [1, 1, 1], columns: values }),
    ),
    ...totalRow(project, width),
  ];
  return {
    ...pageHead(reading, "self-evaluation", "项目支出绩效自评表"),
    left: null,
    right: null,
    orientation: "landscape",
    columns: fillWidth("landscape", [9, 24, 28, 58, ...values.map(({ heading }) => (heading.length > 6 ? 44 : 20))]),
    headRows: 0,
    rows,
    foot: [],
  };
}

const EXECUTION_HEADS = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"] as const;

function executionRows({ rows }: Execution, unit: MoneyUnit, width: number): readonly FormRow[] {
  const places = spread(EXECUTION_HEADS.length, 3, width);
  const heading = row(
    cell(2, ""),
    ...EXECUTION_HEADS.map((text, index) =>
      cell(places[index]?.column ?? 3, text, { span: places[index]?.span ?? 1, bold: true }),
    ),
  );
  const lines = rows.map((line) =>
    row(
      cell(2, sourceLabel(line.source), { align: "left" }),
      ...executionTexts(line, unit).map((text, index) =>
        cell(places[index]?.column ?? 3, text, { span: places[index]?.span ?? 1 }),
      ),
    ),
  );
  return withLabel(cell(0, `项目资金\n（${unit}）`, { span: 2 }), [heading, ...lines]);
}

function executionTexts(line: ExecutionRow, unit: MoneyUnit): readonly string[] {
  const { initialBudget, adjustedBudget, executed, points, rate, score } = line;
  return [
    moneyText(initialBudget, unit),
    moneyText(adjustedBudget, unit),
    moneyText(executed, unit),
    numberText(points) || "—",
    rate?.raw ?? "",
    numberText(score) || "—",
  ];
}

/** Divides the grid columns from `start` to the end among so many cells; the last takes what is left. */
function spread(
  count: number,
  start: number,
  width: number,
): readonly { readonly column: number; readonly span: number }[] {
  const span = Math.max(1, Math.floor((width - start) / count));
  return Array.from({ length: count }, (_, index) => ({
    column: start + index * span,
    span: index === count - 1 ? width - start - index * span : span,
  }));
}

function totalRow({ totalScore, execution }: ProjectReading, width: number): readonly FormRow[] {
  if (totalScore === null && execution === null) return [];
  return [
    row(
      cell(0, "总分", { span: width - 3, bold: true }),
      cell(width - 3, "100"),
      cell(width - 2, numberText(totalScore)),
      cell(width - 1, ""),
    ),
  ];
}

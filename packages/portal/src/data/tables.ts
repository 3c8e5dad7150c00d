import { placeText } from "@mingji/core/document/place-text";
import type { Amount } from "@mingji/core/plan/funds";
import type { IndicatorReading } from "@mingji/core/plan/reading";
import type { Target } from "@mingji/core/target/target";
import type { PublishedFinding, PublishedRecord } from "../record/published-record.ts";
import type { DataColumn, DataTable } from "./table.ts";

interface Of<T> {
  readonly record: PublishedRecord;
  readonly item: T;
  readonly position: number;
}

export type FundRow = Of<{ readonly source: string; readonly amount: Amount }>;
export type IndicatorRow = Of<IndicatorReading>;
export type FindingRow = Of<PublishedFinding>;

/** What every row carries: where it comes from. */
function provenance<Row>(recordOf: (row: Row) => PublishedRecord): readonly DataColumn<Row>[] {
  return [
    {
      name: "plan_id",
      type: "string",
      meaning: { zh: "项目年度的永久编号", en: "permanent id of the project and year" },
      of: (row) => recordOf(row).id,
    },
    {
      name: "authority",
      type: "string",
      meaning: { zh: "财政部门行政区划代码", en: "division code of the finance bureau" },
      of: (row) => recordOf(row).authority,
    },
    {
      name: "fiscal_year",
      type: "integer",
      meaning: { zh: "预算年度，空为未注明", en: "fiscal year, empty when not stated" },
      of: (row) => recordOf(row).year,
    },
    {
      name: "source_sha256",
      type: "string",
      meaning: { zh: "来源文件摘要", en: "digest of the source file" },
      of: (row) => recordOf(row).source.sha256,
    },
    {
      name: "source_place",
      type: "string",
      meaning: { zh: "来源位置（页、表、行、格）", en: "place in the source (page, table, row, cell)" },
      of: (row) => placeText(recordOf(row).source.at, "zh"),
    },
  ];
}

export const PLANS: DataTable<PublishedRecord> = {
  name: "plans",
  title: { zh: "项目", en: "Plans" },
  columns: [
    ...provenance<PublishedRecord>((record) => record),
    {
      name: "lineage",
      type: "string",
      meaning: { zh: "跨年不变的项目编号", en: "id of the project over the years" },
      of: ({ lineage }) => lineage,
    },
    {
      name: "department",
      type: "string",
      meaning: { zh: "主管部门", en: "department" },
      of: ({ department }) => department,
    },
    { name: "unit", type: "string", meaning: { zh: "资金使用单位", en: "spending unit" }, of: ({ unit }) => unit },
    { name: "project", type: "string", meaning: { zh: "项目名称", en: "project" }, of: ({ project }) => project.name },
    { name: "form", type: "string", meaning: { zh: "表样", en: "form" }, of: ({ form }) => form },
    {
      name: "total_fen",
      type: "integer",
      meaning: { zh: "资金总额（分）", en: "total money in fen (1/100 yuan)" },
      of: ({ project }) => project.funds.total?.fen ?? null,
    },
    {
      name: "goal_period",
      type: "string",
      meaning: { zh: "实施周期目标", en: "goal of the period" },
      of: ({ project }) => project.goals.period,
    },
    {
      name: "goal_annual",
      type: "string",
      meaning: { zh: "年度目标", en: "goal of the year" },
      of: ({ project }) => project.goals.annual ?? project.goals.expected ?? null,
    },
    {
      name: "indicators",
      type: "integer",
      meaning: { zh: "指标条数", en: "number of indicators" },
      of: ({ project }) => project.indicators.length,
    },
  ],
};

export const FUNDS: DataTable<FundRow> = {
  name: "funds",
  title: { zh: "资金来源", en: "Funds" },
  columns: [
    ...provenance<FundRow>(({ record }) => record),
    { name: "source", type: "string", meaning: { zh: "来源", en: "source" }, of: ({ item }) => item.source },
    { name: "raw", type: "string", meaning: { zh: "原文", en: "as printed" }, of: ({ item }) => item.amount.raw },
    {
      name: "fen",
      type: "integer",
      meaning: { zh: "金额（分）", en: "amount in fen" },
      of: ({ item }) => item.amount.fen,
    },
  ],
};

export const INDICATORS: DataTable<IndicatorRow> = {
  name: "indicators",
  title: { zh: "绩效指标", en: "Indicators" },
  columns: [
    ...provenance<IndicatorRow>(({ record }) => record),
    {
      name: "position",
      type: "integer",
      meaning: { zh: "表内序号，从 1 起", en: "place in the form, from 1" },
      of: ({ position }) => position + 1,
    },
    { name: "level1", type: "string", meaning: { zh: "一级指标", en: "level 1" }, of: ({ item }) => item.level1 },
    { name: "level2", type: "string", meaning: { zh: "二级指标", en: "level 2" }, of: ({ item }) => item.level2 },
    { name: "name", type: "string", meaning: { zh: "指标名称", en: "name" }, of: ({ item }) => item.name },
    ...targetColumns("annual", "年度", "of the year", ({ item }) => item.annual),
    ...targetColumns("period", "实施周期", "of the period", ({ item }) => item.period),
    { name: "weight", type: "number", meaning: { zh: "分值", en: "points" }, of: ({ item }) => item.weight },
    ...targetColumns("actual", "实际完成", "reached", ({ item }) => item.actual?.target ?? null),
    { name: "score", type: "number", meaning: { zh: "得分", en: "score" }, of: ({ item }) => item.score },
  ],
};

export const FINDINGS: DataTable<FindingRow> = {
  name: "findings",
  title: { zh: "自动审核提示", en: "Findings" },
  columns: [
    ...provenance<FindingRow>(({ record }) => record),
    { name: "rule", type: "string", meaning: { zh: "规则编号", en: "rule" }, of: ({ item }) => item.rule },
    { name: "severity", type: "string", meaning: { zh: "级别", en: "severity" }, of: ({ item }) => item.severity },
    {
      name: "indicator",
      type: "integer",
      meaning: { zh: "指标序号，空为整个项目", en: "indicator, empty for the whole project" },
      of: ({ item }) => (item.indicator === null ? null : item.indicator + 1),
    },
    {
      name: "message_zh",
      type: "string",
      meaning: { zh: "说明", en: "message in Chinese" },
      of: ({ item }) => item.message.zh,
    },
    {
      name: "message_en",
      type: "string",
      meaning: { zh: "说明（英文）", en: "message in English" },
      of: ({ item }) => item.message.en,
    },
    { name: "clause", type: "string", meaning: { zh: "依据", en: "clause" }, of: ({ item }) => item.clause.zh },
  ],
};

function targetColumns(
  prefix: string,
  zh: string,
  en: string,
  targetOf: (row: IndicatorRow) => Target | null,
): readonly DataColumn<IndicatorRow>[] {
  const column = (
    name: string,
    type: DataColumn<IndicatorRow>["type"],
    meaning: { readonly zh: string; readonly en: string },
    of: (target: Target) => string | number | boolean | null,
  ): DataColumn<IndicatorRow> => ({
    name: `${prefix}_${name}`,
    type,
    meaning: { zh: `${zh}${meaning.zh}`, en: `${meaning.en} ${en}` },
    of: (row) => {
      const target = targetOf(row);
      return target === null ? null : of(target);
    },
  });
  return [
    column("raw", "string", { zh: "值原文", en: "value as printed" }, ({ raw }) => raw),
    column("kind", "string", { zh: "值类型", en: "kind of value" }, ({ kind }) => kind),
    column("op", "string", { zh: "值运算符", en: "operator" }, ({ op }) => op),
    column("value", "number", { zh: "值", en: "number" }, ({ value }) => value),
    column("value2", "number", { zh: "值上限", en: "upper number" }, ({ value2 }) => value2),
    column("unit", "string", { zh: "值单位", en: "unit" }, ({ unit }) => unit),
    column("date", "string", { zh: "值日期", en: "date" }, ({ date }) => date),
    column("confidence", "string", { zh: "值可信度", en: "confidence of the reading" }, ({ confidence }) => confidence),
  ];
}

export const TABLES = [PLANS, FUNDS, INDICATORS, FINDINGS] as const;

/** The rows of a record in each table. */
export function rowsOf(record: PublishedRecord) {
  const { project, findings } = record;
  return {
    plans: [record],
    funds: Object.entries(project.funds).map(
      ([source, amount], position): FundRow => ({ record, item: { source: amount.label ?? source, amount }, position }),
    ),
    indicators: project.indicators.map((item, position): IndicatorRow => ({ record, item, position })),
    findings: findings.map((item, position): FindingRow => ({ record, item, position })),
  };
}

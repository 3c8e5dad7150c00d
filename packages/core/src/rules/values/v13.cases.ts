import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "neither numerator nor denominator",
    from: "000",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "工作质量达标率", "100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“工作质量达标率”没有说明怎么算。",
          en: '"工作质量达标率" does not say how it is computed.',
          fix: "补计算公式：分子、分母、数据来源；或改成可以直接数的数量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a completion rate of nothing",
    from: "103",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "完成率", "≥99%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“完成率”没有说明怎么算。",
          en: '"完成率" does not say how it is computed.',
          fix: "补计算公式：分子、分母、数据来源；或改成可以直接数的数量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "an efficiency that cannot be computed",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "资金使用效率", "≥95%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“资金使用效率”没有说明怎么算。",
          en: '"资金使用效率" does not say how it is computed.',
          fix: "补计算公式：分子、分母、数据来源；或改成可以直接数的数量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "rates with a usual definition",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "项目验收合格率", "100%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a definition in brackets is enough",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "完成率（完成数/计划数）", "≥99%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a named population is a denominator",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "苗木成活率", "≥85%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a count is no rate",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "completion of the period without an object",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "当期完成", "100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“当期完成”没有说明怎么算。",
          en: '"当期完成" does not say how it is computed.',
          fix: "补计算公式：分子、分母、数据来源；或改成可以直接数的数量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a unit in brackets defines nothing",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "工作质量达标率（%）", "100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“工作质量达标率（%）”没有说明怎么算。",
          en: '"工作质量达标率（%）" does not say how it is computed.',
          fix: "补计算公式：分子、分母、数据来源；或改成可以直接数的数量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "three characters in brackets explain nothing",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "完成率（年度数）", "≥99%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“完成率（年度数）”没有说明怎么算。",
          en: '"完成率（年度数）" does not say how it is computed.',
          fix: "补计算公式：分子、分母、数据来源；或改成可以直接数的数量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "an action in percent is V19",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "文明施工", "≥95%"]] }] },
    expect: { result: "notApplicable" },
  },
];

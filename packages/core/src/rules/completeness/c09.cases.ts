import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "every row names its basis",
    reading: { projects: [{ indicators: [{ name: "培训人次", annual: "≥20人次", basis: "年度培训计划" }] }] },
    expect: { result: "pass" },
  },
  {
    title: "the column is there and the cell is blank",
    reading: {
      projects: [
        {
          indicators: [
            { name: "培训人次", annual: "≥20人次", basis: "年度培训计划" },
            { name: "合格率", annual: "≥95%", basis: "" },
            { name: "培训费", annual: "≤300元/人", basis: " " },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“合格率”没有填写依据或来源（2条）。",
          en: 'Basis or source of "合格率" is not filled in (2 rows).',
          severity: "info",
          indicator: 1,
          field: "basis",
          count: 2,
        },
      ],
    },
  },
  {
    title: "free lines and parent rows need no basis",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { name: "", annual: "", basis: "" },
            { name: "★种植面积", annual: "", basis: "", role: "parent" },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "an evaluation index explains its indicators beside them",
    edge: true,
    from: "013",
    reading: { form: "evaluation-index", projects: [{ indicators: [{ name: "规章制度", annual: "是", basis: "" }] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "most forms have no such column",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: { result: "notApplicable" },
  },
];

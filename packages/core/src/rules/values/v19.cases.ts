import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a wish has no percentage",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "促进学校教育健康发展", "100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“促进学校教育健康发展”不是比率，“100%”没有计算依据。",
          en: '"促进学校教育健康发展" is not a rate; "100%" has no basis of calculation.',
          fix: "换成可以计数的结果，或改为定性并写明好、一般、差三档的条件。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "an activity has no percentage",
    from: "083",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "文明施工", "≥95%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“文明施工”不是比率，“≥95%”没有计算依据。",
          en: '"文明施工" is not a rate; "≥95%" has no basis of calculation.',
          fix: "换成可以计数的结果，或改为定性并写明好、一般、差三档的条件。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "coverage is a rate",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "建档立卡学生全面覆盖", "100%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "payment in percent is progress",
    edge: true,
    from: "088",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "按标准发放", "100%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a rate may be a percentage",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "验收合格率", "100%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a count is no percentage",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "文明施工" }] }] },
    expect: { result: "undetermined" },
  },
];

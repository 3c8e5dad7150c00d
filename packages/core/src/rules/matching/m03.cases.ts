import type { RuleCase } from "../testing/rule-case.ts";

const rest = [
  ["产出指标", "质量指标", "验收合格率", "100%"],
  ["效益指标", "社会效益指标", "受益群众人数", "≥2000人"],
] as const;

export const cases: readonly RuleCase[] = [
  {
    title: "a large budget with several counted outputs",
    reading: {
      projects: [
        {
          funds: { total: "3000.00" },
          indicators: [
            ["产出指标", "数量指标", "新建校舍面积", "≥8000平方米"],
            ["产出指标", "数量指标", "新增学位", "≥900个"],
            ...rest,
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a large budget that rests on eight projects of unknown size",
    reading: {
      projects: [
        { funds: { total: "9600.00" }, indicators: [["产出指标", "数量指标", "支持项目数量", "≥8个"], ...rest] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "9,600.00万元只对应1条可计数产出（支持项目数量≥8个）。",
          en: "Countable outputs for 9,600.00 万元: only 1 （支持项目数量≥8个）.",
        },
      ],
    },
  },
  {
    title: "a unit cost explains the money",
    edge: true,
    reading: {
      projects: [
        {
          funds: { total: "9600.00" },
          indicators: [
            ["产出指标", "数量指标", "改造泵站数量", "8座"],
            ["产出指标", "成本指标", "泵站改造单位成本", "≤1200万元/座"],
            ...rest,
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "many people served by one row are no small output",
    edge: true,
    reading: {
      projects: [
        { funds: { total: "3600.00" }, indicators: [["产出指标", "数量指标", "救助人次", "≥50000人次"], ...rest] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "an excerpt that ends with the counted row may go on",
    coverage: "partial",
    reading: {
      projects: [{ funds: { total: "9600.00" }, indicators: [["产出指标", "数量指标", "支持项目数量", "≥8个"]] }],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "without an amount nothing can be compared",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "支持项目数量", "≥8个"], ...rest] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a library has no budget",
    reading: { form: "indicator-library", projects: [{ indicators: [["产出指标", "数量指标", "支持项目数量", ""]] }] },
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "marked 定性, with a number",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "服务质量", annual: "90%", nature: "定性" }] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务质量”标为定性，值却是“90%”。",
          en: '"服务质量" is marked 定性 but its value is "90%".',
          fix: "类型改为定量，或改写指标值。",
        },
      ],
    },
  },
  {
    title: "marked 定量, with a word",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "服务质量", annual: "良好", nature: "定量" }] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务质量”标为定量，值却是“良好”。",
          en: '"服务质量" is marked 定量 but its value is "良好".',
          fix: "类型改为定性，或改写指标值。",
        },
      ],
    },
  },
  {
    title: "the mark fits",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "服务质量", annual: "良好", nature: "定性" }] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "an operator in the column is no mark",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "质量指标", name: "合格率", annual: "95", nature: "≥", unit: "%" },
          ],
        },
      ],
    },
    expect: { result: "notApplicable" },
  },
  {
    title: "正向 in the column is no mark",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "质量指标", name: "合格率", annual: "95", nature: "正向", unit: "%" },
          ],
        },
      ],
    },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: {
      projects: [{ indicators: [{ level1: "产出指标", level2: "质量指标", name: "服务质量", nature: "定性" }] }],
    },
    expect: { result: "undetermined" },
  },
];

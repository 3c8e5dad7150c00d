import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a row with name and value",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a value without a name",
    from: "034/7",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "", "2023年底"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "有指标值“2023年底”，但没有指标名称。",
          en: 'A value "2023年底" has no indicator name.',
          fix: "补写可衡量的名词短语，例如“完成时间”。",
          severity: "error",
          field: "name",
          actual: "2023年底",
        },
      ],
    },
  },
  {
    title: "a period value without a name",
    edge: true,
    reading: { projects: [{ indicators: [{ level2: "社会效益指标", name: " ", period: "≥60人", annual: "" }] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "有指标值“≥60人”，但没有指标名称。",
          en: 'A value "≥60人" has no indicator name.',
          fix: "补写可衡量的名词短语，例如“受益人数”。",
        },
      ],
    },
  },
  {
    title: "a number where the name should be",
    from: "008",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "88", "100"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "指标名称只有“88”，不是名称。",
          en: 'The indicator name is only "88", which is no name.',
          fix: "改写为可衡量的名词短语，例如“培训人次”；数值移到指标值一栏。",
          actual: "88",
        },
      ],
    },
  },
  {
    title: "name and value both blank is a free line",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "", ""]] }] },
    expect: { result: "pass" },
  },
  {
    title: "dots of the template are a placeholder, not a name of digits",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "……", ""]] }] },
    expect: { result: "pass" },
  },
];

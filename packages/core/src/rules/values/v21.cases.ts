import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "visits may be exceeded",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "接待游客人次", "=30000人次"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“接待游客人次”用“=”，超额完成也算未完成。",
          en: '"接待游客人次" uses "="; doing better would count as a miss.',
          fix: "产出和效益改“≥”，成本和负面指标改“≤”。",
        },
      ],
    },
  },
  {
    title: "a rate below 100 may be exceeded",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "报告合格率", "=95%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“报告合格率”用“=”，超额完成也算未完成。",
          en: '"报告合格率" uses "="; doing better would count as a miss.',
          fix: "产出和效益改“≥”，成本和负面指标改“≤”。",
        },
      ],
    },
  },
  {
    title: "a roster is what it is",
    edge: true,
    from: "002",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "补助村（社区）数量", "=8个"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "=100% is the most there is",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "报告合格率", "=100%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "without a printed = it is V07",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "接待游客人次", "30000人次"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "接待游客人次" }] }] },
    expect: { result: "undetermined" },
  },
];

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
          severity: "info",
          field: "annual",
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
          severity: "info",
          field: "annual",
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
  {
    title: "monthly payments are fixed",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "补助发放次数", "=12次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "stations may be added",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "保护区监测点", "=4个"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“保护区监测点”用“=”，超额完成也算未完成。",
          en: '"保护区监测点" uses "="; doing better would count as a miss.',
          fix: "产出和效益改“≥”，成本和负面指标改“≤”。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a reverse indicator with =",
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "质量指标", name: "退件数", annual: "3", unit: "件", nature: "反向 =" },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“退件数”用“=”，超额完成也算未完成。",
          en: '"退件数" uses "="; doing better would count as a miss.',
          fix: "产出和效益改“≥”，成本和负面指标改“≤”。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "tons may be exceeded",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "秸秆回收", "=500吨"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“秸秆回收”用“=”，超额完成也算未完成。",
          en: '"秸秆回收" uses "="; doing better would count as a miss.',
          fix: "产出和效益改“≥”，成本和负面指标改“≤”。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "=0 is the best of harm",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "差错率", "=0%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a span is what it is",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "培训时长", "=3天"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a thing of which there is one number is fixed",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "戏台", "=1座"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "≥ leaves it open",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "接待游客人次", "≥30000人次"]] }] },
    expect: { result: "notApplicable" },
  },
];

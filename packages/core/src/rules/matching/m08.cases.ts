import type { RuleCase } from "../testing/rule-case.ts";

const row = (name: string, period: string, annual: string) => ({
  level1: "产出指标",
  level2: "数量指标",
  name,
  period,
  annual,
});
const years = { raw: "2023年至2025年", start: "2023-01-01", end: "2025-12-31" };

export const cases: readonly RuleCase[] = [
  {
    title: "the period holds the total of its years",
    reading: {
      projects: [{ period: years, indicators: [row("修路里程", "≥30公里", "≥10公里"), row("建桥数量", "6座", "2座")] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "equal values where the form prints no period",
    reading: { projects: [{ indicators: [row("修路里程", "≥10公里", "≥10公里"), row("建桥数量", "2座", "2座")] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "2条指标的实施周期值与年度值相同。",
          en: "2 indicators have equal period and annual values.",
          severity: "info",
          count: 2,
        },
      ],
    },
  },
  {
    title: "equal values in a project of three years",
    reading: {
      projects: [{ period: years, indicators: [row("修路里程", "≥10公里", "≥10公里"), row("建桥数量", "2座", "2座")] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "2条指标的实施周期值与年度值相同，而项目实施3个年度。",
          en: "2 indicators have equal period and annual values, but the project runs over 3 years.",
          severity: "warning",
          count: 2,
        },
      ],
    },
  },
  {
    title: "a year with more than the whole period",
    reading: { projects: [{ indicators: [row("修路里程", "≥10公里", "≥12公里"), row("建桥数量", "6座", "2座")] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“修路里程”年度值≥12公里大于实施周期值≥10公里。",
          en: '"修路里程": the annual value ≥12公里 exceeds the period value ≥10公里.',
          severity: "error",
          indicator: 0,
        },
      ],
    },
  },
  {
    title: "period values that only repeat the name are another fault",
    edge: true,
    reading: {
      projects: [{ indicators: [row("修路里程", "修路里程", "≥10公里"), row("建桥数量", "建桥数量", "2座")] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "a higher rate in one year is possible",
    edge: true,
    reading: { projects: [{ indicators: [row("路面完好率", "≥90%", "≥95%"), row("建桥数量", "6座", "2座")] }] },
    expect: { result: "pass" },
  },
  {
    title: "half of the rows equal is not most of them",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            row("修路里程", "≥10公里", "≥10公里"),
            row("建桥数量", "2座", "2座"),
            row("绿化面积", "≥60亩", "≥20亩"),
            row("路灯数量", "90盏", "30盏"),
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "one equal row is a coincidence",
    edge: true,
    reading: { projects: [{ indicators: [row("修路里程", "≥10公里", "≥10公里")] }] },
    expect: { result: "pass" },
  },
  {
    title: "words that are the same in both columns",
    edge: true,
    reading: {
      projects: [{ indicators: [row("营商环境", "完善配套 ", "完善配套"), row("服务水平", "逐步提升", "逐步提升")] }],
    },
    expect: {
      result: "finding",
      findings: [
        { zh: "2条指标的实施周期值与年度值相同。", en: "2 indicators have equal period and annual values.", count: 2 },
      ],
    },
  },
  {
    title: "a ceiling, a span of time and a price may be higher in a year",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            row("事故次数", "≤2次", "≤3次"),
            row("施工工期", "30天", "60天"),
            row("养护单价", "5万元/公里", "6万元/公里"),
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a child row, a blank and a word are no pairs",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { ...row("其中：甲村", "2座", "2座"), role: "child" },
            { ...row("其中：乙村", "1座", "1座"), role: "child" },
            row("建桥数量", "", "2座"),
          ],
        },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "a damaged value exceeds nothing",
    edge: true,
    reading: { projects: [{ indicators: [row("刊发稿件数量", "≥300篇", "扁2200篇"), row("建桥数量", "6座", "2座")] }] },
    expect: { result: "pass" },
  },
  {
    title: "only one of the two blocks could be read",
    reading: {
      columns: ["level1", "level2", "name", "annual", "period"],
      projects: [{ indicators: [["产出指标", "数量指标", "修路里程", "≥10公里"]] }],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "a form with one horizon",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "修路里程", "≥10公里"]] }] },
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

const OTHER = { name: "会议次数", period: "≥6次", annual: "≥2次" } as const;

export const cases: readonly RuleCase[] = [
  {
    title: "both values are there",
    reading: { projects: [{ indicators: [{ name: "培训人次", period: "≥60人次", annual: "≥20人次" }] }] },
    expect: { result: "pass" },
  },
  {
    title: "the period value only repeats what is counted",
    from: "000",
    reading: {
      projects: [{ indicators: [{ name: "与帮扶地区对接次数", period: "开展对接次数", annual: "不少于6次" }] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“与帮扶地区对接次数”的实施周期指标值写成“开展对接次数”，没有周期数值。",
          en: 'The period value of "与帮扶地区对接次数" is "开展对接次数"; it gives no value for the period.',
          severity: "error",
          field: "period",
          actual: "开展对接次数",
        },
      ],
    },
  },
  {
    title: "the period value is the name itself",
    reading: { projects: [{ indicators: [{ name: "培训及会议", period: "培训 及会议", annual: "≥2次" }] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“培训及会议”的实施周期指标值写成“培训 及会议”，没有周期数值。",
          en: 'The period value of "培训及会议" is "培训 及会议"; it gives no value for the period.',
        },
      ],
    },
  },
  {
    title: "the period value is blank",
    reading: { projects: [{ indicators: [{ name: "培训人次", period: "", annual: "≥20人次" }, OTHER] }] },
    expect: {
      result: "finding",
      findings: [
        { zh: "“培训人次”没有填实施周期指标值。", en: 'The period value of "培训人次" is blank.', field: "period" },
      ],
    },
  },
  {
    title: "the annual value is blank",
    reading: { projects: [{ indicators: [{ name: "培训人次", period: "≥60人次", annual: "" }, OTHER] }] },
    expect: {
      result: "finding",
      findings: [
        { zh: "“培训人次”没有填年度指标值。", en: 'The annual value of "培训人次" is blank.', field: "annual" },
      ],
    },
  },
  {
    title: "a quality in words that both columns state is a value",
    edge: true,
    from: "000",
    reading: { projects: [{ indicators: [{ name: "群众生产生活条件", period: "有效改善", annual: "有效改善" }] }] },
    expect: { result: "pass" },
  },
  {
    title: "a value that both columns repeat from the name is another matter",
    edge: true,
    from: "084",
    reading: { projects: [{ indicators: [{ name: "按期完工", period: "按期完工", annual: "按期完工" }] }] },
    expect: { result: "pass" },
  },
  {
    title: "the absence of a risk is a value",
    edge: true,
    from: "000",
    reading: { projects: [{ indicators: [{ name: "返贫风险程度", period: "无返贫程度", annual: "≤1起" }] }] },
    expect: { result: "pass" },
  },
  {
    title: "words that end like another measure are no repetition",
    edge: true,
    reading: { projects: [{ indicators: [{ name: "群众收入", period: "稳步提高收入水平", annual: "≥5%" }] }] },
    expect: { result: "pass" },
  },
  {
    title: "both blank is a blank row, which another rule reports",
    edge: true,
    reading: { projects: [{ indicators: [{ name: "培训人次", period: "", annual: "" }, OTHER] }] },
    expect: { result: "pass" },
  },
  {
    title: "a period column that nobody filled is a form with one horizon",
    edge: true,
    reading: { projects: [{ indicators: [{ name: "培训人次", period: "", annual: "≥20人次" }] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a form with one column of values",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人次", ""]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a parent row carries no values",
    edge: true,
    reading: { projects: [{ indicators: [{ name: "★种植面积", period: "", annual: "6亩", role: "parent" }, OTHER] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a free line of the form",
    edge: true,
    reading: { projects: [{ indicators: [{ name: "", period: "", annual: "" }, OTHER] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a number with the noun behind it is a value",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { name: "培训次数", period: "60次", annual: "20次" },
            { name: "会议人数", period: "≥60人数", annual: "≥20人" },
          ],
        },
      ],
    },
    indicator: 1,
    expect: { result: "pass" },
  },
  {
    title: "a form with period values alone has one horizon",
    edge: true,
    reading: { projects: [{ indicators: [{ name: "培训人次", period: "≥60人次", annual: "" }] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "another table of the workbook may have two columns",
    edge: true,
    reading: { projects: [{ indicators: [{ name: "培训人次", annual: "≥20人次" }] }, { indicators: [OTHER] }] },
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

const rows = [
  ["产出指标", "数量指标", "新增投产企业数量", "≥10家"],
  ["效益指标", "社会效益指标", "带动就业人数", "≥300人"],
] as const;

export const cases: readonly RuleCase[] = [
  {
    title: "every number of the goal has its indicator",
    reading: { projects: [{ goal: "全年新增投产企业10家，带动就业300人。", indicators: rows }] },
    expect: { result: "pass" },
  },
  {
    title: "promised output value and tax without an indicator",
    reading: { projects: [{ goal: "新增投产企业10家，园区产值达到20亿元，税收1.2亿元。", indicators: rows }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标写“园区产值达到20亿元；税收1.2亿元”，没有对应指标。",
          en: 'The goal says "园区产值达到20亿元；税收1.2亿元", but no indicator covers it.',
          count: 2,
          field: "goals.annual",
        },
      ],
    },
  },
  {
    title: "a place in a ranking without an indicator",
    reading: { projects: [{ goal: "完成上级任务，年度考核成绩排在全省前列。", indicators: rows }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标写“年度考核成绩排在全省前列”，没有对应指标。",
          en: 'The goal says "年度考核成绩排在全省前列", but no indicator covers it.',
        },
      ],
    },
  },
  {
    title: "a named result that no row speaks of",
    reading: { projects: [{ goal: "提高边远乡村中小学食堂卫生水平。", indicators: rows }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标写“提高边远乡村中小学食堂卫生水平”，没有对应指标。",
          en: 'The goal says "提高边远乡村中小学食堂卫生水平", but no indicator covers it.',
        },
      ],
    },
  },
  {
    title: "inputs, prices and places need no indicator",
    edge: true,
    reading: {
      projects: [{ goal: "安排财政资金500万元，在3个镇新增投产企业10家，每家奖励2万元。", indicators: rows }],
    },
    expect: { result: "pass" },
  },
  {
    title: "a general wish is no named result",
    edge: true,
    reading: { projects: [{ goal: "进一步提高保障水平和服务能力。", indicators: rows }] },
    expect: { result: "pass" },
  },
  {
    title: "a ranking that an indicator measures",
    edge: true,
    reading: {
      projects: [
        {
          goal: "年度考核成绩排在全省前列。",
          indicators: [...rows, ["效益指标", "社会效益指标", "全省考核排名", "前5名"]],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "entering a hall or standing in front is no ranking",
    edge: true,
    reading: { projects: [{ goal: "人才进入企业工作，前期排在计划内。", indicators: rows }] },
    expect: { result: "pass" },
  },
  {
    title: "a form without indicators is another rule's matter",
    reading: { projects: [{ goal: "园区产值达到20亿元。", indicators: [] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "an excerpt may hold the indicator elsewhere",
    coverage: "partial",
    reading: { projects: [{ goal: "园区产值达到20亿元。", indicators: rows }] },
    expect: { result: "undetermined" },
  },
  {
    title: "no goal text",
    reading: { projects: [{ goal: null, indicators: rows }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a library has no goals",
    reading: { form: "indicator-library", projects: [{ goal: null, indicators: rows }] },
    expect: { result: "notApplicable" },
  },
];

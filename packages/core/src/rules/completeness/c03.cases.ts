import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a cost row under output counts",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            ["产出指标", "14-成本指标", "人均培训费", "≤300元/人"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a cost row of its own level counts",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "人均培训费", "≤300元/人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "no cost row, with the amount at stake",
    from: "000",
    reading: {
      projects: [
        {
          name: "帮扶合作专项经费",
          funds: { total: "17,741.20" },
          indicators: [["1-产出指标", "11-数量指标", "完成帮扶的项目数量", "≥10项"]],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“帮扶合作专项经费”（17,741.20万元）没有成本指标。",
          en: 'Project "帮扶合作专项经费" (17,741.20万元) has no cost indicator.',
          severity: "warning",
          expected: "成本指标",
        },
      ],
    },
  },
  {
    title: "for works it is an error",
    edge: true,
    reading: { projects: [{ name: "村道硬化工程", indicators: [["产出指标", "数量指标", "硬化里程", "≥2公里"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“村道硬化工程”没有成本指标。",
          en: 'Project "村道硬化工程" has no cost indicator.',
          severity: "error",
        },
      ],
    },
  },
  {
    title: "before the 2022 budget it is only information, even for works",
    edge: true,
    reading: {
      year: 2021,
      projects: [{ name: "村道硬化工程", indicators: [["产出指标", "数量指标", "硬化里程", "≥2公里"]] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“村道硬化工程”没有成本指标。",
          en: 'Project "村道硬化工程" has no cost indicator.',
          severity: "info",
        },
      ],
    },
  },
  {
    title: "wages have no unit cost to set",
    edge: true,
    from: "066",
    reading: { projects: [{ name: "工资性支出", indicators: [["产出指标", "数量指标", "足额保障率", "=100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        { zh: "项目“工资性支出”没有成本指标。", en: 'Project "工资性支出" has no cost indicator.', severity: "info" },
      ],
    },
  },
  {
    title: "the word cost in a name under effect is no cost row",
    edge: true,
    from: "059",
    reading: { projects: [{ indicators: [["效果指标", "经济效益指标", "降低监管成本", "≥10%"]] }] },
    expect: {
      result: "finding",
      findings: [{ zh: "项目“示例项目”没有成本指标。", en: 'Project "示例项目" has no cost indicator.' }],
    },
  },
  {
    title: "in a form without levels the name tells",
    edge: true,
    from: "028",
    reading: { projects: [{ indicators: [[null, null, "项目成本概算", "≤3584万元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "in a form without levels an amount as value tells too",
    edge: true,
    reading: { projects: [{ indicators: [[null, null, "每人每月补贴", "200元/人·月"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "in a form without levels five other things are no cost",
    from: "073",
    reading: { projects: [{ name: "动物防疫补助", indicators: [[null, null, "群体免疫密度", "≥90%"]] }] },
    expect: {
      result: "finding",
      findings: [{ zh: "项目“动物防疫补助”没有成本指标。", en: 'Project "动物防疫补助" has no cost indicator.' }],
    },
  },
  {
    title: "a filling sample is nobody's plan",
    reading: {
      title: "绩效目标申报表（填写样例）",
      projects: [{ indicators: [["产出指标", null, "报告次数", "1次"]] }],
    },
    expect: { result: "notApplicable" },
  },
  {
    title: "an excerpt may hide the cost row",
    coverage: "partial",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a row whose levels were lost may be the cost row",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            [null, null, "人均费用", "300"],
          ],
        },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "a cost row of its own level needs no second level",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", null, "人均培训费", "≤300元/人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "in a form without levels the word cost tells, whatever the value",
    edge: true,
    reading: { projects: [{ indicators: [[null, null, "培训成本控制", "不超标准"]] }] },
    expect: { result: "pass" },
  },
];

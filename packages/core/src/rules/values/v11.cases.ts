import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a size in the name",
    from: "041",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "围墙300米", "300元/米"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“围墙300米”的名称里含有数值。",
          en: 'The name "围墙300米" contains a value.',
          fix: "把“300米”从名称移到指标值，名称只写要衡量的事项。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "two measures joined",
    from: "088",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "覆盖率及资金到位率", "100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“覆盖率及资金到位率”把两个度量合成一条。",
          en: '"覆盖率及资金到位率" joins two measures in one row.',
          fix: "拆成几条，每条一个度量、一个值。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "several kinds of activities in one count",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "召开培训及调研、会议数量", "不少于2次"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“召开培训及调研、会议数量”把几类活动合成一条。",
          en: '"召开培训及调研、会议数量" joins several kinds of activities in one row.',
          fix: "拆成几条，每条一个度量、一个值。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a schedule in the name",
    from: "088",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "生活补助金每月中旬发放", "100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“生活补助金每月中旬发放”的名称里含有时限。",
          en: 'The name "生活补助金每月中旬发放" contains a deadline.',
          fix: "把“每月中旬”从名称移到指标值，名称只写要衡量的事项。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a formula in the name",
    from: "066",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "结余率(计算方法为:结余数/预算数)", "≤5%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“结余率(计算方法为:结余数/预算数)”的名称里含有计算公式。",
          en: 'The name "结余率(计算方法为:结余数/预算数)" contains a formula.',
          fix: "把“计算方法为:结余数/预算数”从名称移到指标解释或备注，名称只写要衡量的事项。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "one each of two things",
    edge: true,
    from: "035",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "年度、半年报告次数", "各1次"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“年度、半年报告次数”把几类活动合成一条。",
          en: '"年度、半年报告次数" joins several kinds of activities in one row.',
          fix: "拆成几条，每条一个度量、一个值。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a limit of time defines the rate",
    edge: true,
    from: "064",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "火灾6小时内扑灭率", "≥95%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "joined objects under one measure are one",
    edge: true,
    from: "039",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "新建堤防、护岸长度", "5公里"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "ages, years and numberings are no values",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "指标1：2023年60岁以上老人体检人数", "≥500人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a plain name",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "without a name there is nothing to read",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "", "≥50人"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a number for a name is C11",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "88", "100"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "each of one thing is one measure",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "乡镇例会次数", "各2次"]] }] },
    expect: { result: "pass" },
  },
];

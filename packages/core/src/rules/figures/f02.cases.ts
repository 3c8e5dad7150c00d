import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "万元 with two decimals",
    reading: { projects: [{ funds: { total: "17,741.20" } }] },
    expect: { result: "pass" },
  },
  {
    title: "more than two decimals, counted once for the project",
    from: "036",
    reading: { projects: [{ funds: { total: "153.5184", 市级资金: "153.5184" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "金额“153.5184”万元保留了4位小数。",
          en: 'Amount "153.5184" (万元) has 4 decimals.',
          severity: "info",
          field: "funds.total",
          actual: "153.5184",
          count: 2,
        },
      ],
    },
  },
  {
    title: "an amount of the execution block",
    from: "001",
    reading: {
      projects: [{ execution: { rows: [{ source: "年度资金总额", adjustedBudget: "89.974", executed: "90" }] } }],
    },
    expect: {
      result: "finding",
      findings: [{ zh: "金额“89.974”万元保留了3位小数。", en: 'Amount "89.974" (万元) has 3 decimals.' }],
    },
  },
  {
    title: "zeros that a system export adds are no decimals",
    edge: true,
    from: "037",
    reading: { projects: [{ funds: { total: "52.800000" } }] },
    expect: { result: "pass" },
  },
  {
    title: "a form in 元 may give every 分, and more digits are not its fault",
    edge: true,
    reading: { unit: "元", projects: [{ funds: { total: "387664.625" } }] },
    expect: { result: "pass" },
  },
  {
    title: "a cell that prints 元 itself is not in 万元",
    edge: true,
    reading: { projects: [{ funds: { total: "387664.625元" } }] },
    expect: { result: "pass" },
  },
  {
    title: "a negative amount",
    reading: { projects: [{ funds: { total: "-5.00" } }] },
    expect: {
      result: "finding",
      findings: [{ zh: "金额“-5.00”是负数。", en: 'Amount "-5.00" is negative.', severity: "error" }],
    },
  },
  {
    title: "元 taken for 万元",
    edge: true,
    reading: { projects: [{ funds: { total: "50.00", fiscalAppropriation: "500,000.00" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“50.00万元”与“500,000.00万元”相差约一万倍，可能把元写成了万元。",
          en: '"50.00万元" and "500,000.00万元" differ by about ten thousand: perhaps 元 was taken for 万元.',
          severity: "error",
        },
      ],
    },
  },
  {
    title: "a total of zero is ten thousand times nothing",
    edge: true,
    reading: { projects: [{ funds: { total: "0.00", otherFunds: "0.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "an indicator in 万元 below a form in 元",
    from: "084",
    reading: {
      unit: "元",
      projects: [{ funds: { total: "1,000,000" }, indicators: [["产出指标", "成本指标", "维修费用", "59万元"]] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "表中资金以元为单位，指标“维修费用”却用“59万元”。",
          en: 'The form gives its amounts in 元, but the indicator "维修费用" uses "59万元".',
          severity: "info",
          indicator: 0,
          field: "annual",
        },
      ],
    },
  },
  {
    title: "unit costs in 元 below a form in 万元 are usual",
    edge: true,
    reading: {
      projects: [{ funds: { total: "100.00" }, indicators: [["产出指标", "成本指标", "人均补助", "300元/人"]] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "an indicator library has no amounts of its own",
    reading: { form: "indicator-library", projects: [{ funds: { total: "1.2345" } }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "no amount was read",
    reading: { projects: [{ funds: { total: "" } }] },
    expect: { result: "undetermined" },
  },
  {
    title: "万元 taken for 元 the other way round",
    edge: true,
    reading: { projects: [{ funds: { total: "500,000.00", fiscalAppropriation: "50.00" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“500,000.00万元”与“50.00万元”相差约一万倍，可能把元写成了万元。",
          en: '"500,000.00万元" and "50.00万元" differ by about ten thousand: perhaps 元 was taken for 万元.',
        },
      ],
    },
  },
  {
    title: "form and indicator both in 万元",
    edge: true,
    reading: {
      projects: [{ funds: { total: "100.00" }, indicators: [["产出指标", "成本指标", "维修费用", "59万元"]] }],
    },
    expect: { result: "pass" },
  },
];

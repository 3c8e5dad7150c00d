import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "rows, sources and the department's total agree",
    from: "000",
    reading: {
      form: "target-list",
      totals: [{ name: "合计", of: "department", funds: { total: "110.00", fiscalAppropriation: "100.00" } }],
      projects: [
        { name: "项目一", funds: { total: "50.00", fiscalAppropriation: "50.00" } },
        { name: "项目二", funds: { total: "60.00", fiscalAppropriation: "50.00", otherFunds: "10.00" } },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "the department's total is not the sum of its projects",
    reading: {
      form: "target-list",
      totals: [{ name: "合计", of: "department", funds: { total: "120.00" } }],
      projects: [
        { name: "项目一", funds: { total: "50.00" } },
        { name: "项目二", funds: { total: "60.00" } },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“合计”合计120.00万元，分项之和110.00万元，差10.00万元。",
          en: "“合计”: total 120.00万元, parts add up to 110.00万元, gap 10.00万元.",
          severity: "error",
          actual: "120.00万元",
          expected: "110.00万元",
          difference: "10.00万元",
        },
      ],
    },
  },
  {
    title: "a project's sources do not add up to its total",
    reading: {
      projects: [{ name: "项目一", funds: { total: "50.00", fiscalAppropriation: "40.00", otherFunds: "5.00" } }],
    },
    project: 0,
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“项目一”合计50.00万元，分项之和45.00万元，差5.00万元。",
          en: "“项目一”: total 50.00万元, parts add up to 45.00万元, gap 5.00万元.",
          field: "funds.total",
        },
      ],
    },
  },
  {
    title: "units stand between department and projects",
    edge: true,
    reading: {
      form: "target-list",
      totals: [
        { name: "合计", of: "department", funds: { total: "110.00" } },
        { name: "一局", of: "unit", funds: { total: "50.00" } },
        { name: "二局", of: "unit", funds: { total: "60.00" } },
      ],
      projects: [
        { name: "项目一", spendingUnit: "一局", funds: { total: "50.00" } },
        { name: "项目二", spendingUnit: "二局", funds: { total: "61.00" } },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“二局”合计60.00万元，分项之和61.00万元，差-1.00万元。",
          en: "“二局”: total 60.00万元, parts add up to 61.00万元, gap -1.00万元.",
        },
      ],
    },
  },
  {
    title: "a part that is itself split further is not counted twice",
    edge: true,
    from: "008",
    reading: {
      projects: [{ funds: { total: "100", 财政拨款: "60", 上级财政资金: "60", 本级财政: "0", 其他资金: "40" } }],
    },
    expect: { result: "pass" },
  },
  {
    title: "one source below the total may be one of several",
    edge: true,
    reading: { projects: [{ funds: { total: "100", 其中一般公共预算: "60" } }] },
    expect: { result: "pass" },
  },
  {
    title: "a gap of a hundredth is rounding",
    edge: true,
    reading: { projects: [{ funds: { total: "100.00", fiscalAppropriation: "60.00", otherFunds: "39.99" } }] },
    expect: { result: "pass" },
  },
  {
    title: "a project without an amount leaves the total open",
    edge: true,
    reading: {
      form: "target-list",
      totals: [{ name: "合计", of: "department", funds: { total: "120.00" } }],
      projects: [{ funds: { total: "见附件1" } }, { funds: { total: "60.00" } }],
    },
    expect: { result: "pass" },
  },
  {
    title: "a single figure has no parts",
    reading: { projects: [{ funds: { total: "100.00" } }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "an excerpt may hide amounts",
    coverage: "partial",
    reading: { projects: [{ funds: { total: "50.00", fiscalAppropriation: "40.00", otherFunds: "5.00" } }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a project without any amount adds nothing to the total",
    edge: true,
    reading: {
      form: "target-list",
      totals: [{ name: "合计", of: "department", funds: { total: "60.00" } }],
      projects: [{}, { funds: { total: "60.00" } }],
    },
    expect: { result: "pass" },
  },
  {
    title: "a source that cannot be read leaves the sum open",
    edge: true,
    reading: { projects: [{ funds: { total: "100.00", 财政拨款: "60/60", otherFunds: "30.00", 地方资金: "5.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "a period beside the year is a column of its own",
    edge: true,
    reading: {
      projects: [
        {
          funds: {
            中期资金总额: "300.00",
            total: "100.00",
            "中期资金总额.财政拨款": "300.00",
            fiscalAppropriation: "90.00",
            "中期资金总额.其他资金": "0.00",
            otherFunds: "10.00",
          },
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "the total of one sheet counts the projects of that sheet",
    edge: true,
    reading: {
      form: "workbook",
      totals: [{ name: "合计", of: "department", sheet: "甲表", funds: { total: "50.00" } }],
      projects: [
        { sheet: "甲表", funds: { total: "50.00" } },
        { sheet: "乙表", funds: { total: "60.00" } },
      ],
    },
    expect: { result: "pass" },
  },
];

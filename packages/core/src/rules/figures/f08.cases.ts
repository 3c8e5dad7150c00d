import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "total and source agree in every column",
    reading: {
      projects: [
        {
          execution: {
            rows: [
              { source: "年度资金总额", adjustedBudget: "90", executed: "89.97" },
              { source: "其中：当年财政拨款", adjustedBudget: "90", executed: "89.97" },
            ],
          },
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a total of zero over a source that is not",
    from: "001",
    reading: {
      projects: [
        {
          execution: {
            rows: [
              { source: "年度资金总额", initialBudget: "0", adjustedBudget: "0" },
              { source: "本年财政拨款", initialBudget: "90", adjustedBudget: "89.974" },
            ],
          },
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "年初预算“年度资金总额”为0.00万元，而其中“本年财政拨款”为90.00万元。",
          en: 'initial budget: "年度资金总额" is 0.00万元, but its part "本年财政拨款" is 90.00万元.',
          severity: "error",
          field: "execution.initialBudget",
          actual: "0.00万元",
          expected: "90.00万元",
          difference: "-90.00万元",
        },
      ],
    },
  },
  {
    title: "a full split that misses the total, visible even in an excerpt",
    from: "050",
    coverage: "partial",
    reading: {
      projects: [{ funds: { total: "7165.32", 中央资金: "3144.00", 自治区资金: "2430.07", otherFunds: "1591.22" } }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“总计”为7,165.32万元，分项之和7,165.29万元，差0.03万元。",
          en: '"总计" is 7,165.32万元, its parts add up to 7,165.29万元, gap 0.03万元.',
        },
      ],
    },
  },
  {
    title: "the split of one item of a table",
    edge: true,
    from: "052",
    coverage: "partial",
    reading: {
      projects: [
        {
          funds: {
            "特别扶助.合计": "321.25",
            "特别扶助.中央": "166.00",
            "特别扶助.市级": "136.00",
            "特别扶助.本级": "20.25",
          },
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "特别扶助“合计”为321.25万元，分项之和322.25万元，差-1.00万元。",
          en: '特别扶助: "合计" is 321.25万元, its parts add up to 322.25万元, gap -1.00万元.',
        },
      ],
    },
  },
  {
    title: "two sources far below the total may not be all of them",
    edge: true,
    coverage: "partial",
    reading: { projects: [{ funds: { total: "100", 中央资金: "30", 省级资金: "20" } }] },
    expect: { result: "pass" },
  },
  {
    title: "in a complete form the plan's own column is checked with the totals",
    edge: true,
    reading: { projects: [{ funds: { total: "100", fiscalAppropriation: "120", otherFunds: "5" } }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "two figures are no block",
    coverage: "partial",
    reading: { projects: [{ funds: { total: "100", fiscalAppropriation: "120" } }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a figure was lost in the block",
    from: "045",
    coverage: "partial",
    reading: { projects: [{ funds: { total: "30", 当年财政拨款: "30/30/30", otherFunds: "20" } }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a part above the total is wrong whatever was lost beside it",
    edge: true,
    coverage: "partial",
    reading: { projects: [{ funds: { total: "30", 当年财政拨款: "30/30/30", otherFunds: "40", 地方资金: "1" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“总计”为30.00万元，而其中“其他资金”为40.00万元。",
          en: '"总计" is 30.00万元, but its part "其他资金" is 40.00万元.',
        },
      ],
    },
  },
  {
    title: "what was lost may be the rest of the sum",
    edge: true,
    coverage: "partial",
    reading: { projects: [{ funds: { total: "30", 当年财政拨款: "30/30/30", otherFunds: "20", 地方资金: "5" } }] },
    expect: { result: "undetermined" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "amounts with their unit",
    reading: { projects: [{ goal: "产值15亿元，税收0.5亿元。", funds: { total: "2,060.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "an amount printed twice in one cell",
    from: "019",
    reading: { projects: [{ funds: { total: "854万", fiscalAppropriation: "854万854万（农田400万元）" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "一格里重复写了金额“854万854万”。",
          en: 'The amount "854万854万" is printed twice in one cell.',
          fix: "只保留一个“854万元”。",
          severity: "warning",
          field: "funds.fiscalAppropriation",
        },
      ],
    },
  },
  {
    title: "the doubled amount has its 元 already",
    edge: true,
    reading: { projects: [{ execution: { rows: [{ source: "总额", executed: "5万元 5万元" }] } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "一格里重复写了金额“5万元5万元”。",
          en: 'The amount "5万元5万元" is printed twice in one cell.',
          fix: "只保留一个“5万元”。",
          field: "execution",
        },
      ],
    },
  },
  {
    title: "an amount of the goal without 元",
    from: "000",
    reading: { projects: [{ goal: "预期产值约15亿，税收约0.5亿。" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "金额写成“15亿”，缺“元”。",
          en: 'The amount is written "15亿", without 元.',
          fix: "改为“15亿元”。",
          severity: "info",
          field: "goals.annual",
        },
      ],
    },
  },
  {
    title: "a form without a money unit does not say what 万 means",
    from: "068",
    reading: { unit: null, projects: [{ funds: { total: "4623 万" } }] },
    expect: {
      result: "finding",
      findings: [
        { zh: "金额写成“4623 万”，缺“元”。", en: 'The amount is written "4623 万", without 元.', field: "funds.total" },
      ],
    },
  },
  {
    title: "below a heading in 万元 the repeated 万 is harmless",
    edge: true,
    from: "080",
    reading: { projects: [{ funds: { total: "3359.62万" } }] },
    expect: { result: "pass" },
  },
  {
    title: "ten thousand of something else is no amount",
    edge: true,
    reading: { projects: [{ goal: "惠及11万，投资规模适度。" }] },
    expect: { result: "pass" },
  },
  {
    title: "a library has no amounts of its own",
    reading: { form: "indicator-library", projects: [{ funds: { total: "854万854万" } }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "no amount was read",
    reading: { projects: [{}] },
    expect: { result: "undetermined" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

const cost = (name: string, annual: string) => ["成本指标", "经济成本指标", name, annual] as const;
const quantity = (name: string, annual: string) => ["产出指标", "数量指标", name, annual] as const;

export const cases: readonly RuleCase[] = [
  {
    title: "items below the budget",
    reading: {
      projects: [
        { funds: { total: "100.00" }, indicators: [cost("设备购置成本", "≤60万元"), cost("安装成本", "≤30万元")] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a ceiling above the budget",
    reading: { projects: [{ funds: { total: "100.00" }, indicators: [cost("设备购置成本", "≤140万元")] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“设备购置成本”140.00万元大于预算100.00万元。",
          en: '"设备购置成本" 140.00万元 exceeds the budget of 100.00 万元.',
          severity: "error",
        },
      ],
    },
  },
  {
    title: "a price times the quantity above the budget",
    reading: {
      projects: [
        { funds: { total: "30.00" }, indicators: [quantity("购置桌椅", "200套"), cost("桌椅单价", "≤2000元/套")] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“桌椅单价”≤2000元/套×200套=40.00万元大于预算30.00万元。",
          en: '"桌椅单价" ≤2000元/套×200套=40.00万元 exceeds the budget of 30.00 万元.',
          severity: "error",
        },
      ],
    },
  },
  {
    title: "a monthly ceiling times the months of the project above the budget",
    reading: {
      projects: [
        {
          funds: { total: "50.00" },
          period: { raw: "2023年1月至2023年12月", start: "2023-01", end: "2023-12" },
          indicators: [cost("保洁人工成本", "≤5万元/月")],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“保洁人工成本”≤5万元/月×12月=60.00万元大于预算50.00万元。",
          en: '"保洁人工成本" ≤5万元/月×12月=60.00万元 exceeds the budget of 50.00 万元.',
          severity: "error",
        },
      ],
    },
  },
  {
    title: "items that together exceed the budget",
    reading: {
      projects: [
        { funds: { total: "100.00" }, indicators: [cost("设备购置成本", "80万元"), cost("安装成本", "40万元")] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "2项成本合计120.00万元，大于预算100.00万元。",
          en: "2 cost items add up to 120.00万元, more than the budget of 100.00 万元.",
        },
      ],
    },
  },
  {
    title: "a cost that only repeats the budget",
    edge: true,
    reading: { projects: [{ funds: { total: "202.64" }, indicators: [cost("项目总成本", "≤202.6万元")] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“项目总成本”202.60万元直接等于预算202.64万元。",
          en: '"项目总成本" 202.60万元 simply equals the budget of 202.64 万元.',
          severity: "info",
        },
      ],
    },
  },
  {
    title: "a figure without a unit that repeats the budget of the form",
    edge: true,
    reading: { projects: [{ funds: { total: "58.50" }, indicators: [cost("成本控制数", "58.5")] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“成本控制数”58.50万元直接等于预算58.50万元。",
          en: '"成本控制数" 58.50万元 simply equals the budget of 58.50 万元.',
          severity: "info",
        },
      ],
    },
  },
  {
    title: "prices that explain the budget exactly",
    edge: true,
    reading: {
      projects: [
        { funds: { total: "40.00" }, indicators: [quantity("购置桌椅", "200套"), cost("桌椅单价", "≤2000元/套")] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "the initial budget counts where the adjusted one is lower",
    edge: true,
    reading: {
      form: "self-evaluation",
      projects: [
        {
          execution: { rows: [{ source: "total", initialBudget: "80", adjustedBudget: "50", executed: "50" }] },
          indicators: [cost("会务成本", "≤70万元")],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "no cost in money in a whole table",
    reading: { projects: [{ funds: { total: "100.00" }, indicators: [quantity("购置桌椅", "200套")] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "no cost row in an excerpt",
    coverage: "partial",
    reading: { projects: [{ funds: { total: "100.00" }, indicators: [quantity("购置桌椅", "200套")] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "no budget to compare with",
    reading: { projects: [{ indicators: [cost("设备购置成本", "≤140万元")] }] },
    expect: { result: "undetermined" },
  },
];

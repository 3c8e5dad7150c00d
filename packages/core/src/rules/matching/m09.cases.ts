import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "this year's funds beside money carried over",
    reading: { projects: [{ funds: { total: "120.00", 上年结转: "20.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "only a running total is printed",
    reading: { projects: [{ funds: { 累计投入资金: "860.00" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "年度资金只有累计金额860.00，没有当年预算。",
          en: "The annual funds are only cumulative (860.00); this year's budget is missing.",
        },
      ],
    },
  },
  {
    title: "carried-over money of nought is no money",
    edge: true,
    reading: { projects: [{ funds: { total: "120.00", carryOver: "0.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "only money carried over",
    edge: true,
    reading: { projects: [{ funds: { carryOver: "35.00" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "年度资金只有结转金额35.00，没有当年预算。",
          en: "The annual funds are only carried-over (35.00); this year's budget is missing.",
        },
      ],
    },
  },
  {
    title: "a running total beside this year's money",
    edge: true,
    reading: { projects: [{ funds: { 累计投入资金: "860.00", 本年预算: "90.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "money carried over beside this year's money",
    edge: true,
    reading: { projects: [{ funds: { carryOver: "35.00", fiscalAppropriation: "50.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "no amount can be read",
    reading: { projects: [{ funds: {} }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a library has no funds",
    reading: { form: "indicator-library", projects: [{ funds: { 累计投入资金: "860.00" } }] },
    expect: { result: "notApplicable" },
  },
];

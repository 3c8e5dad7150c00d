import type { RuleCase } from "../testing/rule-case.ts";

const form = (project: string, name: string) =>
  ({ projects: [{ name: project, indicators: [["产出指标", "时效指标", name, "100%"]] }] }) as const;

export const cases: readonly RuleCase[] = [
  {
    title: "running cost with its own work",
    reading: form("招商工作经费", "活动按期举办率"),
    expect: { result: "pass" },
  },
  {
    title: "running cost with a rate of release",
    reading: form("招商工作经费", "资金发放及时率（%）"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "工作经费项目用“资金发放及时率（%）”，与经费用途不符。",
          en: 'A running-cost project uses "资金发放及时率（%）", which does not fit its spending.',
          severity: "info",
        },
      ],
    },
  },
  {
    title: "money that reaches the unit in time is no release",
    edge: true,
    reading: form("村级运转经费", "经费到位及时性"),
    expect: { result: "pass" },
  },
  {
    title: "in a subsidy the same indicator is right",
    edge: true,
    reading: form("困难群众救助专项资金", "资金发放及时率"),
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a goal that says what is done",
    reading: { projects: [{ name: "村道硬化", goal: "硬化村道5公里，方便群众出行。" }] },
    expect: { result: "pass" },
  },
  {
    title: "a blank goal cell",
    reading: { projects: [{ name: "村道硬化", goal: "　" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“村道硬化”的绩效目标为空。",
          en: 'The goal of project "村道硬化" is empty.',
          severity: "error",
          field: "goals.annual",
        },
      ],
    },
  },
  {
    title: "the project's name, with year and punctuation",
    from: "016",
    reading: { projects: [{ name: "2020年省级卫片执法补助经费", goal: "2020年度省级卫片执法补助。" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“2020年省级卫片执法补助经费”的绩效目标“2020年度省级卫片执法补助。”只重复项目名称。",
          en: 'The goal "2020年度省级卫片执法补助。" of project "2020年省级卫片执法补助经费" only repeats its name.',
          actual: "2020年度省级卫片执法补助。",
        },
      ],
    },
  },
  {
    title: "a remark about money is no goal",
    edge: true,
    from: "077",
    reading: { projects: [{ name: "常规赛费用", goal: "结转2024年资金" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“常规赛费用”的绩效目标“结转2024年资金”是资金说明，不是目标。",
          en: 'The goal "结转2024年资金" of project "常规赛费用" is a remark about money, not a goal.',
        },
      ],
    },
  },
  {
    title: "a calculation of the amount is a poor goal, but no remark",
    edge: true,
    from: "002",
    reading: { projects: [{ name: "村级补助", goal: "2026400 = 400000 + 252000 + 28000" }] },
    expect: { result: "pass" },
  },
  {
    title: "a very long goal is quoted in part only when it is wrong",
    edge: true,
    reading: { projects: [{ name: "办".repeat(80), goal: "办".repeat(80) }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: `项目“${"办".repeat(80)}”的绩效目标“${"办".repeat(60)}…”只重复项目名称。`,
          en: `The goal "${"办".repeat(60)}…" of project "${"办".repeat(80)}" only repeats its name.`,
        },
      ],
    },
  },
  {
    title: "one goal of two horizons is enough",
    edge: true,
    reading: { projects: [{ name: "村道硬化", goal: "", periodGoal: "三年硬化村道15公里。" }] },
    expect: { result: "pass" },
  },
  {
    title: "an evaluation index has no goal cell",
    reading: { form: "evaluation-index", projects: [{ name: "村道硬化" }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "an indicator library is nobody's plan",
    reading: { form: "indicator-library", projects: [{ name: "村道硬化", goal: "" }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "no goal text was read",
    reading: { projects: [{ name: "村道硬化" }] },
    expect: { result: "undetermined" },
  },
  {
    title: "money that was carried over and what is done with it",
    edge: true,
    reading: { projects: [{ name: "村道硬化", goal: "结转资金用于硬化村道5公里" }] },
    expect: { result: "pass" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";
import type { ReadingSpec } from "../testing/reading-spec.ts";

const own = (totalScore: number | null): ReadingSpec => ({
  form: "self-evaluation",
  projects: [{ name: "农业保险补贴", totalScore }],
});
const evaluation = (totalScore: number): ReadingSpec => ({
  form: "report",
  projects: [{ name: "农业保险补贴", totalScore }],
});

export const cases: readonly RuleCase[] = [
  {
    title: "a few points apart in the same grade",
    reading: own(95),
    related: { evaluation: evaluation(92) },
    expect: { result: "pass" },
  },
  {
    title: "ten points and more apart",
    reading: own(98),
    related: { evaluation: evaluation(84) },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "自评98分，评价84分，相差14分。",
          en: "Self-score 98, evaluation 84, 14 points apart.",
          severity: "info",
          difference: "14",
        },
      ],
    },
  },
  {
    title: "a grade apart",
    edge: true,
    reading: own(91),
    related: { evaluation: evaluation(88) },
    expect: {
      result: "finding",
      findings: [{ zh: "自评91分为“优”，评价88分为“良”。", en: 'Self-score 91 is "优", evaluation 88 is "良".' }],
    },
  },
  {
    title: "exactly ten points apart",
    edge: true,
    reading: own(99),
    related: { evaluation: evaluation(89) },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "自评99分，评价89分，相差10分。",
          en: "Self-score 99, evaluation 89, 10 points apart.",
          difference: "10",
        },
      ],
    },
  },
  {
    title: "equal scores with a grade of another scale",
    edge: true,
    reading: own(90),
    related: { evaluation: { form: "report", projects: [{ name: "农业保险补贴", totalScore: 90, grade: "良" }] } },
    expect: { result: "pass" },
  },
  {
    title: "a self-score below the evaluation",
    edge: true,
    reading: own(78),
    related: { evaluation: evaluation(92) },
    expect: { result: "pass" },
  },
  {
    title: "an evaluation of other projects",
    edge: true,
    reading: own(95),
    related: { evaluation: { form: "report", projects: [{ name: "古桥修缮", totalScore: 70 }, { name: "河道清淤" }] } },
    expect: { result: "undetermined" },
  },
  {
    title: "an evaluation without a score",
    edge: true,
    reading: own(95),
    related: { evaluation: { form: "report", projects: [{ name: "农业保险补贴" }] } },
    expect: { result: "undetermined" },
  },
  {
    title: "a self-evaluation without a score",
    edge: true,
    reading: own(null),
    related: { evaluation: evaluation(70) },
    expect: { result: "undetermined" },
  },
  { title: "no evaluation", reading: own(95), expect: { result: "undetermined" } },
  {
    title: "a plan has no score",
    reading: { projects: [{ name: "农业保险补贴" }] },
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";
import type { ReadingSpec } from "../testing/reading-spec.ts";

const row = (annual: string, actual?: string) => ({
  level1: "产出指标",
  level2: "数量指标",
  name: "培训人次",
  annual,
  ...(actual === undefined ? {} : { actual }),
});
const plan = (annual: string, total = "50"): ReadingSpec => ({
  projects: [{ name: "2024年技能培训项目", funds: { total }, indicators: [row(annual)] }],
});
const before: ReadingSpec = {
  form: "self-evaluation",
  projects: [{ name: "2023年技能培训项目", funds: { total: "50" }, indicators: [row("≥500人次", "520人次")] }],
};

export const cases: readonly RuleCase[] = [
  {
    title: "a little more than last year",
    reading: plan("≥560人次"),
    related: { lastYear: before },
    expect: { result: "pass" },
  },
  {
    title: "three times last year's result with the same money",
    reading: plan("≥1600人次"),
    related: { lastYear: before },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“培训人次”目标≥1600人次，为上年实际520人次的307.7%，而预算没有相应增加。",
          en: '"培训人次": target ≥1600人次, 307.7% of last year\'s 520人次, while the budget did not grow with it.',
          indicator: 0,
        },
      ],
    },
  },
  {
    title: "three times the result with three times the money",
    edge: true,
    reading: plan("≥1600人次", "160"),
    related: { lastYear: before },
    expect: { result: "pass" },
  },
  {
    title: "exactly twice last year's result",
    edge: true,
    reading: plan("≥1040人次"),
    related: { lastYear: before },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“培训人次”目标≥1040人次，为上年实际520人次的200%，而预算没有相应增加。",
          en: '"培训人次": target ≥1040人次, 200% of last year\'s 520人次, while the budget did not grow with it.',
        },
      ],
    },
  },
  {
    title: "a document of last year without this project",
    reading: plan("≥1600人次"),
    related: { lastYear: { projects: [{ name: "古桥修缮" }, { name: "河道清淤" }] } },
    expect: { result: "undetermined" },
  },
  { title: "no document of last year", reading: plan("≥1600人次"), expect: { result: "undetermined" } },
  {
    title: "a library has no project targets",
    reading: { form: "indicator-library", projects: [{ indicators: [row("")] }] },
    expect: { result: "notApplicable" },
  },
];

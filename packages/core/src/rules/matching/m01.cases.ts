import type { RuleCase } from "../testing/rule-case.ts";

const row = (name: string, annual: string, actual?: string) => ({
  level1: "产出指标",
  level2: "数量指标",
  name,
  annual,
  ...(actual === undefined ? {} : { actual }),
});

export const cases: readonly RuleCase[] = [
  {
    title: "an actual a little above the target is good work",
    reading: { form: "self-evaluation", projects: [{ indicators: [row("培训人次", "≥500人次", "560")] }] },
    expect: { result: "pass" },
  },
  {
    title: "an actual of twice the target shows that the target was too low",
    reading: { form: "self-evaluation", projects: [{ indicators: [row("培训人次", "≥500人次", "1100")] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“培训人次”目标≥500人次，实际1100，为目标的220%，目标可能偏低。",
          en: '"培训人次": target ≥500人次, actual 1100, 220% of the target, which may be too low.',
        },
      ],
    },
  },
  {
    title: "a ceiling that is not used up is no low target",
    edge: true,
    reading: { form: "self-evaluation", projects: [{ indicators: [row("设备故障次数", "≤10次", "2次")] }] },
    expect: { result: "pass" },
  },
  {
    title: "a target in another unit cannot be compared",
    edge: true,
    reading: { form: "self-evaluation", projects: [{ indicators: [row("开放天数", "≥300天", "100%")] }] },
    expect: { result: "pass" },
  },
  {
    title: "a benefit that must be paid in full has a target of 70%",
    reading: {
      form: "self-evaluation",
      projects: [{ indicators: [{ level1: "产出指标", level2: "质量指标", name: "高龄津贴发放率", annual: "≥70%" }] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“高龄津贴发放率”是应当足额发放的补助，目标只定≥70%。",
          en: '"高龄津贴发放率" is a benefit to be paid in full, but the target is only ≥70%.',
        },
      ],
    },
  },
  {
    title: "a target below last year's result",
    reading: { projects: [{ name: "2024年技能培训项目", indicators: [row("培训人次", "≥500人次")] }] },
    related: {
      lastYear: {
        form: "self-evaluation",
        projects: [{ name: "2023年技能培训项目", indicators: [row("培训人次", "≥500人次", "820人次")] }],
      },
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“培训人次”上年实际820人次，本年目标只有≥500人次（61%）。",
          en: '"培训人次": last year reached 820人次, this year aims at ≥500人次 only (61%).',
        },
      ],
    },
  },
  {
    title: "a target lowered from last year's",
    reading: { projects: [{ name: "2024年技能培训项目", indicators: [row("培训人次", "≥300人次")] }] },
    related: { lastYear: { projects: [{ name: "2023年技能培训项目", indicators: [row("培训人次", "≥500人次")] }] } },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“培训人次”上年目标≥500人次，本年降到≥300人次，没有说明。",
          en: "\"培训人次\": last year's target was ≥500人次, this year's is ≥300人次, without a reason.",
        },
      ],
    },
  },
  {
    title: "a target that keeps pace with last year's result",
    edge: true,
    reading: { projects: [{ name: "2024年技能培训项目", indicators: [row("培训人次", "≥800人次")] }] },
    related: {
      lastYear: { projects: [{ name: "2023年技能培训项目", indicators: [row("培训人次", "≥500人次", "820人次")] }] },
    },
    expect: { result: "pass" },
  },
  {
    title: "exactly thirteen tenths of the target are too much",
    edge: true,
    reading: { form: "self-evaluation", projects: [{ indicators: [row("培训人次", "≥100人次", "130")] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“培训人次”目标≥100人次，实际130，为目标的130%，目标可能偏低。",
          en: '"培训人次": target ≥100人次, actual 130, 130% of the target, which may be too low.',
        },
      ],
    },
  },
  {
    title: "a target that had to be repaired is no ground for a reproach",
    edge: true,
    reading: { form: "self-evaluation", projects: [{ indicators: [row("刊发稿件数量", "扁2200篇", "4400篇")] }] },
    expect: { result: "pass" },
  },
  {
    title: "an indicator that says itself at most is no low target",
    edge: true,
    reading: { form: "self-evaluation", projects: [{ indicators: [row("低保金误发放率", "≤5%", "1%")] }] },
    expect: { result: "pass" },
  },
  {
    title: "a benefit counted in persons has no rate",
    edge: true,
    reading: { form: "self-evaluation", projects: [{ indicators: [row("高龄津贴按月发放率", "75人", "75人")] }] },
    expect: { result: "pass" },
  },
  {
    title: "nine tenths of a benefit are the least",
    edge: true,
    reading: { form: "self-evaluation", projects: [{ indicators: [row("高龄津贴发放率", "≥90%", "95%")] }] },
    expect: { result: "pass" },
  },
  {
    title: "paid in time is another matter than paid in full",
    edge: true,
    reading: { form: "self-evaluation", projects: [{ indicators: [row("高龄津贴发放及时率", "≥80%", "85%")] }] },
    expect: { result: "pass" },
  },
  {
    title: "a rate of payment that nobody is entitled to",
    edge: true,
    reading: { form: "self-evaluation", projects: [{ indicators: [row("宣传册发放率", "≥80%", "85%")] }] },
    expect: { result: "pass" },
  },
  {
    title: "without an actual nothing can be said",
    reading: { projects: [{ indicators: [row("培训人次", "≥500人次")] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "an indicator library holds no targets of a project",
    reading: { form: "indicator-library", projects: [{ indicators: [row("培训人次", "≥500人次")] }] },
    expect: { result: "notApplicable" },
  },
];

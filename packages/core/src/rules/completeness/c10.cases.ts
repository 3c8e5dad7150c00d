import type { RuleCase } from "../testing/rule-case.ts";

const ROW = ["产出指标", "数量指标", "慰问户数", "≥120户"] as const;

export const cases: readonly RuleCase[] = [
  {
    title: "a figure of the year",
    reading: { projects: [{ goal: "全年慰问困难家庭120户。", indicators: [ROW] }] },
    expect: { result: "pass" },
  },
  {
    title: "a goal of words only",
    from: "000",
    reading: {
      projects: [{ name: "帮扶经费", goal: "推动当地社会事业发展，改善群众生产生活条件。", indicators: [ROW] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“帮扶经费”的目标没有一个数字或时限，无法与指标对应。",
          en: 'The goal of project "帮扶经费" contains no number and no date, so indicators cannot be matched to it.',
          fix: "把主要指标的数值写进目标，例如“慰问户数≥120户”。",
          severity: "warning",
          field: "goals.annual",
        },
      ],
    },
  },
  {
    title: "without any indicator there is no example to give",
    edge: true,
    reading: { projects: [{ name: "帮扶经费", goal: "改善群众生产生活条件。" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“帮扶经费”的目标没有一个数字或时限，无法与指标对应。",
          en: 'The goal of project "帮扶经费" contains no number and no date, so indicators cannot be matched to it.',
          fix: "把主要指标的数值写进目标。",
        },
      ],
    },
  },
  {
    title: "the number of a document and the year are no figures",
    edge: true,
    reading: {
      projects: [{ name: "帮扶经费", goal: "根据《实施方案》（〔2022〕15号），2023年改善生活条件。" }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“帮扶经费”的目标没有一个数字或时限，无法与指标对应。",
          en: 'The goal of project "帮扶经费" contains no number and no date, so indicators cannot be matched to it.',
        },
      ],
    },
  },
  {
    title: "numbers inside the project's own name are no figures",
    edge: true,
    reading: { projects: [{ name: "312国道绿化", goal: "完成312国道绿化。" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“312国道绿化”的目标没有一个数字或时限，无法与指标对应。",
          en: 'The goal of project "312国道绿化" contains no number and no date, so indicators cannot be matched to it.',
        },
      ],
    },
  },
  {
    title: "the numbering of goals is no figure",
    edge: true,
    reading: { projects: [{ name: "帮扶经费", goal: "目标1：改善生活条件。\n2、提升服务水平。" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“帮扶经费”的目标没有一个数字或时限，无法与指标对应。",
          en: 'The goal of project "帮扶经费" contains no number and no date, so indicators cannot be matched to it.',
        },
      ],
    },
  },
  {
    title: "a deadline without a figure can be checked",
    edge: true,
    from: "024",
    reading: { projects: [{ goal: "到2022年底完成改造。" }] },
    expect: { result: "pass" },
  },
  {
    title: "a number in Chinese characters is a figure",
    edge: true,
    from: "085",
    reading: { projects: [{ goal: "修复五个拱券。" }] },
    expect: { result: "pass" },
  },
  {
    title: "the period goal may hold the figure",
    edge: true,
    reading: { projects: [{ goal: "改善生活条件。", periodGoal: "三年慰问360户。" }] },
    expect: { result: "pass" },
  },
  {
    title: "a blank goal is another matter",
    reading: { projects: [{ goal: "" }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "an indicator library is nobody's plan",
    reading: { form: "indicator-library", projects: [{ goal: "改善生活条件。" }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "an excerpt may cut the goal short",
    coverage: "partial",
    reading: { projects: [{ goal: "改善生活条件。" }] },
    expect: { result: "undetermined" },
  },
  {
    title: "no goal text was read",
    reading: { projects: [{}] },
    expect: { result: "undetermined" },
  },
  {
    title: "the example is the first row that has both a name and a value",
    edge: true,
    reading: {
      projects: [
        {
          name: "帮扶经费",
          goal: "改善群众生产生活条件。",
          indicators: [["产出指标", "数量指标", "", "≥5户"], ["产出指标", "数量指标", "走访次数", ""], ROW],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“帮扶经费”的目标没有一个数字或时限，无法与指标对应。",
          en: 'The goal of project "帮扶经费" contains no number and no date, so indicators cannot be matched to it.',
          fix: "把主要指标的数值写进目标，例如“慰问户数≥120户”。",
        },
      ],
    },
  },
];

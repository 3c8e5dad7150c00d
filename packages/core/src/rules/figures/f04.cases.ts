import type { RuleCase } from "../testing/rule-case.ts";

const dated = (annual: string) => [["产出指标", "时效指标", "完成时间", annual]] as const;

export const cases: readonly RuleCase[] = [
  {
    title: "a deadline inside the year",
    reading: { year: 2023, projects: [{ indicators: dated("2023年12月31日") }] },
    expect: { result: "pass" },
  },
  {
    title: "a deadline of last year",
    reading: { year: 2023, projects: [{ indicators: dated("2022年12月31日") }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“完成时间”的“2022年12月31日”不在2023年度内。",
          en: '"2022年12月31日" of "完成时间" lies outside 2023.',
          severity: "error",
          indicator: 0,
          field: "annual",
          actual: "2022年12月31日",
        },
      ],
    },
  },
  {
    title: "a deadline after the project's end",
    edge: true,
    from: "034/5",
    reading: {
      year: 2022,
      projects: [
        {
          period: { raw: "2022年5月-2023年11月", start: "2022-05-01", end: "2023-11-30" },
          indicators: dated("2023年底"),
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“完成时间”的“2023年底”不在项目期（2022年5月-2023年11月）内。",
          en: '"2023年底" of "完成时间" lies outside the project period (2022年5月-2023年11月).',
        },
      ],
    },
  },
  {
    title: "a project of several years may end later",
    edge: true,
    reading: {
      year: 2022,
      projects: [
        { period: { raw: "2022年-2024年", start: "2022-01-01", end: "2024-12-31" }, indicators: dated("2024年6月") },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a deadline before the project's start",
    edge: true,
    reading: {
      year: 2022,
      projects: [{ period: { raw: "2022年5月起", start: "2022-05-01", end: null }, indicators: dated("2022年3月") }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“完成时间”的“2022年3月”不在项目期（2022年5月起）内。",
          en: '"2022年3月" of "完成时间" lies outside the project period (2022年5月起).',
        },
      ],
    },
  },
  {
    title: "a period that could not be read limits nothing",
    edge: true,
    reading: {
      year: 2023,
      projects: [{ period: { raw: "长期", start: null, end: null }, indicators: dated("2024年6月") }],
    },
    expect: { result: "pass" },
  },
  {
    title: "a range that reaches into the year",
    edge: true,
    from: "027",
    reading: { year: 2023, projects: [{ indicators: dated("2023.08-2024.02") }] },
    expect: { result: "pass" },
  },
  {
    title: "a deadline without a year recurs",
    edge: true,
    reading: { year: 2023, projects: [{ indicators: dated("每年12月底前") }] },
    expect: { result: "undetermined" },
  },
  {
    title: "title and form of different years",
    from: "031",
    reading: { year: 2023, title: "2022年度自评表", projects: [{ indicators: dated("2023年12月") }] },
    expect: {
      result: "finding",
      findings: [
        { zh: "标题是2022年，表内是2023年。", en: "The title says 2022, the form itself 2023.", field: "fiscalYear" },
      ],
    },
  },
  {
    title: "a goal whose deadline is over",
    from: "095",
    reading: { year: 2023, projects: [{ goal: "2022年12月31日前发放至少120人。" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "绩效目标中的期限“2022年12月31日前”早于2023年度。",
          en: 'The deadline "2022年12月31日前" in the goal is before 2023.',
          field: "goals.annual",
        },
      ],
    },
  },
  {
    title: "a goal's deadline of this year",
    edge: true,
    reading: { year: 2023, projects: [{ goal: "2023年12月31日前发放。", indicators: dated("2023年12月") }] },
    expect: { result: "pass" },
  },
  {
    title: "a period that ends before it starts",
    edge: true,
    reading: {
      year: 2023,
      projects: [{ period: { raw: "2023年9月-2023年3月", start: "2023-09-01", end: "2023-03-31" } }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目期“2023年9月-2023年3月”的开始晚于结束。",
          en: 'The project period "2023年9月-2023年3月" starts after its end.',
          field: "period",
        },
      ],
    },
  },
  {
    title: "a number that may be a date of a spreadsheet is not accused",
    edge: true,
    reading: { year: 2023, projects: [{ indicators: dated("44561") }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a form without a year",
    edge: true,
    reading: { year: null, title: "目标表", projects: [{ indicators: dated("2022年12月") }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a blank template has no dates of its own",
    reading: { year: 2023, title: "2023年申报表（参考模板）", projects: [{ indicators: dated("2020年12月") }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "no date was read",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a deadline of next year",
    edge: true,
    reading: { year: 2023, projects: [{ indicators: dated("2024年6月") }] },
    expect: {
      result: "finding",
      findings: [{ zh: "“完成时间”的“2024年6月”不在2023年度内。", en: '"2024年6月" of "完成时间" lies outside 2023.' }],
    },
  },
  {
    title: "a project whose end alone is printed",
    edge: true,
    reading: {
      year: 2023,
      projects: [{ period: { raw: "2023年6月止", start: null, end: "2023-06-30" }, indicators: dated("2023年9月") }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“完成时间”的“2023年9月”不在项目期（2023年6月止）内。",
          en: '"2023年9月" of "完成时间" lies outside the project period (2023年6月止).',
        },
      ],
    },
  },
  {
    title: "a period without any deadline is a date to judge",
    edge: true,
    reading: { year: 2023, projects: [{ period: { raw: "2023年", start: "2023-01-01", end: "2023-12-31" } }] },
    expect: { result: "pass" },
  },
  {
    title: "a reversed period is wrong in any year",
    edge: true,
    reading: {
      year: null,
      title: "目标表",
      projects: [{ period: { raw: "2023年9月-2023年3月", start: "2023-09-01", end: "2023-03-31" } }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目期“2023年9月-2023年3月”的开始晚于结束。",
          en: 'The project period "2023年9月-2023年3月" starts after its end.',
        },
      ],
    },
  },
  {
    title: "a number with a unit beside it is no month",
    edge: true,
    reading: { year: 2023, projects: [{ indicators: [{ name: "清扫面积", annual: "2019.01", unit: "万平方米" }] }] },
    expect: { result: "undetermined" },
  },
];

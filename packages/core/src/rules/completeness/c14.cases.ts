import type { RuleCase } from "../testing/rule-case.ts";

const TWO = { name: "培训人次", period: "≥60人次", annual: "≥20人次" } as const;

export const cases: readonly RuleCase[] = [
  {
    title: "the year stands in the heading",
    reading: { year: 2023, projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "the year stands in the title only",
    edge: true,
    reading: { year: null, title: "2023年绩效目标表", projects: [{ indicators: [["产出指标", null, "培训", "1次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "the year stands in the project's name or in a deadline",
    edge: true,
    from: "025",
    reading: {
      year: null,
      title: "绩效目标表",
      projects: [{ name: "2020年房租补贴", indicators: [["产出指标", null, "补贴园所数", "12所"]] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "a deadline with its year dates the form",
    edge: true,
    reading: {
      year: null,
      title: "绩效目标表",
      projects: [{ indicators: [["产出指标", null, "完成时间", "2020年11月"]] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "no year and, with two value columns, no period",
    from: "000",
    reading: { year: null, title: "项目支出绩效目标表", projects: [{ indicators: [TWO] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "表中没有年度和项目起止时间，无法判断两期指标值的关系。",
          en: "The form states no year and no project period; the two value columns cannot be judged.",
          severity: "warning",
          field: "fiscalYear",
        },
      ],
    },
  },
  {
    title: "no year",
    reading: { year: null, title: null, projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: {
      result: "finding",
      findings: [{ zh: "表中没有年度，不知道是哪一年的目标。", en: "The form states no year." }],
    },
  },
  {
    title: "two value columns without a period",
    edge: true,
    reading: { year: 2023, projects: [{ indicators: [TWO] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "表中有实施周期指标值，但没有项目起止时间，无法判断两期指标值的关系。",
          en: "The form has period values but states no start and end; the two value columns cannot be judged.",
          field: "period",
        },
      ],
    },
  },
  {
    title: "two value columns with a period",
    edge: true,
    reading: {
      year: 2023,
      projects: [{ period: { raw: "2023年-2025年", start: "2023", end: "2025" }, indicators: [TWO] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "a blank template has no year yet",
    reading: { year: null, title: "绩效目标申报表（参考模板）", projects: [{ indicators: [TWO] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "an excerpt may hide the heading",
    coverage: "partial",
    reading: { year: null, title: null, projects: [{ indicators: [TWO] }] },
    expect: { result: "undetermined" },
  },
];

import type { IndicatorSpec } from "../testing/reading-spec.ts";
import type { RuleCase } from "../testing/rule-case.ts";

const WAGES: readonly IndicatorSpec[] = [
  ["产出指标", "数量指标", "足额保障率", "=100%"],
  ["产出指标", "数量指标", "科目调整次数", "≤10次"],
  ["产出指标", "时效指标", "按时发放率", "=100%"],
];

export const cases: readonly RuleCase[] = [
  {
    title: "two projects with indicators of their own",
    reading: {
      projects: [
        { indicators: WAGES },
        {
          indicators: [
            ["产出指标", "数量指标", "硬化里程", "≥2公里"],
            ["产出指标", "质量指标", "验收合格率", "=100%"],
            ["产出指标", "时效指标", "按时发放率", "=100%"],
          ],
        },
      ],
    },
    project: 1,
    expect: { result: "pass" },
  },
  {
    title: "the second project repeats the first, values included",
    reading: {
      projects: [
        { name: "一局工资", indicators: WAGES },
        { name: "二局工资", indicators: WAGES },
      ],
    },
    project: 1,
    expect: {
      result: "finding",
      findings: [
        {
          zh: "与“一局工资”相同的指标占100%（3条）。",
          en: '100% of the indicators (3) equal those of "一局工资".',
          severity: "warning",
          count: 3,
          actual: "100%",
        },
      ],
    },
  },
  {
    title: "the first of the two is not accused",
    edge: true,
    reading: { projects: [{ indicators: WAGES }, { indicators: WAGES }] },
    project: 0,
    expect: { result: "pass" },
  },
  {
    title: "one changed value in three is no copy",
    edge: true,
    reading: {
      projects: [
        { indicators: WAGES },
        { indicators: [...WAGES.slice(0, 2), ["产出指标", "时效指标", "按时发放率", "≥98%"]] },
      ],
    },
    project: 1,
    expect: { result: "pass" },
  },
  {
    title: "of several earlier projects the closest is named",
    edge: true,
    reading: {
      projects: [
        {
          name: "甲",
          indicators: [
            ...WAGES.slice(0, 1),
            ["产出指标", "数量指标", "会议", "2次"],
            ["产出指标", null, "培训", "1次"],
          ],
        },
        { name: "乙", indicators: WAGES },
        { name: "丙", indicators: WAGES },
      ],
    },
    project: 2,
    expect: {
      result: "finding",
      findings: [{ zh: "与“乙”相同的指标占100%（3条）。", en: '100% of the indicators (3) equal those of "乙".' }],
    },
  },
  {
    title: "two rows are too few to call it a copy",
    edge: true,
    reading: { projects: [{ indicators: WAGES.slice(0, 2) }, { indicators: WAGES.slice(0, 2) }] },
    project: 1,
    expect: { result: "undetermined" },
  },
  {
    title: "a library is made to be copied",
    reading: { form: "indicator-library", projects: [{ indicators: WAGES }, { indicators: WAGES }] },
    project: 1,
    expect: { result: "notApplicable" },
  },
  {
    title: "a single project has nothing to compare with",
    reading: { projects: [{ indicators: WAGES }] },
    expect: { result: "undetermined" },
  },
];

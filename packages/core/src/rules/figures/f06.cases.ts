import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "an indicator that names its own project",
    reading: {
      projects: [
        { name: "河西村道路硬化项目", indicators: [["产出指标", "数量指标", "河西村道路硬化里程", "≥2公里"]] },
        { name: "公共文化场馆开放经费", indicators: [["产出指标", "数量指标", "开放天数", "≥300天"]] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "an indicator that names another project of the list",
    reading: {
      projects: [
        { name: "河西村道路硬化项目", indicators: [["产出指标", "数量指标", "硬化里程", "≥2公里"]] },
        { name: "公共文化场馆开放经费", indicators: [["产出指标", "数量指标", "河西村道路硬化里程", "≥2公里"]] },
      ],
    },
    project: 1,
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“河西村道路硬化里程”写的是另一个项目“河西村道路硬化项目”。",
          en: '"河西村道路硬化里程" names another project, "河西村道路硬化项目".',
          severity: "warning",
          field: "name",
          actual: "河西村道路硬化",
        },
      ],
    },
  },
  {
    title: "a project whose name contains the other's may name it",
    edge: true,
    reading: {
      projects: [
        { name: "河西村道路硬化", indicators: [["产出指标", "数量指标", "硬化里程", "≥2公里"]] },
        { name: "河西村道路硬化及亮化", indicators: [["产出指标", "数量指标", "河西村道路硬化里程", "≥2公里"]] },
      ],
    },
    project: 1,
    expect: { result: "pass" },
  },
  {
    title: "short names tell nothing",
    edge: true,
    reading: {
      projects: [
        { name: "培训经费", indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] },
        { name: "会议经费", indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] },
      ],
    },
    project: 1,
    expect: { result: "undetermined" },
  },
  {
    title: "a library names many objects",
    reading: { form: "indicator-library", projects: [{ indicators: [["产出指标", "数量指标", "培训人次", ""]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a single project has nothing to compare with",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: { result: "undetermined" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";
import type { ReadingSpec } from "../testing/reading-spec.ts";

const form = (id: ReadingSpec["form"], ...rows: readonly (readonly [name: string, annual: string])[]): ReadingSpec => ({
  form: id,
  projects: [
    {
      name: "农村公路养护项目",
      indicators: rows.map(([name, annual]) => ["产出指标", "数量指标", name, annual] as const),
    },
  ],
});
const approved = form("approval", ["养护里程", "≥120公里"], ["路面完好率", "≥95%"]);

export const cases: readonly RuleCase[] = [
  {
    title: "the approved targets, spelled otherwise",
    edge: true,
    reading: form("self-evaluation", ["养护里程", "不少于120km"], ["路面完好率", "≥95%"]),
    related: { approved },
    expect: { result: "pass" },
  },
  {
    title: "the same targets",
    reading: form("self-evaluation", ["养护里程", "≥120公里"], ["路面完好率", "≥95%"]),
    related: { approved },
    expect: { result: "pass" },
  },
  {
    title: "rows of the same name are compared in their order",
    edge: true,
    reading: form("self-evaluation", ["养护里程", "≥120公里"], ["养护里程", "≥30公里"]),
    related: { approved: form("approval", ["养护里程", "≥120公里"], ["养护里程", "≥30公里"]) },
    expect: { result: "pass" },
  },
  {
    title: "a target lowered after approval",
    reading: form("self-evaluation", ["养护里程", "≥90公里"], ["路面完好率", "≥95%"]),
    related: { approved },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“养护里程”批复值≥120公里，本表写≥90公里，无调整记录。",
          en: '"养护里程": approved ≥120公里, here ≥90公里, and no adjustment is on record.',
          severity: "error",
          indicator: 0,
        },
      ],
    },
  },
  {
    title: "an approved indicator left out and another put in its place",
    reading: form("self-evaluation", ["养护里程", "≥120公里"], ["宣传活动次数", "≥2次"]),
    related: { approved },
    expect: {
      result: "finding",
      findings: [
        { zh: "批复的指标“路面完好率”（≥95%）不见了。", en: 'The approved indicator "路面完好率" (≥95%) is missing.' },
        {
          zh: "“宣传活动次数”不在批复的指标中。",
          en: '"宣传活动次数" is not among the approved indicators.',
          indicator: 1,
        },
      ],
    },
  },
  {
    title: "an approved plan of other projects",
    edge: true,
    reading: form("self-evaluation", ["养护里程", "≥90公里"]),
    related: { approved: { projects: [{ name: "古桥修缮" }, { name: "河道清淤" }] } },
    expect: { result: "undetermined" },
  },
  {
    title: "an approved indicator that an excerpt may hold elsewhere",
    edge: true,
    coverage: "partial",
    reading: form("self-evaluation", ["养护里程", "≥120公里"]),
    related: { approved },
    expect: { result: "pass" },
  },
  {
    title: "no approved plan",
    reading: form("self-evaluation", ["养护里程", "≥90公里"]),
    expect: { result: "undetermined" },
  },
];

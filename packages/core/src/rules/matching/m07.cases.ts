import type { RuleCase } from "../testing/rule-case.ts";

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ["产出指标", "数量指标", `第${index + 1}项任务数量`, "5项"] as const);

export const cases: readonly RuleCase[] = [
  { title: "four indicators", reading: { projects: [{ indicators: rows(4) }] }, expect: { result: "pass" } },
  {
    title: "two indicators say too little",
    reading: { projects: [{ indicators: rows(2) }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“示例项目”只有2条指标。",
          en: 'Indicators of project "示例项目": only 2.',
          severity: "info",
          count: 2,
        },
      ],
    },
  },
  {
    title: "twenty-one indicators hide the point",
    reading: { projects: [{ indicators: rows(21) }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“示例项目”共有21条指标，偏多。",
          en: 'Project "示例项目" has 21 indicators, which is many.',
          count: 21,
        },
      ],
    },
  },
  {
    title: "blank rows of the fixed form and child rows are not counted",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ...rows(20),
            { level1: "效益指标", level2: "生态效益指标", name: "", annual: "" },
            { level1: "产出指标", level2: "数量指标", name: "其中：甲村", annual: "1项", role: "child" },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "three indicators are just enough",
    edge: true,
    reading: { projects: [{ indicators: rows(3) }] },
    expect: { result: "pass" },
  },
  {
    title: "the tree of an evaluation or of a library is no plan",
    edge: true,
    reading: { form: "evaluation-index", projects: [{ indicators: rows(2) }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a library may be long",
    edge: true,
    reading: { form: "indicator-library", projects: [{ indicators: rows(30) }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a row with a value but without a name counts",
    edge: true,
    reading: { projects: [{ indicators: [...rows(2), ["产出指标", "数量指标", "", "5项"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "an excerpt cannot be counted",
    coverage: "partial",
    reading: { projects: [{ indicators: rows(2) }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a department's indicators are counted otherwise",
    reading: { form: "department-whole", projects: [{ indicators: rows(25) }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a project printed without its indicators",
    reading: { projects: [{ indicators: [] }] },
    expect: { result: "notApplicable" },
  },
];

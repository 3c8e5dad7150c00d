import type { RuleCase } from "../testing/rule-case.ts";

const rows = (...weights: readonly (readonly [level1: string, weight: string])[]) =>
  weights.map(([level1, weight], index) => ({ level1, name: `第${index + 1}项任务完成率`, annual: "100%", weight }));

const execution = (points: number) => ({
  rows: [{ source: "total", adjustedBudget: "10", executed: "10", rate: "100%", points, score: points }],
  total: { points, score: points },
});

const usual = rows(["产出指标", "50"], ["效益指标", "30"], ["满意度指标", "10"]);

export const cases: readonly RuleCase[] = [
  {
    title: "ninety points of indicators and ten of execution",
    reading: { form: "self-evaluation", projects: [{ execution: execution(10), indicators: usual }] },
    expect: { result: "pass" },
  },
  {
    title: "a hundred points of indicators and ten of execution",
    reading: {
      form: "self-evaluation",
      projects: [
        { execution: execution(10), indicators: rows(["产出指标", "70"], ["效益指标", "20"], ["满意度指标", "10"]) },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "权重合计100，应为90（产出70、效益20、满意度10、执行率10）。",
          en: "Weights add up to 100; expected 90 (产出70、效益20、满意度10、执行率10).",
          severity: "error",
        },
      ],
    },
  },
  {
    title: "more than a hundred points shows even in an excerpt",
    edge: true,
    coverage: "partial",
    reading: {
      form: "self-evaluation",
      projects: [{ execution: execution(10), indicators: rows(["产出指标", "60"], ["效益指标", "40"]) }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "权重合计100，应为90（产出60、效益40、执行率10）。",
          en: "Weights add up to 100; expected 90 (产出60、效益40、执行率10).",
          severity: "error",
        },
      ],
    },
  },
  {
    title: "a whole table whose points do not close",
    reading: { projects: [{ indicators: rows(["产出指标", "50"], ["效益指标", "20"]) }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "权重合计70，应为90或100（产出50、效益20）。",
          en: "Weights add up to 70; expected 90 or 100 (产出50、效益20).",
          severity: "warning",
        },
      ],
    },
  },
  {
    title: "execution with nine points",
    reading: { form: "self-evaluation", projects: [{ execution: execution(9), indicators: usual }] },
    expect: {
      result: "finding",
      findings: [
        { zh: "预算执行率分值9，应为10。", en: "Budget execution has 9 points; expected 10.", severity: "warning" },
      ],
    },
  },
  {
    title: "a hundred points where execution has none, as some reports have it",
    edge: true,
    reading: { projects: [{ indicators: rows(["产出指标", "60"], ["效益指标", "30"], ["满意度指标", "10"]) }] },
    expect: { result: "pass" },
  },
  {
    title: "a department has its own structure",
    edge: true,
    reading: {
      form: "department-whole",
      projects: [{ indicators: rows(["产出指标", "40"], ["效益指标", "30"], ["满意度指标", "20"]) }],
    },
    expect: { result: "pass" },
  },
  {
    title: "groups of a local structure",
    edge: true,
    reading: { projects: [{ indicators: rows(["产出指标", "40"], ["效益指标", "30"], ["满意度指标", "20"]) }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "各类权重产出40、效益30、满意度20，与通行结构不同（50/30/10、50/40、20/40/20/10、20/40/30）。",
          en: "The group weights 产出40、效益30、满意度20 are none of 50/30/10, 50/40, 20/40/20/10, 20/40/30.",
          severity: "info",
        },
      ],
    },
  },
  {
    title: "child rows carry no points of their own",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ...usual,
            { level1: "产出指标", name: "其中：甲村", annual: "5亩", weight: "20", role: "child" },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "an excerpt with few points",
    coverage: "partial",
    reading: { projects: [{ indicators: rows(["产出指标", "40"]) }] },
    expect: { result: "undetermined" },
  },
  {
    title: "points of an evaluation index are nested",
    reading: { form: "evaluation-index", projects: [{ indicators: rows(["产出指标", "25"], ["产出指标", "90"]) }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a form without weights",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "设备台数", "5台"]] }] },
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

const row = (name: string, weight: string, actual: string, score: string) => ({
  level1: "产出指标",
  level2: "数量指标",
  name,
  annual: "≥100%",
  weight,
  actual,
  score,
});

export const cases: readonly RuleCase[] = [
  {
    title: "every target has its actual and its score",
    reading: { form: "self-evaluation", projects: [{ indicators: [row("设备完好率", "20", "100%", "20")] }] },
    expect: { result: "pass" },
  },
  {
    title: "a form that was published without actuals and scores",
    reading: {
      form: "self-evaluation",
      projects: [{ indicators: [row("设备完好率", "20", "", ""), row("服务覆盖率", "20", "", "")] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "2条指标没有填实际完成值或得分（如“设备完好率”）。",
          en: 'Rows without actual or score: 2 (e.g. "设备完好率").',
          severity: "error",
          count: 2,
        },
      ],
    },
  },
  {
    title: "a score that was forgotten",
    reading: {
      form: "self-evaluation",
      projects: [{ indicators: [row("设备完好率", "20", "100%", "20"), row("服务覆盖率", "20", "98%", "")] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "1条指标没有填得分（如“服务覆盖率”）。",
          en: 'Rows without score: 1 (e.g. "服务覆盖率").',
          indicator: 1,
          field: "score",
        },
      ],
    },
  },
  {
    title: "full marks without an actual",
    reading: {
      form: "self-evaluation",
      projects: [{ indicators: [row("设备完好率", "20", "100%", "20"), row("服务覆盖率", "20", "", "20")] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务覆盖率”没有实际完成值，却得满分20分。",
          en: '"服务覆盖率" has no actual value but full marks (20).',
          indicator: 1,
        },
      ],
    },
  },
  {
    title: "the last row of an excerpt may have been cut",
    edge: true,
    coverage: "partial",
    reading: {
      form: "self-evaluation",
      projects: [{ indicators: [row("设备完好率", "20", "100%", "20"), row("服务覆盖率", "20", "", "")] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "one merged score for several rows",
    edge: true,
    reading: {
      form: "self-evaluation",
      projects: [{ indicators: [row("设备完好率", "20", "100%", "40"), row("服务覆盖率", "20", "100%", "")] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "child rows have no score of their own",
    edge: true,
    reading: {
      form: "self-evaluation",
      projects: [
        {
          indicators: [
            row("设备完好率", "20", "100%", "20"),
            { level1: "产出指标", name: "其中：水泵", annual: "5台", actual: "", role: "child" },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "no row with a target of its own",
    reading: {
      form: "self-evaluation",
      projects: [{ indicators: [{ level1: "效益指标", name: "", annual: "", actual: "" }] }],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "a report in prose",
    reading: { form: "report", projects: [{ indicators: [row("设备完好率", "20", "", "")] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a target form asks for no actual",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "设备台数", "5台"]] }] },
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

const form = (annual: string, actual: string, deviation: string) =>
  ({
    form: "self-evaluation",
    projects: [
      { indicators: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", annual, actual, deviation }] },
    ],
  }) as const;

export const cases: readonly RuleCase[] = [
  {
    title: "a reason that names a cause",
    reading: form("≥95%", "90%", "两个标段返工，整改后复验"),
    expect: { result: "pass" },
  },
  {
    title: "a slogan instead of a reason",
    reading: form("≥95%", "90%", "加强管理。"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“验收合格率”没有完成，偏差说明“加强管理。”没有具体原因和措施。",
          en: '"验收合格率" was not reached; "加强管理。" names neither a cause nor a measure.',
        },
      ],
    },
  },
  {
    title: "a slogan that names what will be done",
    edge: true,
    reading: form("≥95%", "90%", "加强技术指导"),
    expect: { result: "pass" },
  },
  {
    title: "nothing to explain where the target was reached",
    edge: true,
    reading: form("≥95%", "98%", "无"),
    expect: { result: "notApplicable" },
  },
  {
    title: "no actual to deviate",
    edge: true,
    reading: form("≥95%", "", "加强管理"),
    expect: { result: "notApplicable" },
  },
  {
    title: "words against words cannot be judged",
    reading: form("明显改善", "有所改善", "无"),
    expect: { result: "undetermined" },
  },
];

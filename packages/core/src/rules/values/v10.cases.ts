import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a column of bare 100s under numbers for names",
    from: "008",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "88", "100"],
            ["产出指标", "质量指标", "88", "100"],
            ["产出指标", "时效指标", "68", "100"],
            ["效益指标", "社会效益指标", "20", "100"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "4条指标值都是“100”，像得分而不是目标值。",
          en: '4 values are all "100"; they look like scores, not targets.',
          fix: "填写实际要达到的数量、比率或时间。",
          severity: "error",
          field: "annual",
          count: 4,
        },
      ],
    },
  },
  {
    title: "targets differ from each other",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人数", "50"],
            ["产出指标", "数量指标", "培训次数", "2"],
            ["产出指标", "质量指标", "合格率", "100"],
            ["效益指标", "社会效益指标", "受益人数", "300"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a column of 100% is no column of scores",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训完成率", "100%"],
            ["产出指标", "质量指标", "验收合格率", "100%"],
            ["产出指标", "时效指标", "拨付及时率", "100%"],
            ["效益指标", "社会效益指标", "政策知晓率", "100%"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "words are no scores",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众生产生活条件", "有效改善"]] }] },
    expect: { result: "notApplicable" },
  },
];

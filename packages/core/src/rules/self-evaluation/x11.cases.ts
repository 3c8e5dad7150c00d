import type { RuleCase } from "../testing/rule-case.ts";

const form = (
  area: string,
  ...rest: readonly (readonly [level2: string, name: string, annual: string, actual: string])[]
) =>
  ({
    form: "self-evaluation",
    projects: [
      {
        indicators: [
          { level1: "产出指标", level2: "数量指标", name: "布展面积", annual: "500平方米", actual: area },
          ...rest.map(([level2, name, annual, actual]) => ({ level1: "产出指标", level2, name, annual, actual })),
        ],
      },
    ],
  }) as const;

export const cases: readonly RuleCase[] = [
  {
    title: "output and quality agree",
    reading: form("500平方米", ["质量指标", "验收合格率", "100%", "100%"]),
    expect: { result: "pass" },
  },
  {
    title: "nothing was built, yet it passed and was finished",
    reading: form(
      "0",
      ["质量指标", "验收情况", "一次通过验收", "一次通过验收"],
      ["时效指标", "完工周期", "6个月", "6个月"],
    ),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“验收情况”填“一次通过验收”，但“布展面积”实际为0。",
          en: '"验收情况" reports "一次通过验收", but the actual of "布展面积" is 0.',
          indicator: 1,
        },
        {
          zh: "“完工周期”填“6个月”，但“布展面积”实际为0。",
          en: '"完工周期" reports "6个月", but the actual of "布展面积" is 0.',
          indicator: 2,
        },
      ],
    },
  },
  {
    title: "nothing was built, and the tender took its time",
    edge: true,
    reading: form("0", ["时效指标", "招标所需时间", "1个月", "1个月"]),
    expect: { result: "pass" },
  },
  {
    title: "nothing was built, and quality is left blank or no full rate",
    edge: true,
    reading: form("0", ["质量指标", "验收合格率", "100%", ""], ["质量指标", "返工率", "≤5%", "0%"]),
    expect: { result: "pass" },
  },
  {
    title: "nothing was built, yet all of it is of full quality",
    edge: true,
    reading: form("0", ["质量指标", "展陈完好率", "100%", "100%"]),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“展陈完好率”填“100%”，但“布展面积”实际为0。",
          en: '"展陈完好率" reports "100%", but the actual of "布展面积" is 0.',
          indicator: 1,
        },
      ],
    },
  },
  {
    title: "a target form",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "设备台数", "5台"]] }] },
    expect: { result: "notApplicable" },
  },
];

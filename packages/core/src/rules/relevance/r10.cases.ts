import type { RuleCase } from "../testing/rule-case.ts";

const form = (name: string, goal: string | null = null) =>
  ({ projects: [{ goal, indicators: [["产出指标", "数量指标", name, "≥5次"]] }] }) as const;

export const cases: readonly RuleCase[] = [
  { title: "a name without fault", reading: form("园区培训次数"), expect: { result: "pass" } },
  {
    title: "a doubled word",
    reading: form("各镇园区园区培训次数"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“各镇园区园区培训次数”中“园区”疑似重复。",
          en: '"园区" may be doubled in "各镇园区园区培训次数".',
          indicator: 0,
          edit: { field: "name", value: "各镇园区培训次数" },
        },
      ],
    },
  },
  {
    title: "a clause of the goal printed twice",
    reading: form("园区培训次数", "安装水标尺并完成用水计量改造，提升灌溉管理，安装水标尺并完成用水计量改造。"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标中“安装水标尺并完成用水计量改造”重复出现。",
          en: '"安装水标尺并完成用水计量改造" stands twice in the goal.',
          field: "goals.annual",
        },
      ],
    },
  },
  {
    title: "numerals and words that Chinese doubles",
    edge: true,
    reading: form("年年年检覆盖二〇二〇批次"),
    expect: { result: "pass" },
  },
];

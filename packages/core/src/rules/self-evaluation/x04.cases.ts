import type { RuleCase } from "../testing/rule-case.ts";

const form = (...cells: readonly (readonly [name: string, annual: string, actual: string, deviation?: string])[]) =>
  ({
    form: "self-evaluation",
    projects: [
      {
        indicators: cells.map(([name, annual, actual, deviation = ""]) => ({
          level1: "产出指标",
          level2: "数量指标",
          name,
          annual,
          actual,
          deviation,
        })),
      },
    ],
  }) as const;

export const cases: readonly RuleCase[] = [
  {
    title: "a number answered with a number, the unit left out",
    reading: form(["购置设备数量", "≥50台", "50"], ["设备完好率", "100%", "100%"]),
    expect: { result: "pass" },
  },
  {
    title: "a number answered with words",
    reading: form(["购置设备数量", "≥50台", "完成"], ["设备完好率", "100%", "达成预期指标"]),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“购置设备数量”的目标是数值“≥50台”，实际只写“完成”（共2条）。",
          en: '"购置设备数量" has the numeric target "≥50台", but the actual says "完成" (rows: 2).',
          count: 2,
          indicator: 0,
        },
      ],
    },
  },
  {
    title: "days answered with a percentage",
    reading: form(["开放天数", "360天", "100%"]),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“开放天数”的目标是数值“360天”，实际只写“100%”（共1条）。",
          en: '"开放天数" has the numeric target "360天", but the actual says "100%" (rows: 1).',
          count: 1,
        },
      ],
    },
  },
  {
    title: "a qualitative target may be answered in words",
    edge: true,
    reading: form(["服务环境", "明显改善", "达成预期指标"]),
    expect: { result: "pass" },
  },
  {
    title: "other words of count are no other unit",
    edge: true,
    reading: form(["走访企业", "≥50家", "52个"]),
    expect: { result: "pass" },
  },
  {
    title: "nothing happened, and the form says why",
    edge: true,
    reading: form(["应急调运率", "100%", "无", "本年没有动用库存"]),
    expect: { result: "pass" },
  },
  {
    title: "nothing reported and nothing explained",
    edge: true,
    reading: form(["应急调运率", "100%", "无"]),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“应急调运率”的目标是数值“100%”，实际只写“无”（共1条）。",
          en: '"应急调运率" has the numeric target "100%", but the actual says "无" (rows: 1).',
        },
      ],
    },
  },
  {
    title: "a dash is a blank cell, which is another rule's matter",
    edge: true,
    reading: form(["应急调运率", "100%", "——"]),
    expect: { result: "pass" },
  },
  {
    title: "words for a range",
    edge: true,
    reading: form(["入学率", "80%～90%", "较高"]),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“入学率”的目标是数值“80%～90%”，实际只写“较高”（共1条）。",
          en: '"入学率" has the numeric target "80%～90%", but the actual says "较高" (rows: 1).',
        },
      ],
    },
  },
  {
    title: "a target that cannot be read asks for nothing",
    edge: true,
    reading: form(["宣传活动次数", "到0次", "完成"]),
    expect: { result: "pass" },
  },
  {
    title: "a target form",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "设备台数", "5台"]] }] },
    expect: { result: "notApplicable" },
  },
];

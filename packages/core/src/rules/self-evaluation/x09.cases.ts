import type { RuleCase } from "../testing/rule-case.ts";

const form = (...cells: readonly (readonly [annual: string, actual: string, nature?: string, unit?: string])[]) =>
  ({
    form: "self-evaluation",
    projects: [
      {
        indicators: cells.map(([annual, actual, nature, unit], index) => ({
          level1: "产出指标",
          level2: "数量指标",
          name: `第${index + 1}项任务数量`,
          annual,
          actual,
          ...(nature === undefined ? {} : { nature }),
          ...(unit === undefined ? {} : { unit }),
        })),
      },
    ],
  }) as const;

export const cases: readonly RuleCase[] = [
  {
    title: "measured values",
    reading: form(["≥266米", "270米"], ["≥90%", "93.5%"]),
    expect: { result: "pass" },
  },
  {
    title: "actuals that repeat the target with its sign",
    reading: form(["≥266米", "≥266米"], ["约2000平方米", "约2000平方米"]),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "2条实际值照抄目标（如“第1项任务数量”的“≥266米”），不是实测值。",
          en: 'Actuals that copy the target: 2 (e.g. "≥266米" of "第1项任务数量"); they are not measured values.',
          count: 2,
        },
      ],
    },
  },
  {
    title: "the sign of the operator column copied into the actual",
    reading: form(["90", "≥90%", "≥", "%"]),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "1条实际值照抄目标（如“第1项任务数量”的“≥90%”），不是实测值。",
          en: 'Actuals that copy the target: 1 (e.g. "≥90%" of "第1项任务数量"); they are not measured values.',
          count: 1,
          indicator: 0,
        },
      ],
    },
  },
  {
    title: "the same plain number is a normal result",
    edge: true,
    reading: form(["29.5亩", "29.5亩"]),
    expect: { result: "pass" },
  },
  {
    title: "a target form",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "设备台数", "5台"]] }] },
    expect: { result: "notApplicable" },
  },
];

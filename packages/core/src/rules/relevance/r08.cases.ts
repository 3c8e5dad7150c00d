import type { RuleCase } from "../testing/rule-case.ts";
import type { ReadingSpec } from "../testing/reading-spec.ts";

const form = (name: string, goal: string | null, year: number | null = 2023): ReadingSpec => ({
  year,
  projects: [{ goal, indicators: [["产出指标", "数量指标", name, "≥5个"]] }],
});

export const cases: readonly RuleCase[] = [
  { title: "today's wording", reading: form("脱贫村产业路数量", "巩固脱贫成果。"), expect: { result: "pass" } },
  {
    title: "a term of before 2021 in a name",
    reading: form("贫困村产业路数量", null),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“贫困村产业路数量”用了2021年前的提法“贫困村”。",
          en: '"贫困村产业路数量" uses the pre-2021 policy term "贫困村".',
          severity: "info",
          indicator: 0,
          expected: "脱贫村",
        },
      ],
    },
  },
  {
    title: "a term of before 2021 in the goal",
    reading: form("产业路数量", "完成扶贫工作。"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标用了2021年前的提法“扶贫”。",
          en: 'The goal uses the pre-2021 policy term "扶贫".',
          field: "goals.annual",
        },
      ],
    },
  },
  {
    title: "poor students are helped as before",
    edge: true,
    reading: form("资助贫困学生人数", null),
    expect: { result: "pass" },
  },
  {
    title: "a programme that exists only since 2021 dates the form",
    edge: true,
    reading: form("贫困村产业路数量", "落实驻镇帮镇扶村任务。", null),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“贫困村产业路数量”用了2021年前的提法“贫困村”。",
          en: '"贫困村产业路数量" uses the pre-2021 policy term "贫困村".',
        },
      ],
    },
  },
  {
    title: "the year 2021 itself",
    edge: true,
    reading: form("贫困村产业路数量", null, 2021),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“贫困村产业路数量”用了2021年前的提法“贫困村”。",
          en: '"贫困村产业路数量" uses the pre-2021 policy term "贫困村".',
        },
      ],
    },
  },
  {
    title: "today's wording in a form without a year",
    edge: true,
    reading: form("产业路数量", "修路。", null),
    expect: { result: "pass" },
  },
  { title: "a form of 2019", reading: form("贫困村产业路数量", null, 2019), expect: { result: "notApplicable" } },
  { title: "a form without a year", reading: form("贫困村产业路数量", null, null), expect: { result: "undetermined" } },
];

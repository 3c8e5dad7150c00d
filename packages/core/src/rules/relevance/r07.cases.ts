import type { RuleCase } from "../testing/rule-case.ts";

const form = (...indicators: readonly (readonly [level2: string, name: string, annual: string])[]) => ({
  projects: [
    {
      indicators: indicators.map(([level2, name, annual]) => ({
        level1: level2.includes("满意") ? "满意度指标" : "产出指标",
        level2,
        name,
        annual,
      })),
    },
  ],
});

export const cases: readonly RuleCase[] = [
  {
    title: "two indicators of two things",
    reading: form(["数量指标", "培训教师人数", "≥50人"], ["质量指标", "培训合格率", "≥95%"]),
    expect: { result: "pass" },
  },
  {
    title: "one name twice",
    reading: form(["数量指标", "培训教师人数", "≥50人"], ["数量指标", "2.培训教师人数", "≥80人"]),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“2.培训教师人数”与第1条“培训教师人数”重复，指标值却是“≥80人”和“≥50人”。",
          en: '"2.培训教师人数" repeats no. 1 "培训教师人数", yet the values are "≥80人" and "≥50人".',
          indicator: 1,
        },
      ],
    },
  },
  {
    title: "one span of time under two classes",
    reading: form(
      ["时效指标", "租赁费使用周期", "2023年1月-2023年11月"],
      ["质量指标", "服务保障期限", "2023年1月--2023年11月"],
    ),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务保障期限”与第1条“租赁费使用周期”重复。",
          en: '"服务保障期限" repeats no. 1 "租赁费使用周期".',
          indicator: 1,
        },
      ],
    },
  },
  {
    title: "the same respondents inside and outside satisfaction",
    reading: form(["服务对象满意度指标", "居民满意度", "≥90%"], ["社会效益指标", "居民对环境改善的满意程度", "≥85%"]),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“居民对环境改善的满意程度”与第1条“居民满意度”重复，指标值却是“≥85%”和“≥90%”。",
          en: '"居民对环境改善的满意程度" repeats no. 1 "居民满意度", yet the values are "≥85%" and "≥90%".',
          indicator: 1,
        },
      ],
    },
  },
  {
    title: "one name twice with the same value",
    edge: true,
    reading: form(["数量指标", "培训教师人数", "≥50人"], ["质量指标", "培训教师人数", "50人以上"]),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“培训教师人数”与第1条“培训教师人数”重复。",
          en: '"培训教师人数" repeats no. 1 "培训教师人数".',
          indicator: 1,
        },
      ],
    },
  },
  {
    title: "a row whose value is blank repeats nothing",
    edge: true,
    reading: form(["数量指标", "培训教师人数", "≥50人"], ["质量指标", "培训教师人数", ""]),
    expect: { result: "pass" },
  },
  {
    title: "brackets tell two respondents apart",
    edge: true,
    reading: form(["服务对象满意度指标", "满意度（学生）", "≥90%"], ["服务对象满意度指标", "满意度（家长）", "≥90%"]),
    expect: { result: "pass" },
  },
  {
    title: "the thing and its cost",
    edge: true,
    reading: form(["数量指标", "古戏台修缮", "1处"], ["成本指标", "古戏台修缮", "≤40万元"]),
    expect: { result: "pass" },
  },
];

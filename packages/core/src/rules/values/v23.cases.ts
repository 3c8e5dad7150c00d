import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "people and money in one cell",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "发放补助", "40名 26.8万元"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“发放补助”一格里有2个值：40名 26.8万元。",
          en: '"发放补助" holds 2 values in one cell: 40名 26.8万元.',
          fix: "拆成2条指标，每条一个值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "two areas in one cell",
    reading: {
      projects: [{ indicators: [["产出指标", "数量指标", "建设规模", "建筑面积2万平方米,展示面积1万平方米"]] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“建设规模”一格里有2个值：建筑面积2万平方米,展示面积1万平方米。",
          en: '"建设规模" holds 2 values in one cell: 建筑面积2万平方米,展示面积1万平方米.',
          fix: "拆成2条指标，每条一个值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a date and a rate in one cell",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "任务完成情况", "11月底+100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“任务完成情况”一格里有2个值：11月底+100%。",
          en: '"任务完成情况" holds 2 values in one cell: 11月底+100%.',
          fix: "拆成2条指标，每条一个值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "one quantity in two units is one value",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "全年产量", "7000斤(3500公斤)"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a value for each half-year is the form's design",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "任务完成率", "上半年50%,下半年100%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "one value",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "words hold no values",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众生产生活条件", "有效改善"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "培训人数" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "two values of one kind without labels are the form's design",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "合格率", "≥90%;≥85%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a return and a dividend are two values",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "集体收益", "返本20%,分红8%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“集体收益”一格里有2个值：返本20%,分红8%。",
          en: '"集体收益" holds 2 values in one cell: 返本20%,分红8%.',
          fix: "拆成2条指标，每条一个值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "one value or another is one rule",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "管网", "≥5公里或≥3座"]] }] },
    expect: { result: "pass" },
  },
];

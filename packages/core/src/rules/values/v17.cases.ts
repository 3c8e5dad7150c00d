import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "the value is the name",
    from: "084",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "按期完工", "按期完工"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“按期完工”的值“按期完工”只是重复名称。",
          en: 'Value "按期完工" only repeats the name "按期完工".',
          fix: "写明达到什么程度，用数量、日期或分档标准。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "the value is the stem before 性",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "资料规范性", "规范"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“资料规范性”的值“规范”只是重复名称。",
          en: 'Value "规范" only repeats the name "资料规范性".',
          fix: "写明达到什么程度，用数量、日期或分档标准。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "the value is the name's verb",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "提升公共服务水平", "提升"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“提升公共服务水平”的值“提升”只是重复名称。",
          en: 'Value "提升" only repeats the name "提升公共服务水平".',
          fix: "写明达到什么程度，用数量、日期或分档标准。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "the value is the level's label turned round",
    from: "077",
    reading: { projects: [{ indicators: [["效益指标", "可持续影响指标", "打造品牌赛事", "影响可持续"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“打造品牌赛事”的值“影响可持续”只是重复名称。",
          en: 'Value "影响可持续" only repeats the name "打造品牌赛事".',
          fix: "写明达到什么程度，用数量、日期或分档标准。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "timely for timeliness is V02",
    edge: true,
    from: "002",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "补助经费到位及时性", "及时"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "yes is no repetition",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "是否建立长效机制", "是"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a number repeats nothing",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "按期完工" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "another adjective repeats nothing",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "提升公共服务水平", "显著"]] }] },
    expect: { result: "pass" },
  },
];

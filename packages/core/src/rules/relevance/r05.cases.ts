import type { RuleCase } from "../testing/rule-case.ts";
import type { ReadingSpec } from "../testing/reading-spec.ts";

const form = (name: string, extra: Partial<ReadingSpec> = {}, level2 = "质量指标"): ReadingSpec => ({
  ...extra,
  projects: [{ indicators: [["产出指标", level2, name, "100%"]] }],
});

export const cases: readonly RuleCase[] = [
  { title: "a quality of the output", reading: form("校舍验收合格率"), expect: { result: "pass" } },
  {
    title: "the pace of spending",
    reading: form("年度预算执行率"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“年度预算执行率”是日常管理要求，不是项目产出或效果。",
          en: '"年度预算执行率" is routine management, not an output or effect.',
        },
      ],
    },
  },
  {
    title: "a procedure that must be kept anyway",
    reading: form("采购程序规范性"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“采购程序规范性”是日常管理要求，不是项目产出或效果。",
          en: '"采购程序规范性" is routine management, not an output or effect.',
        },
      ],
    },
  },
  {
    title: "rules that must be obeyed anyway",
    reading: form("专项经费支出合规率"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“专项经费支出合规率”是日常管理要求，不是项目产出或效果。",
          en: '"专项经费支出合规率" is routine management, not an output or effect.',
        },
      ],
    },
  },
  {
    title: "payment to those entitled is the output",
    edge: true,
    reading: form("高龄津贴发放合规率"),
    expect: { result: "pass" },
  },
  {
    title: "a mechanism that lasts is an effect",
    edge: true,
    reading: form("馆舍管理制度健全性", {}, "可持续影响指标"),
    expect: { result: "pass" },
  },
  {
    title: "a whole department answers for its management",
    reading: form("年度预算执行率", { form: "department-whole" }),
    expect: { result: "notApplicable" },
  },
  {
    title: "the table of a whole department that is printed as another form",
    edge: true,
    reading: form("年度预算执行率", { title: "部门整体支出绩效目标表" }),
    expect: { result: "notApplicable" },
  },
  {
    title: "evaluation indicators of one project are judged like its targets",
    edge: true,
    reading: form("年度预算执行率", { form: "evaluation-index", title: "助学金项目绩效评价指标表" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“年度预算执行率”是日常管理要求，不是项目产出或效果。",
          en: '"年度预算执行率" is routine management, not an output or effect.',
        },
      ],
    },
  },
  {
    title: "a general evaluation index may ask for management",
    edge: true,
    reading: form("年度预算执行率", { form: "evaluation-index", title: "项目支出绩效评价表" }),
    expect: { result: "notApplicable" },
  },
  {
    title: "a group of outputs named after management is a group of outputs",
    edge: true,
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "资金管理制度执行率", annual: "100%" }] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“资金管理制度执行率”是日常管理要求，不是项目产出或效果。",
          en: '"资金管理制度执行率" is routine management, not an output or effect.',
        },
      ],
    },
  },
  {
    title: "the process part of an evaluation framework",
    reading: {
      form: "self-evaluation",
      projects: [{ indicators: [{ level1: "项目过程", level2: "资金管理", name: "预算执行率", annual: "100%" }] }],
    },
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "obeying the rules is a duty",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "经费审批流程", "严格按制度执行"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“经费审批流程”的值“严格按制度执行”是应尽义务，不是目标。",
          en: '"严格按制度执行" for "经费审批流程" is a duty, not a target.',
          fix: "改为可数的结果，如“违规支出0笔”，或删除这一行。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a cost within the budget is a duty",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "项目成本", "不超预算"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“项目成本”的值“不超预算”是应尽义务，不是目标。",
          en: '"不超预算" for "项目成本" is a duty, not a target.',
          fix: "改为可数的结果，如“违规支出0笔”，或删除这一行。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a count of irregular payments is a target",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "违规支出笔数", "0笔"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a rate of compliance is a rate",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "补贴发放合规率", "≥95%"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a national standard can be looked up",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "设备质量", "符合国家标准"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a blank value is left to C05",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "经费审批流程", ""]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "经费审批流程" }] }] },
    expect: { result: "undetermined" },
  },
];

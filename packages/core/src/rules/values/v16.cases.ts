import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a risk that is only negated",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "规模性返贫风险", "无返贫风险"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“规模性返贫风险”写“无返贫风险”，没有判定口径。",
          en: '"规模性返贫风险" says "无返贫风险" without a counting rule.',
          fix: "改为“规模性返贫事件数 =0起”，并写明什么算一起。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "no accidents, without a count",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "重大安全事故发生情况", "不发生"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“重大安全事故发生情况”写“不发生”，没有判定口径。",
          en: '"重大安全事故发生情况" says "不发生" without a counting rule.',
          fix: "改为“重大安全事故数 =0起”，并写明什么算一起。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "0 events is a count",
    edge: true,
    from: "064",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "重大森林火灾事故", "0起"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "no answers a question",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "是否存在违规行为", "否"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "an adjective is V01",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "社会治安状况", "良好"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a blank value is left to C05",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "重大安全事故发生情况", ""]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "重大安全事故发生情况" }] }] },
    expect: { result: "undetermined" },
  },
];

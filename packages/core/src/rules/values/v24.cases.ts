import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "name words before the sign",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "带动就业人数", "带动就业≥300人"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“带动就业≥300人”里除数值外还有文字“带动就业”。",
          en: 'Value "带动就业≥300人" contains words besides the number: "带动就业".',
          fix: "指标值只留“≥300人”，其余写进名称或说明。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a date inside a sentence",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "设计、招标、施工", "完成日期为2023年11月30日"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“完成日期为2023年11月30日”里除数值外还有文字“完成日期”。",
          en: 'Value "完成日期为2023年11月30日" contains words besides the number: "完成日期".',
          fix: "指标值只留“2023年11月30日”，其余写进名称或说明。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a price inside a sentence",
    reading: {
      projects: [{ indicators: [["成本指标", "经济成本指标", "成本控制", "严格按照标准每人1000元给对象兑付"]] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“严格按照标准每人1000元给对象兑付”里除数值外还有文字“严格按照标准”。",
          en: 'Value "严格按照标准每人1000元给对象兑付" contains words besides the number: "严格按照标准".',
          fix: "指标值只留“每人1000元”，其余写进名称或说明。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a comparative is an operator",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "召开会议数量", "不少于2次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "words behind a month say what is done by then",
    edge: true,
    from: "048",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "资金拨付", "12月底到位"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "how often is part of the value",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "设备巡检", "每月4次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "words without a number are another matter",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众生产生活条件", "有效改善"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a blank value is left to C05",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", ""]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "培训人数" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "several values with labels are V23",
    edge: true,
    reading: {
      projects: [{ indicators: [["产出指标", "数量指标", "建设规模", "建筑面积2万平方米,展示面积1万平方米"]] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "a damaged value is V20",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "播发稿件数量", "扁220篇"]] }] },
    expect: { result: "pass" },
  },
];

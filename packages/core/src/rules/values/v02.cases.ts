import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "“timely” is no date",
    from: "002",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "补助经费到位及时性", "及时"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“补助经费到位及时性”只写“及时”，没有完成时间。",
          en: '"补助经费到位及时性" only says "及时" and gives no date.',
          fix: "改为“2023年×月底前”或“收到申请后×个工作日内”这样的时限。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "“as planned” is no date",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "项目完成进度", "按计划推进"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“项目完成进度”只写“按计划推进”，没有完成时间。",
          en: '"项目完成进度" only says "按计划推进" and gives no date.',
          fix: "改为“2023年×月底前”或“收到申请后×个工作日内”这样的时限。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "the whole year sets no limit",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "任务完成时间", "2023年全年"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“任务完成时间”写“2023年全年”，全年任何一天都算完成，没有时限。",
          en: '"任务完成时间" says "2023年全年"; any day of the year would do, so it sets no limit.',
          fix: "写明完成的月份或日期，例如“2023年11月底前”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "the end of a month is a limit",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "任务完成时间", "2023年11月底前"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a rate of timeliness is a rate",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "资金发放及时率", "≥90%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "an event with its month is a limit",
    edge: true,
    from: "048",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "资金拨付", "12月底到位"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a period is answered by its months",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "项目实施时间", "2023年1月-12月"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a blank value is left to C05",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "任务完成时间", ""]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "任务完成时间" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a year alone sets no limit",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "任务完成时间", "2023年"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“任务完成时间”写“2023年”，全年任何一天都算完成，没有时限。",
          en: '"任务完成时间" says "2023年"; any day of the year would do, so it sets no limit.',
          fix: "写明完成的月份或日期，例如“2023年11月底前”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "within the year sets no limit",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "任务完成时间", "年内完成"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“任务完成时间”写“年内完成”，全年任何一天都算完成，没有时限。",
          en: '"任务完成时间" says "年内完成"; any day of the year would do, so it sets no limit.',
          fix: "写明完成的月份或日期，例如“2023年11月底前”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a period may be a year",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "服务期限", "2023年"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a year under another class is no deadline",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "资料所属年份", "2023年"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "every year by the end of December is a limit",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "补贴到位时间", "每年12月底前"]] }] },
    expect: { result: "pass" },
  },
];

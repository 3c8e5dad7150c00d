import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a bare number has no unit",
    from: "050",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "享受补贴人员数量", "4443"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“享受补贴人员数量”的值“4443”没有计量单位。",
          en: 'Value "4443" of "享受补贴人员数量" has no unit.',
          fix: "补写单位，例如“4443人”。",
        },
      ],
    },
  },
  {
    title: "a rate without % has no unit",
    from: "080",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "医疗救助合规率", "100"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“医疗救助合规率”的值“100”没有计量单位。",
          en: 'Value "100" of "医疗救助合规率" has no unit.',
          fix: "补写单位，例如“100%”。",
        },
      ],
    },
  },
  {
    title: "an amount in 万 has lost its 元",
    from: "025",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "人工成本", "≤620万/月"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“人工成本”的值“≤620万/月”没有写“元”。",
          en: 'Value "≤620万/月" of "人工成本" has no currency.',
          fix: "核对后改为“≤620万元/月”。",
          severity: "warning",
        },
      ],
    },
  },
  {
    title: "a standard needs to say per what",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "道路硬化补助标准", "≤120万元"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“道路硬化补助标准”的值“≤120万元”没有写每什么（人、亩、平方米等）。",
          en: 'Value "≤120万元" of "道路硬化补助标准" does not say per what (person, mu, square metre).',
          fix: "写成“≤120万元/××”。",
          severity: "warning",
        },
      ],
    },
  },
  {
    title: "the unit in its own column is enough",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", annual: "50", unit: "人" }] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a unit that only the name prints is V05",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "修建作业道长度（公里）", "30"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a bare 0 of events is harmless",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "安全事故发生次数", "0"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a bare 0 of a rate is a warning",
    edge: true,
    from: "011",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "库存粮食变质比例", "0"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“库存粮食变质比例”的值“0”没有计量单位。",
          en: 'Value "0" of "库存粮食变质比例" has no unit.',
          fix: "补写单位，例如“0%”。",
          severity: "warning",
        },
      ],
    },
  },
  {
    title: "a price among rows priced by the square metre",
    edge: true,
    from: "041",
    reading: {
      projects: [
        {
          indicators: [
            ["成本指标", "经济成本指标", "饲料库120平米", "490元/平米"],
            ["成本指标", "经济成本指标", "棚圈360平米", "550元/平米"],
            ["成本指标", "经济成本指标", "防疫室84平米", "≥1050元"],
          ],
        },
      ],
    },
    indicator: 2,
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“防疫室84平米”的值“≥1050元”没有写每什么（人、亩、平方米等）。",
          en: 'Value "≥1050元" of "防疫室84平米" does not say per what (person, mu, square metre).',
          fix: "写成“≥1050元/××”。",
          severity: "warning",
        },
      ],
    },
  },
  {
    title: "words need no unit",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众生产生活条件", "有效改善"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "培训人数" }] }] },
    expect: { result: "undetermined" },
  },
];

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
          severity: "error",
          field: "annual",
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
          severity: "warning",
          field: "annual",
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
          field: "annual",
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
          field: "annual",
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
          field: "annual",
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
          field: "annual",
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
  {
    title: "a bare 0 of money is a warning",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "设备购置费", "0"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“设备购置费”的值“0”没有计量单位。",
          en: 'Value "0" of "设备购置费" has no unit.',
          fix: "补写单位，例如“0（单位）”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "the number in the name carries the unit",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "购置变压器3台", "3"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a question of yes and no has no unit",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "是否开展考评", "1"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a size in the name alone asks for no price per metre",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "围墙300米", "9万元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a standard that says per what is whole",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "道路硬化补助标准", "≤12万元/公里"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a standard per head says so in its name",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "人均补助标准", "1000元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a total cost needs no denominator",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "项目总成本", "≤50万元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a plain name among unit costs needs none either",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["成本指标", "经济成本指标", "饲料库120平米", "490元/平米"],
            ["成本指标", "经济成本指标", "棚圈360平米", "550元/平米"],
            ["成本指标", "经济成本指标", "监理费", "1万元"],
          ],
        },
      ],
    },
    indicator: 2,
    expect: { result: "pass" },
  },
  {
    title: "a bare 0 of a thing that happens is harmless",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "重大安全事故", "0"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a column of scores is V10",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "召开会议3次并形成纪要和工作报告", "100"],
            ["产出指标", "数量指标", "开展培训2期并完成考核评估工作", "100"],
            ["产出指标", "数量指标", "编印资料500册并发放到每个村", "100"],
            ["产出指标", "数量指标", "走访企业20家并建立服务台账", "100"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

const form = (
  level1: string | null,
  level2: string | null,
  name: string,
  annual: string,
  goal: string | null = null,
) => ({
  projects: [{ goal, indicators: [{ level1, level2, name, annual }] }],
});

export const cases: readonly RuleCase[] = [
  {
    title: "a count under quantity",
    reading: form("产出指标", "数量指标", "改造病房面积", "≥3000平方米"),
    expect: { result: "pass" },
  },
  {
    title: "satisfaction under quality",
    reading: form("产出指标", "质量指标", "受训学员满意度", "≥90%"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“受训学员满意度”放在“质量指标”，问的是满意度，应归“服务对象满意度指标”。",
          en: '"受训学员满意度" is filed under "质量指标", but it asks for satisfaction; it belongs to "服务对象满意度指标".',
          field: "level2",
          expected: "服务对象满意度指标",
        },
      ],
    },
  },
  {
    title: "casualties under economic effect",
    reading: form("效益指标", "经济效益指标", "施工伤亡事故", "0起"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“施工伤亡事故”放在“经济效益指标”，伤亡事故不是经济收益，应归“社会效益指标”。",
          en: '"施工伤亡事故" is filed under "经济效益指标", but casualties are no economic gain; it belongs to "社会效益指标".',
        },
      ],
    },
  },
  {
    title: "jobs under sustainability",
    reading: form("效益指标", "可持续影响指标", "新增就业岗位", "≥200个"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“新增就业岗位”放在“可持续影响指标”，带动就业是社会效益，应归“社会效益指标”。",
          en: '"新增就业岗位" is filed under "可持续影响指标", but jobs are a social effect; it belongs to "社会效益指标".',
        },
      ],
    },
  },
  {
    title: "money under quantity",
    reading: form("产出指标", "数量指标", "执法装备经费", "72000元"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“执法装备经费”放在“数量指标”，值是金额，不是产出数量，应归“成本指标”。",
          en: '"执法装备经费" is filed under "数量指标", but the value is money, not an amount of output; it belongs to "成本指标".',
        },
      ],
    },
  },
  {
    title: "a bare figure under quantity that the goal calls money",
    edge: true,
    reading: form("产出指标", "数量指标", "烘干设备购置", "550", "购置烘干设备550万元。"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“烘干设备购置”放在“数量指标”，数值是目标中的金额，应归“成本指标”。",
          en: '"烘干设备购置" is filed under "数量指标", but its figure is an amount of money in the goal; it belongs to "成本指标".',
        },
      ],
    },
  },
  {
    title: "events under satisfaction",
    reading: form("满意度指标", "服务对象满意度指标", "停电事件发生数", "0起"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“停电事件发生数”放在“服务对象满意度指标”，事件数不是满意度，应归“社会效益指标”。",
          en: '"停电事件发生数" is filed under "服务对象满意度指标", but a number of events is no satisfaction; it belongs to "社会效益指标".',
        },
      ],
    },
  },
  {
    title: "a date under sustainability",
    reading: form("效益指标", "可持续影响指标", "管护期限", "2023年1月至2023年12月"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“管护期限”放在“可持续影响指标”，值是起止时间，应归“时效指标”。",
          en: '"管护期限" is filed under "可持续影响指标", but the value is a date; it belongs to "时效指标".',
        },
      ],
    },
  },
  {
    title: "payment on time under quality",
    reading: form("产出指标", "质量指标", "补助发放及时率", "100%"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“补助发放及时率”放在“质量指标”，说的是及时程度，应归“时效指标”。",
          en: '"补助发放及时率" is filed under "质量指标", but it speaks of being on time; it belongs to "时效指标".',
        },
      ],
    },
  },
  {
    title: "cost under timeliness",
    reading: form("产出指标", "时效指标", "人均培训成本", "≤300元/人"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“人均培训成本”放在“时效指标”，说的是成本，应归“成本指标”。",
          en: '"人均培训成本" is filed under "时效指标", but it speaks of cost; it belongs to "成本指标".',
          expected: "成本指标",
        },
      ],
    },
  },
  {
    title: "an economic effect under output",
    reading: form("产出指标", "经济效益指标", "带动农户增收", "≥30万元"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“带动农户增收”的二级指标“经济效益指标”不属于“产出指标”。",
          en: 'The class "经济效益指标" of "带动农户增收" does not belong to "产出指标".',
          expected: "效益指标",
        },
      ],
    },
  },
  {
    title: "cost as a part of output, as the rules of 2015 have it",
    edge: true,
    reading: form("产出指标", "成本指标", "每亩补助标准", "≤300元/亩"),
    expect: { result: "pass" },
  },
  {
    title: "years of use under sustainability",
    edge: true,
    reading: form("效益指标", "可持续影响指标", "工程设计使用年限", "≥20年"),
    expect: { result: "pass" },
  },
  {
    title: "how often a survey of satisfaction is made is a count",
    edge: true,
    reading: form("产出指标", "数量指标", "满意度调查次数", "≥2次"),
    expect: { result: "pass" },
  },
  {
    title: "a name of digits is another rule's matter",
    edge: true,
    reading: form("产出指标", "经济效益指标", "88", "100"),
    expect: { result: "pass" },
  },
  {
    title: "a row without a name is another rule's matter",
    edge: true,
    reading: form("产出指标", "经济效益指标", "", "100"),
    expect: { result: "pass" },
  },
  {
    title: "a printed class that is none of the taxonomy, under an effect",
    edge: true,
    reading: form("效益指标", "过程指标", "评审过程公开", "是"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“评审过程公开”的二级指标“过程指标”不属于“效益指标”。",
          en: 'The class "过程指标" of "评审过程公开" does not belong to "效益指标".',
        },
      ],
    },
  },
  {
    title: "the goal names the same figure as money of another thing",
    edge: true,
    reading: form("产出指标", "数量指标", "烘干设备购置", "550", "修建道路550万元。"),
    expect: { result: "pass" },
  },
  {
    title: "the goal names another sum of the same thing",
    edge: true,
    reading: form("产出指标", "数量指标", "烘干设备购置", "20", "购置烘干设备550万元。"),
    expect: { result: "pass" },
  },
  {
    title: "a count with its unit is no money, whatever the goal says",
    edge: true,
    reading: form("产出指标", "数量指标", "烘干设备购置", "550台", "购置烘干设备550万元。"),
    expect: { result: "pass" },
  },
  {
    title: "a form without level 2",
    reading: form("产出指标", null, "改造病房面积", "≥3000平方米"),
    expect: { result: "notApplicable" },
  },
  {
    title: "a library has its own tree",
    reading: { form: "indicator-library", ...form("产出指标", "质量指标", "受训学员满意度", "≥90%") },
    expect: { result: "notApplicable" },
  },
];

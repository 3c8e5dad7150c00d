import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "the unit stands in the name and in the value",
    from: "000",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "资金发放及时率（%）", "100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“资金发放及时率（%）”的单位“%”写在名称和指标值两处。",
          en: 'The unit "%" of "资金发放及时率（%）" appears in the name and the value.',
          fix: "单位只保留一处：有单位栏的写在单位栏。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "the unit stands in the name and in its column",
    from: "032",
    reading: {
      projects: [
        {
          indicators: [
            {
              level1: "产出指标",
              level2: "数量指标",
              name: "湿地保有量（公顷）",
              annual: "4900",
              unit: "公顷",
              nature: "=",
            },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“湿地保有量（公顷）”的单位“公顷”写在名称和单位栏两处。",
          en: 'The unit "公顷" of "湿地保有量（公顷）" appears in the name and the unit column.',
          fix: "单位只保留一处：有单位栏的写在单位栏。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "the unit stands in its column and in the value",
    from: "024",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "数量指标", name: "能繁母猪稳定率", annual: "90%", unit: "%" }] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“能繁母猪稳定率”的单位“%”写在单位栏和指标值两处。",
          en: 'The unit "%" of "能繁母猪稳定率" appears in the unit column and the value.',
          fix: "单位只保留一处：有单位栏的写在单位栏。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "the unit stands in the name only",
    from: "034",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "修建作业道长度（公里）", "30"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“修建作业道长度（公里）”的单位“公里”写在名称里，指标值没有单位。",
          en: 'The unit "公里" of "修建作业道长度（公里）" appears in the name only, the value has none.',
          fix: "单位只保留一处：有单位栏的写在单位栏。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "the unit column says it twice",
    from: "103",
    reading: {
      projects: [
        {
          indicators: [
            {
              level1: "产出指标",
              level2: "质量指标",
              name: "补贴发放率",
              annual: "98",
              unit: "%(百分比)",
              nature: ">=",
            },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“补贴发放率”的单位“%”写在单位栏两次。",
          en: 'The unit "%" of "补贴发放率" appears in the unit column twice.',
          fix: "单位只保留一处：有单位栏的写在单位栏。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "the number in the name carries the unit of a bare value",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "购置变压器3台", "3"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“购置变压器3台”的单位“台”写在名称里，指标值没有单位。",
          en: 'The unit "台" of "购置变压器3台" appears in the name only, the value has none.',
          fix: "单位只保留一处：有单位栏的写在单位栏。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a fill-in hint left in the name is C05",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "完成及时率（≥**%）", ">=95%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "months in brackets are a scope",
    edge: true,
    from: "059",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "预算执行进度(7月)", "40%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "one place is right",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "培训人数（人）" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "an unfilled value is C05",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "种植面积（亩）", "**亩"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a month beside a date is no second unit",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [{ level1: "产出指标", level2: "时效指标", name: "完成时间", annual: "2023年10月", unit: "月" }],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "no unit anywhere is V04",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "50"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "words carry no unit",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "种植面积（亩）", "逐年增加"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "two different units are not one twice",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "设备费（万元）", "3000元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a unit that lost its 元 is V04",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "苗木补助成本（≤**元/株）", "≤30.5/株"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "the unit stands in the name of a blank value",
    from: "096",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "参保人数（人）", ""]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“参保人数（人）”的单位“人”写在名称里，指标值没有单位。",
          en: 'The unit "人" of "参保人数（人）" appears in the name only, the value has none.',
          fix: "单位只保留一处：有单位栏的写在单位栏。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a hint beside a blank value is C05",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "参保人数（≥**人）", ""]] }] },
    expect: { result: "pass" },
  },
  {
    title: "the hint is the only place of the unit",
    edge: true,
    from: "034",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "苗木成活率（≥**%）", "85"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“苗木成活率（≥**%）”的单位“%”写在名称里，指标值没有单位。",
          en: 'The unit "%" of "苗木成活率（≥**%）" appears in the name only, the value has none.',
          fix: "单位只保留一处：有单位栏的写在单位栏。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "the word 百分比 as a unit is V06",
    edge: true,
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "补贴发放率", annual: "98", unit: "百分比" }] },
      ],
    },
    expect: { result: "pass" },
  },
];

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
];

import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a count answered by a slogan",
    from: "029",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "农村危房改造户数", "应改尽改"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“农村危房改造户数”要求数量，填的却是“应改尽改”。",
          en: '"农村危房改造户数" asks for a count, but the value is "应改尽改".',
          fix: "填数量；或把名称改成与值一致。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a rate answered by a verb",
    from: "097",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "服务机构覆盖率", "提高"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务机构覆盖率”要求比率，填的却是“提高”。",
          en: '"服务机构覆盖率" asks for a rate, but the value is "提高".',
          fix: "填比率；或把名称改成与值一致。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a question of yes and no answered by a percentage",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "是否建立长效机制", "95%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“是否建立长效机制”要求“是”或“否”，填的却是“95%”。",
          en: '"是否建立长效机制" asks for yes or no, but the value is "95%".',
          fix: "填“是”或“否”；或把名称改成与值一致。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a fee answered by a count",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "培训费", "3次"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“培训费”要求金额，填的却是“3次”。",
          en: '"培训费" asks for an amount of money, but the value is "3次".',
          fix: "填金额；或把名称改成与值一致。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "the choices instead of an answer",
    from: "013",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "规章制度", "建立与否"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“规章制度”的值“建立与否”是选项，没有选定。",
          en: 'The value "建立与否" of "规章制度" lists the choices; none is chosen.',
          fix: "填选定的一项，并写明判定标准。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "air quality is answered by its grade",
    edge: true,
    from: "027",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "空气质量", "优良"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a quality answered by an adjective is V01",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "公共服务水平", "稳步提升"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a period is answered by months",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "项目实施时间", "2023年1月-12月"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a count answered by a count",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
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
    title: "months under 定性 answer a period",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "时效指标", name: "服务周期", annual: "2023.07-2023.12", nature: "定性" },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "persons and money in one name are V11",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "享受补贴的人数和金额", "100人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "1 may stand for yes",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "是否建立长效机制", "1"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "persons put in are counted",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "人员投入", "3人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a fee answered by money",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "培训费", "3万元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a long time answers a period, badly",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "受益期限", "长期"]] }] },
    expect: { result: "pass" },
  },
];

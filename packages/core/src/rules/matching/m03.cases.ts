import type { RuleCase } from "../testing/rule-case.ts";

const rest = [
  ["产出指标", "质量指标", "验收合格率", "100%"],
  ["效益指标", "社会效益指标", "受益群众人数", "≥2000人"],
] as const;

export const cases: readonly RuleCase[] = [
  {
    title: "a large budget with several counted outputs",
    reading: {
      projects: [
        {
          funds: { total: "3000.00" },
          indicators: [
            ["产出指标", "数量指标", "新建校舍面积", "≥8000平方米"],
            ["产出指标", "数量指标", "新增学位", "≥900个"],
            ...rest,
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a large budget that rests on eight projects of unknown size",
    reading: {
      projects: [
        { funds: { total: "9600.00" }, indicators: [["产出指标", "数量指标", "支持项目数量", "≥8个"], ...rest] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "9,600.00万元只对应1条可计数产出（支持项目数量≥8个）。",
          en: "Countable outputs for 9,600.00 万元: only 1 （支持项目数量≥8个）.",
        },
      ],
    },
  },
  {
    title: "a unit cost explains the money",
    edge: true,
    reading: {
      projects: [
        {
          funds: { total: "9600.00" },
          indicators: [
            ["产出指标", "数量指标", "改造泵站数量", "8座"],
            ["产出指标", "成本指标", "泵站改造单位成本", "≤1200万元/座"],
            ...rest,
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "many people served by one row are no small output",
    edge: true,
    reading: {
      projects: [
        { funds: { total: "3600.00" }, indicators: [["产出指标", "数量指标", "救助人次", "≥50000人次"], ...rest] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "exactly ten million 元 are a large budget",
    edge: true,
    reading: {
      projects: [
        { funds: { total: "1000.00" }, indicators: [["产出指标", "数量指标", "支持项目数量", "≥5个"], ...rest] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "1,000.00万元只对应1条可计数产出（支持项目数量≥5个）。",
          en: "Countable outputs for 1,000.00 万元: only 1 （支持项目数量≥5个）.",
        },
      ],
    },
  },
  {
    title: "a smaller budget may rest on one output",
    edge: true,
    reading: {
      projects: [
        { funds: { total: "999.99" }, indicators: [["产出指标", "数量指标", "支持项目数量", "≥5个"], ...rest] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "many things counted in one row are not small",
    edge: true,
    reading: {
      projects: [
        { funds: { total: "9600.00" }, indicators: [["产出指标", "数量指标", "维护设备数量", "≥960台"], ...rest] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "two outputs of one piece each are as little as one",
    edge: true,
    reading: {
      projects: [
        {
          funds: { total: "5000.00" },
          indicators: [
            ["产出指标", "数量指标", "举办赛事种类", "1种"],
            ["产出指标", "数量指标", "打造品牌种类", "1种"],
            ...rest,
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "5,000.00万元只对应2条可计数产出（举办赛事种类1种；打造品牌种类1种）。",
          en: "Countable outputs for 5,000.00 万元: only 2 （举办赛事种类1种；打造品牌种类1种）.",
          count: 2,
        },
      ],
    },
  },
  {
    title: "a row of rates, of words or of another class is no countable output",
    edge: true,
    reading: {
      projects: [
        {
          funds: { total: "5000.00" },
          indicators: [
            ["产出指标", "数量指标", "举办赛事种类", "1种"],
            ["产出指标", "数量指标", "场馆覆盖率", "≥90%"],
            ["产出指标", "数量指标", "赛事规模", "较大"],
            ["效益指标", "经济效益指标", "吸引企业", "≥8000家"],
            ...rest,
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "5,000.00万元只对应1条可计数产出（举办赛事种类1种）。",
          en: "Countable outputs for 5,000.00 万元: only 1 （举办赛事种类1种）.",
          count: 1,
        },
      ],
    },
  },
  {
    title: "ten thousand of something counted in 万",
    edge: true,
    reading: {
      projects: [{ funds: { total: "9600.00" }, indicators: [["产出指标", "数量指标", "栽植苗木", "2万株"], ...rest] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "an output whose number is left blank is not held against the money",
    edge: true,
    reading: {
      projects: [{ funds: { total: "9600.00" }, indicators: [["产出指标", "数量指标", "支持项目数量", ""], ...rest] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "a table without quantities",
    reading: { projects: [{ funds: { total: "9600.00" }, indicators: [...rest] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a road is weighed by its cost for each 公里",
    edge: true,
    reading: {
      projects: [
        { funds: { total: "9600.00" }, indicators: [["产出指标", "数量指标", "新建隧道长度", "3公里"], ...rest] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a range is no small number",
    edge: true,
    reading: {
      projects: [
        { funds: { total: "9600.00" }, indicators: [["产出指标", "数量指标", "支持项目数量", "5～8个"], ...rest] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "an excerpt that ends with the counted row may go on",
    coverage: "partial",
    reading: {
      projects: [{ funds: { total: "9600.00" }, indicators: [["产出指标", "数量指标", "支持项目数量", "≥8个"]] }],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "without an amount nothing can be compared",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "支持项目数量", "≥8个"], ...rest] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a library has no budget",
    reading: { form: "indicator-library", projects: [{ indicators: [["产出指标", "数量指标", "支持项目数量", ""]] }] },
    expect: { result: "notApplicable" },
  },
];

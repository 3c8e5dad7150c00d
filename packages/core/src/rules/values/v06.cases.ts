import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "persons are not counted in 个",
    from: "002",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "保障村干部人数", "=42个"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“保障村干部人数”用“个”计量，应为人。",
          en: '"保障村干部人数" is measured in "个"; expected 人.',
          fix: "单位改为人。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a head-count is not made in visits",
    from: "012",
    reading: {
      projects: [
        {
          indicators: [
            {
              level1: "产出指标",
              level2: "数量指标",
              name: "学生受资助人数",
              annual: "735",
              unit: "人次",
              nature: "≥",
            },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“学生受资助人数”用“人次”计量，应为人。",
          en: '"学生受资助人数" is measured in "人次"; expected 人.',
          fix: "单位改为人。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "an area is not measured in per mille",
    from: "064",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "森林火灾受害面积", "小于0.9‰"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“森林火灾受害面积”用“‰”计量，应为面积单位（平方米、亩）。",
          en: '"森林火灾受害面积" is measured in "‰"; expected 面积单位（平方米、亩）.',
          fix: "单位改为面积单位（平方米、亩）。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a unit is a sign, not the word 百分比",
    from: "001",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "委托业务报告合格率", "≥98百分比"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“委托业务报告合格率”的单位写成“百分比”，应写“%”。",
          en: 'The unit of "委托业务报告合格率" is written "百分比"; write %.',
          fix: "单位改为“%”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "banners are not counted in years",
    from: "032",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "制作宣传横幅、公益宣传牌等（年）", "1年"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“制作宣传横幅、公益宣传牌等（年）”用“年”计量，应为个、条等计数单位。",
          en: '"制作宣传横幅、公益宣传牌等（年）" is measured in "年"; expected 个、条等计数单位.',
          fix: "单位改为个、条等计数单位。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a rate under quantity is only noted",
    edge: true,
    from: "021",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "学校改造覆盖率", "100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“学校改造覆盖率”是比率，放在数量指标里。",
          en: '"学校改造覆盖率" is a rate filed under quantity.',
          fix: "移到质量或效益指标；数量指标写绝对数。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a capital M for metres is only noted",
    edge: true,
    from: "027",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "风炮射程", "≥80M"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“风炮射程”的单位“M”不规范。",
          en: 'The unit "M" of "风炮射程" is not standard.',
          fix: "改为“米”。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "training is counted in visits",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "测报员培训人次", "200人次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "km is 公里",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "新建道路长度", "2km"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "words have no unit",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众生产生活条件", "有效改善"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "培训人数" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "two measures in one name are V11",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "危房改造户数及面积", "20户"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "the word 百分比 in the unit column",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "补贴发放率", annual: "98", unit: "百分比" }] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“补贴发放率”的单位写成“百分比”，应写“%”。",
          en: 'The unit of "补贴发放率" is written "百分比"; write %.',
          fix: "单位改为“%”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a bare number is V04",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "50"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a damaged value is V20",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "扁220个"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a rate under quality is right",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "苗木成活率", "85%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a rate of a quantity may stand under quantity",
    edge: true,
    from: "024",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "猪肉产量稳定率", "≥95%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a thing in percent under quantity is not judged",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "全面覆盖", "100%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "per mille under quantity is not judged",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "人口出生率", "8‰"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a small m is metres",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "围墙长度", "300m"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "20M of bandwidth is no length",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "宽带", "20M"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "人/次 is not standard",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "参会规模", "200人/次"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“参会规模”的单位“人/次”不规范。",
          en: 'The unit "人/次" of "参会规模" is not standard.',
          fix: "改为“人次”。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a compound unit with 每 is not standard",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "误餐补助", "17元/人.每天"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“误餐补助”的单位“元/人.每天”不规范。",
          en: 'The unit "元/人.每天" of "误餐补助" is not standard.',
          fix: "改为“元/人·天”。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a wish is no name",
    from: "000",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "改善营商环境", "完善设施"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“改善营商环境”不是可衡量的名词短语。",
          en: '"改善营商环境" is not a measurable noun phrase.',
          fix: "改为“××数量”“××率”“××时间”这样的名称。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "joined clauses are a sentence",
    reading: {
      projects: [
        { indicators: [["效益指标", "社会效益指标", "打造系列品牌赛事，提升城市知名度和美誉度。", "效果良好"]] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“打造系列品牌赛事，提升城市知名度和美誉度。”是一句话，不是指标名称。",
          en: '"打造系列品牌赛事，提升城市知名度和美誉度。" is a sentence, not the name of an indicator.',
          fix: "从这句话里选出要衡量的事项作名称，其余移到绩效目标。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a verb phrase without a measure",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "对伤残、死亡家庭进行扶助", "63人"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“对伤残、死亡家庭进行扶助”不是可衡量的名词短语。",
          en: '"对伤残、死亡家庭进行扶助" is not a measurable noun phrase.',
          fix: "改为“××数量”“××率”“××时间”这样的名称。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "works with a measure noun are a name",
    edge: true,
    from: "034",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "修建作业道长度（公里）", "30"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a short wish with a percentage is V19",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "促进学校教育健康发展", "100%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a thing is a name",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "大棚蔬菜", "3亩"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "without a name there is nothing to read",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "", "≥50人"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "names of a library are not judged",
    reading: {
      form: "indicator-library",
      projects: [{ indicators: [["效益指标", "社会效益指标", "改善营商环境", ""]] }],
    },
    expect: { result: "notApplicable" },
  },
  {
    title: "less of something with a number is a name",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "减少碳排放", "≥10吨"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a measured reduction in words has its measure",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "降低运营成本", "有效降低"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a standard is a measure",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "提高补助标准", "逐步提高"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "fourteen characters of a wish are a sentence",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "促进学前教育普及普惠优质发展", "显著"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“促进学前教育普及普惠优质发展”是一句话，不是指标名称。",
          en: '"促进学前教育普及普惠优质发展" is a sentence, not the name of an indicator.',
          fix: "从这句话里选出要衡量的事项作名称，其余移到绩效目标。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "an action with a measure is a name",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "对企业进行检查次数", "5次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a degree of influence is a name",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "提高干部积极性的影响程度", "明显"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a full stop makes a sentence",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "产品质量得到保障。", "合格"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“产品质量得到保障。”是一句话，不是指标名称。",
          en: '"产品质量得到保障。" is a sentence, not the name of an indicator.',
          fix: "从这句话里选出要衡量的事项作名称，其余移到绩效目标。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a number for a name is C11",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "88", "100"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "setting up a survey is an activity",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "设置读者满意度调查", "95%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“设置读者满意度调查”不是可衡量的名词短语。",
          en: '"设置读者满意度调查" is not a measurable noun phrase.',
          fix: "改为“××数量”“××率”“××时间”这样的名称。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "setting up posts with a count is a name",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "设置公益性岗位", "30个"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a survey that was held is a name",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "农村人口抽样调查", "2次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "solving a problem is a wish",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "解决群众出行难问题", "有效解决"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“解决群众出行难问题”不是可衡量的名词短语。",
          en: '"解决群众出行难问题" is not a measurable noun phrase.',
          fix: "改为“××数量”“××率”“××时间”这样的名称。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a wish with an abstract noun",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "提升基层服务能力", "明显"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“提升基层服务能力”不是可衡量的名词短语。",
          en: '"提升基层服务能力" is not a measurable noun phrase.',
          fix: "改为“××数量”“××率”“××时间”这样的名称。",
          severity: "info",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a wish that ends in a measure is a name",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "提高参保人数", "≥500人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "an abstract noun without a wish is a name",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "基层服务能力", "明显"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a long wish is a sentence although it has a percentage",
    reading: {
      projects: [{ indicators: [["效益指标", "社会效益指标", "促进人口与资源环境协调可持续发展目标", "100%"]] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“促进人口与资源环境协调可持续发展目标”是一句话，不是指标名称。",
          en: '"促进人口与资源环境协调可持续发展目标" is a sentence, not the name of an indicator.',
          fix: "从这句话里选出要衡量的事项作名称，其余移到绩效目标。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a list under one measure is no sentence",
    edge: true,
    reading: {
      projects: [{ indicators: [["产出指标", "数量指标", "补助各类瓜果种植数量，葡萄种植数量", ">=1760株"]] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "joined clauses without a stop are a sentence",
    reading: {
      projects: [{ indicators: [["效益指标", "社会效益指标", "体现文物价值，保护文物本体，提升知名度", "展示文物"]] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“体现文物价值，保护文物本体，提升知名度”是一句话，不是指标名称。",
          en: '"体现文物价值，保护文物本体，提升知名度" is a sentence, not the name of an indicator.',
          fix: "从这句话里选出要衡量的事项作名称，其余移到绩效目标。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a long thing is a name",
    edge: true,
    reading: {
      projects: [{ indicators: [["产出指标", "数量指标", "农村生活污水处理设施及配套管网一体化工程", "1项"]] }],
    },
    expect: { result: "pass" },
  },
];

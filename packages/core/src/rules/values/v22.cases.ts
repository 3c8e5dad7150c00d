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
];

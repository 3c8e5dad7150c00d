import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a cost with ≥ rewards spending",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "工程总成本", "≥50万元"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“工程总成本”是越低越好的指标，却用“≥”。",
          en: '"工程总成本" is a lower-is-better indicator but uses "≥".',
          fix: "改为“≤50万元”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "harm with ≥ rewards harm",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "安全事故发生率", "≥1%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“安全事故发生率”是越低越好的指标，却用“≥”。",
          en: '"安全事故发生率" is a lower-is-better indicator but uses "≥".',
          fix: "改为“≤1%”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "satisfaction with ≤ rewards anger",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "受益群众满意度", "≤90%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“受益群众满意度”是越高越好的指标，却用“≤”。",
          en: '"受益群众满意度" is a higher-is-better indicator but uses "≤".',
          fix: "改为“≥90%”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a hint in the name is only a warning",
    edge: true,
    from: "034",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "项目总投入（≥**万元）", "6070"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“项目总投入（≥**万元）”是越低越好的指标，名称里的提示却是“≥”。",
          en: '"项目总投入（≥**万元）" is a lower-is-better indicator, but the hint in its name says "≥".',
          fix: "删去名称里的提示，指标值用“≤6070万元”。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a saving is right with ≥",
    edge: true,
    from: "028",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "节约公用经费支出", "≥15万元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a rate of treatment is a benefit",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众投诉处理率", "≥95%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a statutory floor is right with ≥",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "人均补助标准", "≥1000元/人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a cost with ≤ is right",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "工程总成本", "≤50万元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "without ≥ or ≤ there is no direction",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "工程总成本", "50万元"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "工程总成本" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a cost marked 正向 is a slip of the column",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            {
              level1: "成本指标",
              level2: "经济成本指标",
              name: "工程总成本",
              annual: "50",
              unit: "万元",
              nature: "正向 ≤",
            },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "the form itself says 反向",
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "质量指标", name: "预算调整幅度", annual: "5", unit: "%", nature: "反向 ≥" },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“预算调整幅度”是越低越好的指标，却用“≥”。",
          en: '"预算调整幅度" is a lower-is-better indicator but uses "≥".',
          fix: "改为“≤5%”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "the form itself says 正向",
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "数量指标", name: "会议", annual: "5", unit: "次", nature: "正向 ≤" },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“会议”是越高越好的指标，却用“≤”。",
          en: '"会议" is a higher-is-better indicator but uses "≤".',
          fix: "改为“≥5次”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "正向 with ≥ fits",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "数量指标", name: "会议", annual: "5", unit: "次", nature: "正向 ≥" },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "an investment is no cost",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "固定资产投资额", "≥50万元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "harm with > rewards harm",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众投诉次数", ">3次"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“群众投诉次数”是越低越好的指标，却用“>”。",
          en: '"群众投诉次数" is a lower-is-better indicator but uses ">".',
          fix: "改为“≤3次”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "coverage with < rewards gaps",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "疫苗接种覆盖率", "<90%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“疫苗接种覆盖率”是越高越好的指标，却用“<”。",
          en: '"疫苗接种覆盖率" is a higher-is-better indicator but uses "<".',
          fix: "改为“≥90%”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a price under cost with ≥",
    edge: true,
    from: "041",
    reading: { projects: [{ indicators: [["产出指标", "成本指标", "防疫室建设", "≥1050元"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“防疫室建设”是越低越好的指标，却用“≥”。",
          en: '"防疫室建设" is a lower-is-better indicator but uses "≥".',
          fix: "改为“≤1050元”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a cost filed elsewhere with ≥",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "工程总成本", "≥50万元/公里"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“工程总成本”是越低越好的指标，却用“≥”。",
          en: '"工程总成本" is a lower-is-better indicator but uses "≥".',
          fix: "改为“≤50万元/公里”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a cost without level 2 with ≥",
    edge: true,
    reading: { projects: [{ indicators: [{ level1: "成本指标", level2: null, name: "监理", annual: "≥5万元" }] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“监理”是越低越好的指标，却用“≥”。",
          en: '"监理" is a lower-is-better indicator but uses "≥".',
          fix: "改为“≤5万元”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "money under output is no cost",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "发放物资价值", "≥50万元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "days under cost have no direction",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "建设用时", "≥30天"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a benefit that is no rate may have a ceiling",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训班人数", "≤50人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a hint that fits is right",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "项目总投入（≤**万元）", "60"]] }] },
    expect: { result: "pass" },
  },
];

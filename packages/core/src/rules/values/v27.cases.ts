import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a cost of zero comes from rounding",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "设备采购成本", "≤0万元"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“设备采购成本”目标为0万元，可能由取整造成。",
          en: 'The target of "设备采购成本" is 0万元, perhaps by rounding.',
          fix: "换用元为单位，或保留两位小数；确实为零的删除这一行。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "an output of zero is none",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训学员人数", "0人"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“培训学员人数”目标为0人，可能由取整造成。",
          en: 'The target of "培训学员人数" is 0人, perhaps by rounding.',
          fix: "换用元为单位，或保留两位小数；确实为零的删除这一行。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "no accidents is right",
    edge: true,
    from: "064",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "人员伤亡事故", "0人次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "no change of the budget is right",
    edge: true,
    from: "059",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "数量指标", name: "预算调整次数", annual: "0", unit: "次" }] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a target above zero",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训学员人数", "≥50人"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "培训学员人数" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a name that says cost needs no level",
    edge: true,
    reading: { projects: [{ indicators: [{ level1: null, level2: null, name: "道路维修成本", annual: "0万元" }] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“道路维修成本”目标为0万元，可能由取整造成。",
          en: 'The target of "道路维修成本" is 0万元, perhaps by rounding.',
          fix: "换用元为单位，或保留两位小数；确实为零的删除这一行。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "no complaints about a service is right",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "服务投诉次数", "0次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "no charges is right",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "服务收费次数", "0次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a road of zero length is none",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "新建道路长度", "0公里"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“新建道路长度”目标为0公里，可能由取整造成。",
          en: 'The target of "新建道路长度" is 0公里, perhaps by rounding.',
          fix: "换用元为单位，或保留两位小数；确实为零的删除这一行。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a rate of benefit of zero is none",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "验收合格率", "0%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“验收合格率”目标为0%，可能由取整造成。",
          en: 'The target of "验收合格率" is 0%, perhaps by rounding.',
          fix: "换用元为单位，或保留两位小数；确实为零的删除这一行。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a fee of zero under output is not judged",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "欠缴水费", "0元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a standard of zero comes from rounding",
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "伙食补助标准", "0万元/人"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“伙食补助标准”目标为0万元/人，可能由取整造成。",
          en: 'The target of "伙食补助标准" is 0万元/人, perhaps by rounding.',
          fix: "换用元为单位，或保留两位小数；确实为零的删除这一行。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a cost under the old level",
    reading: { projects: [{ indicators: [["产出指标", "成本指标", "设备采购成本", "0万元"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“设备采购成本”目标为0万元，可能由取整造成。",
          en: 'The target of "设备采购成本" is 0万元, perhaps by rounding.',
          fix: "换用元为单位，或保留两位小数；确实为零的删除这一行。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a cost without level 2",
    edge: true,
    reading: {
      projects: [{ indicators: [{ level1: "成本指标", level2: null, name: "设备采购成本", annual: "0万元" }] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“设备采购成本”目标为0万元，可能由取整造成。",
          en: 'The target of "设备采购成本" is 0万元, perhaps by rounding.',
          fix: "换用元为单位，或保留两位小数；确实为零的删除这一行。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "extra cost of zero is right",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "新增债务成本", "0万元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "what is neither may be zero",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "空编名额", "0个"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "minus zero is V20",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "报告合格率", "-0%"]] }] },
    expect: { result: "pass" },
  },
];

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
];

import type { RuleCase } from "../testing/rule-case.ts";
import type { ReadingSpec } from "../testing/reading-spec.ts";

interface Cells {
  readonly name?: string;
  readonly level2?: string;
  readonly annual: string;
  readonly actual?: string;
  readonly deviation?: string;
  readonly likelihood?: string;
  readonly causes?: string;
}

const form = (cells: Cells, id: ReadingSpec["form"] = "self-evaluation"): ReadingSpec => ({
  form: id,
  projects: [{ indicators: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", ...cells }] }],
});

export const cases: readonly RuleCase[] = [
  {
    title: "a target that was reached",
    reading: form({ annual: "≥95%", actual: "96%", deviation: "" }),
    expect: { result: "pass" },
  },
  {
    title: "a small miss without a reason",
    reading: form({ annual: "=100%", actual: "98%", deviation: "" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“验收合格率”目标=100%，实际98%，完成98%，没有说明原因。",
          en: '"验收合格率": target =100%, actual 98%, 98% reached, and no reason is given.',
          severity: "warning",
        },
      ],
    },
  },
  {
    title: "a large miss without a reason",
    reading: form({ annual: "≥100件", actual: "40件", deviation: "", name: "采购设备数量", level2: "数量指标" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“采购设备数量”目标≥100件，实际40件，完成40%，没有说明原因。",
          en: '"采购设备数量": target ≥100件, actual 40件, 40% reached, and no reason is given.',
          severity: "error",
        },
      ],
    },
  },
  {
    title: "an overshoot without a reason",
    reading: form({ annual: "6次", actual: "12次", deviation: "", name: "开展培训次数", level2: "数量指标" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“开展培训次数”目标6次，实际12次，为目标的200%，没有说明原因。",
          en: '"开展培训次数": target 6次, actual 12次, 200% of the target, and no reason is given.',
          severity: "warning",
        },
      ],
    },
  },
  {
    title: "a miss with its reason",
    edge: true,
    reading: form({ annual: "=100%", actual: "98%", deviation: "两个标段因暴雨延期" }),
    expect: { result: "pass" },
  },
  {
    title: "a cost below its ceiling is no deviation",
    edge: true,
    reading: form({ annual: "≤100万元", actual: "60万元", deviation: "", name: "项目总成本", level2: "成本指标" }),
    expect: { result: "pass" },
  },
  {
    title: "a floor that was exceeded is a low target, not a deviation",
    edge: true,
    reading: form({ annual: "≥6次", actual: "12次", deviation: "", name: "开展培训次数" }),
    expect: { result: "pass" },
  },
  {
    title: "a mid-year forecast that may fail needs its cause",
    reading: form({ annual: "≥95%", likelihood: "有可能", causes: "" }, "monitoring"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“验收合格率”完成可能性为“有可能”，没有填写偏差原因。",
          en: '"验收合格率" is rated "有可能" and gives no cause.',
        },
      ],
    },
  },
  {
    title: "a forecast that will be reached",
    edge: true,
    reading: form({ annual: "≥95%", likelihood: "确定能", causes: "" }, "monitoring"),
    expect: { result: "pass" },
  },
  {
    title: "a forecast that may fail with its cause",
    edge: true,
    reading: form({ annual: "≥95%", likelihood: "有可能", causes: "设备到货推迟" }, "monitoring"),
    expect: { result: "pass" },
  },
  {
    title: "a mid-year form without a rating",
    edge: true,
    reading: form({ annual: "≥95%", likelihood: " " }, "monitoring"),
    expect: { result: "notApplicable" },
  },
  {
    title: "exactly thirteen tenths of a fixed figure",
    edge: true,
    reading: form({ annual: "=100次", actual: "130次", deviation: "", name: "开展培训次数", level2: "数量指标" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“开展培训次数”目标=100次，实际130次，为目标的130%，没有说明原因。",
          en: '"开展培训次数": target =100次, actual 130次, 130% of the target, and no reason is given.',
        },
      ],
    },
  },
  {
    title: "seven tenths are a miss, not a large one",
    edge: true,
    reading: form({ annual: "≥100次", actual: "70次", deviation: "", name: "开展培训次数", level2: "数量指标" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“开展培训次数”目标≥100次，实际70次，完成70%，没有说明原因。",
          en: '"开展培训次数": target ≥100次, actual 70次, 70% reached, and no reason is given.',
          severity: "warning",
        },
      ],
    },
  },
  {
    title: "a miss in a report, whose reason may stand in the text",
    edge: true,
    reading: form({ annual: "=100%", actual: "98%" }, "report"),
    expect: { result: "undetermined" },
  },
  {
    title: "words for a qualitative target",
    edge: true,
    reading: form({ annual: "明显改善", actual: "有所改善", deviation: "", name: "服务环境" }),
    expect: { result: "undetermined" },
  },
  {
    title: "a target without a unit cannot be held against its actual",
    reading: form({ annual: "550", actual: "20", deviation: "", name: "购置设备", level2: "数量指标" }),
    expect: { result: "undetermined" },
  },
  {
    title: "a target form",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "设备台数", "5台"]] }] },
    expect: { result: "notApplicable" },
  },
];

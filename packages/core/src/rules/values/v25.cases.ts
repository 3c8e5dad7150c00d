import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "左右 leaves the target open",
    from: "100",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "生产线运转时间", "100天左右"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“生产线运转时间”写“100天左右”，完成与否无法判断。",
          en: '"生产线运转时间" says "100天左右"; completion cannot be decided.',
          fix: "改为有下限的数，例如“≥100天”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "约 in one of two values",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "储存冷藏库", "10个,约5万立方米"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“储存冷藏库”写“10个,约5万立方米”，完成与否无法判断。",
          en: '"储存冷藏库" says "10个,约5万立方米"; completion cannot be decided.',
          fix: "改为有下限的数，例如“≥5万立方米”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "可达 is a hope",
    from: "100",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "种植面积", "可达5000亩"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“种植面积”写“可达5000亩”，完成与否无法判断。",
          en: '"种植面积" says "可达5000亩"; completion cannot be decided.',
          fix: "改为有下限的数，例如“≥5000亩”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "节约 holds 约 and is none",
    edge: true,
    reading: { projects: [{ indicators: [["成本指标", "经济成本指标", "办公费", "节约5万元"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a floor is exact",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "种植面积", "≥5000亩"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "words are no approximation",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众生产生活条件", "有效改善"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "种植面积" }] }] },
    expect: { result: "undetermined" },
  },
];

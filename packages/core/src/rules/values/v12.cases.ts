import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "towns or villages",
    from: "000",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "驻镇帮镇扶村数量", "5个"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“驻镇帮镇扶村数量”的“5个”有两种理解：5个镇，或5个村。",
          en: '"5个" of "驻镇帮镇扶村数量" can be read as 5个镇 or as 5个村.',
          fix: "在名称或单位里写明对象，例如“5个镇”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "sites or visits",
    from: "084",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "文物安全巡查", "416处"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“文物安全巡查”的“416处”有两种理解：巡查416处，或巡查416次。",
          en: '"416处" of "文物安全巡查" can be read as 巡查416处 or as 巡查416次.',
          fix: "在名称或单位里写明对象，例如“巡查416处”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "the area of an industry",
    from: "032",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "林业产业", "0.5万亩"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“林业产业”的“0.5万亩”有两种理解：新增面积0.5万亩，或现有面积0.5万亩。",
          en: '"0.5万亩" of "林业产业" can be read as 新增面积0.5万亩 or as 现有面积0.5万亩.',
          fix: "在名称或单位里写明对象，例如“新增面积0.5万亩”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "one countable noun is clear",
    edge: true,
    from: "002",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "补助村（社区）数量", "=8个"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "visits counted as visits",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "文物安全巡查", "416次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "words have no unit",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众生产生活条件", "有效改善"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "驻镇帮镇扶村数量" }] }] },
    expect: { result: "undetermined" },
  },
];

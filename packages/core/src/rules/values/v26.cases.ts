import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "marked 定性, with a number",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "服务质量", annual: "90%", nature: "定性" }] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务质量”标为定性，值却是“90%”。",
          en: '"服务质量" is marked 定性 but its value is "90%".',
          fix: "类型改为定量，或改写指标值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "marked 定量, with a word",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "服务质量", annual: "良好", nature: "定量" }] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务质量”标为定量，值却是“良好”。",
          en: '"服务质量" is marked 定量 but its value is "良好".',
          fix: "类型改为定性，或改写指标值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "the mark fits",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "服务质量", annual: "良好", nature: "定性" }] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "an operator in the column is no mark",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "质量指标", name: "合格率", annual: "95", nature: "≥", unit: "%" },
          ],
        },
      ],
    },
    expect: { result: "notApplicable" },
  },
  {
    title: "正向 in the column is no mark",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "质量指标", name: "合格率", annual: "95", nature: "正向", unit: "%" },
          ],
        },
      ],
    },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: {
      projects: [{ indicators: [{ level1: "产出指标", level2: "质量指标", name: "服务质量", nature: "定性" }] }],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "a damaged number is a number",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "数量指标", name: "宣传活动次数", annual: "到0次", nature: "定量" },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a range under 定性 is a number",
    reading: {
      projects: [
        {
          indicators: [{ level1: "产出指标", level2: "质量指标", name: "服务质量", annual: "90%-95%", nature: "定性" }],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务质量”标为定性，值却是“90%-95%”。",
          en: '"服务质量" is marked 定性 but its value is "90%-95%".',
          fix: "类型改为定量，或改写指标值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a number inside a sentence stays words",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            {
              level1: "成本指标",
              level2: "经济成本指标",
              name: "成本控制",
              annual: "严格按每人1000元发放",
              nature: "定性",
            },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a letter is a word",
    edge: true,
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "评定等级", annual: "A", nature: "定性" }] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a number marked 定量",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "质量指标", name: "合格率", annual: "95%", nature: "定量" }] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a count with its unit is a number",
    reading: {
      projects: [
        { indicators: [{ level1: "产出指标", level2: "数量指标", name: "会议", annual: "3次", nature: "定性" }] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“会议”标为定性，值却是“3次”。",
          en: '"会议" is marked 定性 but its value is "3次".',
          fix: "类型改为定量，或改写指标值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a form without marks",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "合格率", "95%"]] }] },
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "numbers without operator are counted once",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "慰问困难户数", "5户"],
            ["产出指标", "质量指标", "验收合格率", "100%"],
            ["产出指标", "质量指标", "苗木成活率", "≥85%"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "2个数值没有运算符，暂按“=”处理：慰问困难户数 5户；验收合格率 100%。",
          en: 'No operator on 2 value(s), read as "=" for now: 慰问困难户数 5户；验收合格率 100%.',
          fix: "产出和效益量改“≥”，成本和负面指标改“≤”，固定数用“=”。",
          severity: "info",
          field: "annual",
          indicator: 0,
          count: 2,
        },
      ],
    },
  },
  {
    title: "one number without operator points at its row",
    from: "000",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "召开会议数量", "不少于2次"],
            ["满意度指标", "服务对象满意度指标", "合作地区群众满意度", "100%"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "1个数值没有运算符，暂按“=”处理：合作地区群众满意度 100%。",
          en: 'No operator on 1 value(s), read as "=" for now: 合作地区群众满意度 100%.',
          fix: "产出和效益量改“≥”，成本和负面指标改“≤”，固定数用“=”。",
          severity: "info",
          field: "annual",
          indicator: 1,
          count: 1,
        },
      ],
    },
  },
  {
    title: "signs and comparatives in words are operators",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "召开会议数量", "不少于2次"],
            ["产出指标", "质量指标", "苗木成活率", "≥85%"],
            ["产出指标", "质量指标", "投保面积", "48万亩以上"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "an operator in its own column counts",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "数量指标", name: "培训人数", annual: "50", unit: "人", nature: "≥" },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "dates, ranges and approximations need none",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "时效指标", "完成时间", "2023年11月"],
            ["产出指标", "数量指标", "培训人数", "50-60人"],
            ["产出指标", "数量指标", "产量", "约3吨"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "words have no operator",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众生产生活条件", "有效改善"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "without values nothing can be said",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "培训人数" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "three are shown",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "慰问户数", "5户"],
            ["产出指标", "数量指标", "走访次数", "2次"],
            ["产出指标", "数量指标", "培训期数", "3期"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "3个数值没有运算符，暂按“=”处理：慰问户数 5户；走访次数 2次；培训期数 3期。",
          en: 'No operator on 3 value(s), read as "=" for now: 慰问户数 5户；走访次数 2次；培训期数 3期.',
          fix: "产出和效益量改“≥”，成本和负面指标改“≤”，固定数用“=”。",
          severity: "info",
          field: "annual",
          indicator: 0,
          count: 3,
        },
      ],
    },
  },
  {
    title: "of four the first three are shown",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "慰问户数", "5户"],
            ["产出指标", "数量指标", "走访次数", "2次"],
            ["产出指标", "数量指标", "培训期数", "3期"],
            ["产出指标", "数量指标", "活动场次", "4场"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "4个数值没有运算符，暂按“=”处理：慰问户数 5户；走访次数 2次；培训期数 3期……。",
          en: 'No operator on 4 value(s), read as "=" for now: 慰问户数 5户；走访次数 2次；培训期数 3期…….',
          fix: "产出和效益量改“≥”，成本和负面指标改“≤”，固定数用“=”。",
          severity: "info",
          field: "annual",
          indicator: 0,
          count: 4,
        },
      ],
    },
  },
  {
    title: "a column of scores is V10",
    edge: true,
    from: "008",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "88", "100"],
            ["产出指标", "质量指标", "88", "100"],
            ["产出指标", "时效指标", "68", "100"],
            ["效益指标", "社会效益指标", "20", "100"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
];

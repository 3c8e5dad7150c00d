import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "every row has its levels",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "rows without level 1 between rows that have it",
    from: "097",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "托位数", "≥500个"],
            [null, "质量指标", "合格率", "≥95%"],
            [null, "时效指标", "完成时间", "2023年底前"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "2行没有一级指标（如“合格率”），请确认归属。",
          en: '2 rows have no level 1 (such as "合格率"); please confirm the class.',
          severity: "info",
          indicator: 1,
          field: "level1",
          count: 2,
        },
      ],
    },
  },
  {
    title: "points without the heading they belong to",
    edge: true,
    from: "022",
    reading: { projects: [{ indicators: [["（50分）", "数量指标", "梨树种植面积", "6亩"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "1行没有一级指标（如“梨树种植面积”），请确认归属。",
          en: '1 rows have no level 1 (such as "梨树种植面积"); please confirm the class.',
        },
      ],
    },
  },
  {
    title: "a row without level 2 among its group",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            ["产出指标", null, "合格率", "≥95%"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "1行没有二级指标（如“合格率”），请确认归属。",
          en: '1 rows have no level 2 (such as "合格率"); please confirm the class.',
          field: "level2",
        },
      ],
    },
  },
  {
    title: "satisfaction has no second level in old forms",
    edge: true,
    from: "021",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            ["社会公众或服务对象满意度指标", null, "家长满意度", "≥90%"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a group that prints no second level at all leaves nothing out",
    edge: true,
    from: "013",
    reading: {
      projects: [
        {
          indicators: [
            ["制度指标", null, "规章制度", "建立"],
            ["产出", "数量指标", "资助人数", "2100人"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "an unknown heading is a heading",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["工作任务", "数量指标", "培训人次", "≥20人次"],
            ["产出指标", "数量指标", "会议次数", "≥2次"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "free lines need no heading",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            [null, null, "", ""],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "running text has no columns to leave blank",
    from: "023",
    reading: {
      form: "target-notice",
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "种植株数", "≥17600株"],
            ["产出指标", null, "成活率", "≥85%"],
          ],
        },
      ],
    },
    expect: { result: "notApplicable" },
  },
  {
    title: "a form without levels",
    reading: { projects: [{ indicators: [[null, null, "培训人次", "≥20人次"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a form that prints the first level only",
    edge: true,
    from: "035",
    reading: { projects: [{ indicators: [["产出指标", null, "报告次数", "12次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a form that prints the second level only",
    edge: true,
    reading: { projects: [{ indicators: [[null, "数量指标", "报告次数", "12次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "satisfaction needs no second level even where another row has it",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["满意度指标", "服务对象满意度指标", "家长满意度", "≥90%"],
            ["满意度指标", null, "学校满意度", "≥90%"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
];

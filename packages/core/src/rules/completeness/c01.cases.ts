import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "output and effect are both there",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标（50分）", "数量指标", "修建道路长度", "≥5公里"],
            ["项目效益", "社会效益", "受益人数", "≥300人"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a form without any effect row is told so",
    from: "000",
    reading: {
      projects: [
        {
          name: "综合业务工作经费",
          indicators: [
            ["1-产出指标", "11-数量指标", "对接次数", "不少于6次"],
            ["3-满意度指标", "31-服务对象满意度", "合作园区满意度", "≥90%"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“综合业务工作经费”没有效益指标。",
          en: 'Project "综合业务工作经费" has no effect indicator.',
          fix: "补一条可以取得数据的效益指标，例如“受益人数”。",
          severity: "error",
          field: "level1",
          expected: "效益指标",
        },
      ],
    },
  },
  {
    title: "rows that were left blank do not make a group",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "", ""],
            ["效益指标", "社会效益指标", "受益人数", "≥300人"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [{ zh: "项目“示例项目”没有产出指标。", en: 'Project "示例项目" has no output indicator.' }],
    },
  },
  {
    title: "a group is there when its only row is a sustainable effect",
    edge: true,
    from: "021",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "改造学校数量", "≥3所"],
            ["效益指标", "可持续影响指标", "均衡发展情况", "稳步提高"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "for wages the missing group is only information",
    edge: true,
    reading: { projects: [{ name: "工资性支出", indicators: [["产出指标", "数量指标", "足额保障率", "=100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        { zh: "项目“工资性支出”没有效益指标。", en: 'Project "工资性支出" has no effect indicator.', severity: "info" },
      ],
    },
  },
  {
    title: "an indicator library is nobody's plan",
    reading: { form: "indicator-library", projects: [{ indicators: [["产出指标", "数量指标", "培训人次", ""]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "an excerpt may hide the other group",
    coverage: "partial",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a form without levels cannot tell",
    reading: { projects: [{ indicators: [[null, null, "培训人次", "≥20人次"]] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a row whose level was lost may belong to the missing group",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            [null, null, "受益人数", "≥300人"],
          ],
        },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "two visible groups prove it even in an excerpt",
    edge: true,
    coverage: "partial",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            ["效益指标", "社会效益指标", "受益人数", "≥300人"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a project without any indicator lacks both groups",
    edge: true,
    reading: { projects: [{}] },
    expect: {
      result: "finding",
      findings: [
        { zh: "项目“示例项目”没有产出指标。", en: 'Project "示例项目" has no output indicator.' },
        { zh: "项目“示例项目”没有效益指标。", en: 'Project "示例项目" has no effect indicator.' },
      ],
    },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "quantity and quality are both there",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标（必填硬性指标）", "改造面积", "≥500平方米"],
            ["产出指标", "质量", "验收合格率", "=100%"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "output without a quality row",
    from: "000",
    reading: {
      projects: [
        {
          name: "产业园业务工作经费补助",
          indicators: [
            ["1-产出指标", "11-数量指标", "新增投产企业数量", "≥10家"],
            ["2-效益指标", "22-社会效益", "带动就业人数", "≥3000人"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“产业园业务工作经费补助”没有质量指标。",
          en: 'Project "产业园业务工作经费补助" has no quality indicator.',
          severity: "warning",
          field: "level2",
          expected: "质量指标",
        },
      ],
    },
  },
  {
    title: "a quality row that was left blank does not count",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            ["产出指标", "质量指标", "", ""],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [{ zh: "项目“示例项目”没有质量指标。", en: 'Project "示例项目" has no quality indicator.' }],
    },
  },
  {
    title: "an output row without its level 2 may be the missing one",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            ["产出指标", null, "培训合格率", "≥95%"],
          ],
        },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "an old form prints no level 2 for satisfaction, which hides nothing",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            ["服务对象满意度指标", null, "学员满意度", "≥90%"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [{ zh: "项目“示例项目”没有质量指标。", en: 'Project "示例项目" has no quality indicator.' }],
    },
  },
  {
    title: "a blank template is nobody's plan",
    reading: {
      title: "绩效目标申报表（参考模板）",
      projects: [{ indicators: [["产出指标", "数量指标", "救助人数", "≥**人"]] }],
    },
    expect: { result: "notApplicable" },
  },
  {
    title: "a template is known by its holes, whatever its title says",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "救助人数", "≥**人"],
            ["产出指标", "数量指标", "救助次数", "**次"],
          ],
        },
      ],
    },
    expect: { result: "notApplicable" },
  },
  {
    title: "an excerpt may hide the quality row",
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
    title: "both visible types prove it even in an excerpt",
    edge: true,
    coverage: "partial",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            ["产出指标", "质量指标", "合格率", "≥95%"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
];

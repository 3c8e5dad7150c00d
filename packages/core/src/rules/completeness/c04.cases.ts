import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a satisfaction row is there",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训学生人次", "≥20人次"],
            ["满意度指标", "服务对象满意度指标", "学生满意度", "≥90%"],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a satisfaction row filed elsewhere is there too",
    edge: true,
    from: "013",
    reading: { projects: [{ indicators: [["产出", "质量指标", "资助学生满意度", "95%以上"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "pupils are served and nobody asks them",
    reading: { projects: [{ name: "午餐补助", indicators: [["产出指标", "数量指标", "补助学生人数", "≥735人"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“午餐补助”面向学生，但没有满意度指标。",
          en: 'Project "午餐补助" serves 学生 but has no satisfaction indicator.',
          severity: "warning",
          field: "level1",
          expected: "满意度指标",
        },
      ],
    },
  },
  {
    title: "the goal names those who are served",
    edge: true,
    reading: {
      projects: [{ goal: "为全镇老年人体检", indicators: [["产出指标", "数量指标", "体检人次", "≥735人次"]] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“示例项目”面向老年人，但没有满意度指标。",
          en: 'Project "示例项目" serves 老年人 but has no satisfaction indicator.',
        },
      ],
    },
  },
  {
    title: "wages serve nobody outside",
    from: "066",
    reading: { projects: [{ name: "工资性支出", indicators: [["产出指标", "数量指标", "足额保障率", "=100%"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "an indicator library is nobody's plan",
    reading: { form: "indicator-library", projects: [{ indicators: [["产出指标", "数量指标", "补助学生人数", ""]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "an excerpt may hide the satisfaction row",
    coverage: "partial",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "补助学生人数", "≥735人"]] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "nothing says whom the project serves",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "系统运行维护次数", "≥12次"]] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a row filed under satisfaction asks those who are served, whatever its name",
    edge: true,
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "受训学生评价", "≥90%"]] }] },
    expect: { result: "pass" },
  },
];

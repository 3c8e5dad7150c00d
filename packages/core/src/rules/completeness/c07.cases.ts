import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a duty with a figure of the year",
    reading: { projects: [{ goal: "保障机关正常运转，全年开展巡查12次。" }] },
    expect: { result: "pass" },
  },
  {
    title: "all work within the remit is a duty",
    from: "000",
    reading: {
      projects: [{ goal: "根据《职能配置规定（2019年）》，组织业务培训和调研，完成本部门职责范围内承担的所有工作。" }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标只写职责（“职责范围内承担的所有工作”），没有当年要达到的结果。",
          en: 'The goal only restates duties ("职责范围内承担的所有工作") and names no result for the year.',
          severity: "warning",
          field: "goals.annual",
          actual: "职责范围内承担的所有工作",
        },
      ],
    },
  },
  {
    title: "fulfilling functions is a duty",
    reading: { projects: [{ goal: "认真履行林业部门职能，做好各项服务。" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标只写职责（“履行林业部门职能”），没有当年要达到的结果。",
          en: 'The goal only restates duties ("履行林业部门职能") and names no result for the year.',
        },
      ],
    },
  },
  {
    title: "a duty with a named result is not only a duty",
    edge: true,
    from: "000",
    reading: { projects: [{ goal: "保障各工作队工作正常开展，争取考核成绩排在全市前列。" }] },
    expect: { result: "pass" },
  },
  {
    title: "a goal without any duty",
    edge: true,
    reading: { projects: [{ goal: "改善群众生产生活条件。" }] },
    expect: { result: "pass" },
  },
  {
    title: "the year alone is no figure",
    edge: true,
    reading: { projects: [{ goal: "2023年保障单位日常运转。" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标只写职责（“保障单位日常运转”），没有当年要达到的结果。",
          en: 'The goal only restates duties ("保障单位日常运转") and names no result for the year.',
        },
      ],
    },
  },
  {
    title: "no goal text was read",
    reading: { projects: [{}] },
    expect: { result: "undetermined" },
  },
  {
    title: "an indicator library is nobody's plan",
    reading: { form: "indicator-library", projects: [{ goal: "履行林业部门职能。" }] },
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "nobody is named",
    from: "016",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "满意度", "≥95%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“满意度”没有写明调查对象。",
          en: '"满意度" does not name who is asked.',
          fix: "写明是谁的满意度，例如“受益群众满意度”，并写样本量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "“those served” names nobody",
    from: "103",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "服务对象满意度", "≥95%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务对象满意度”没有写明调查对象。",
          en: '"服务对象满意度" does not name who is asked.',
          fix: "写明是谁的满意度，例如“受益群众满意度”，并写样本量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "name and period value name different groups",
    reading: {
      projects: [
        {
          indicators: [
            {
              level1: "满意度指标",
              level2: "服务对象满意度指标",
              name: "入园企业满意度",
              annual: "≥95%",
              period: "贫困村群众满意度95%",
            },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“入园企业满意度”与实施周期指标值“贫困村群众满意度95%”写的调查对象不同。",
          en: '"入园企业满意度" and its period value "贫困村群众满意度95%" name different groups.',
          fix: "统一为同一类调查对象。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a named group",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "the public is a group",
    edge: true,
    from: "097",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "社会公众满意度", "≥90%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a count is no satisfaction",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a question names nobody",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "是否满意", "是"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“是否满意”没有写明调查对象。",
          en: '"是否满意" does not name who is asked.',
          fix: "写明是谁的满意度，例如“受益群众满意度”，并写样本量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "approval by nobody",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "社会认可度", "≥90%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“社会认可度”没有写明调查对象。",
          en: '"社会认可度" does not name who is asked.',
          fix: "写明是谁的满意度，例如“受益群众满意度”，并写样本量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "the value may name the group",
    edge: true,
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "满意度", "入园企业满意度≥80%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a value that names nobody does not help",
    edge: true,
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "满意度", "服务对象满意度≥95%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“满意度”没有写明调查对象。",
          en: '"满意度" does not name who is asked.',
          fix: "写明是谁的满意度，例如“受益群众满意度”，并写样本量。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a generic group in the value is no other group",
    edge: true,
    reading: {
      projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "受益群众满意度", "服务对象满意度≥95%"]] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "close wordings are one group",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            {
              level1: "满意度指标",
              level2: "服务对象满意度指标",
              name: "护林员满意度",
              annual: "≥95%",
              period: "护林队满意度95%",
            },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
];

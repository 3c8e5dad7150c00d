import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "100% fails with one unhappy answer",
    from: "048",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "演出人员满意度", "100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“演出人员满意度”定为100%，一份不满意就不能完成。",
          en: '"演出人员满意度" is set at 100%; one unhappy answer means failure.',
          fix: "参考往年调查结果，改为“≥90%”或“≥95%”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "99% is as good as 100%",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "演出人员满意度", "≥99%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“演出人员满意度”定为≥99%，一份不满意就不能完成。",
          en: '"演出人员满意度" is set at ≥99%; one unhappy answer means failure.',
          fix: "参考往年调查结果，改为“≥90%”或“≥95%”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "98% leaves room",
    edge: true,
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "演出人员满意度", "≥98%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "≥90% misread is no 100%",
    edge: true,
    from: "011",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "市民满意度", "290%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a pass rate may be 100%",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "验收合格率", "100%"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: {
      projects: [{ indicators: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度" }] }],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "a bare 100 is 100%",
    edge: true,
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "演出人员满意度", "100"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“演出人员满意度”定为100，一份不满意就不能完成。",
          en: '"演出人员满意度" is set at 100; one unhappy answer means failure.',
          fix: "参考往年调查结果，改为“≥90%”或“≥95%”。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a count of answers is no percentage",
    edge: true,
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "群众满意度问卷", "100份"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "more than 100% is V09",
    edge: true,
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "演出人员满意度", "120%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "words are V01",
    edge: true,
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "演出人员满意度", "满意"]] }] },
    expect: { result: "pass" },
  },
];

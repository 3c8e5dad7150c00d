import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a real indicator",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "受益人数", "≥300人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a row that says it does not apply",
    from: "077/8",
    reading: { projects: [{ indicators: [["效益指标", "生态效益指标", "本项目不适用", "无"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“本项目不适用”声明不适用，却仍列为指标。",
          en: '"本项目不适用" says it does not apply but is still listed as an indicator.',
          severity: "info",
          field: "name",
          actual: "无",
        },
      ],
    },
  },
  {
    title: "with points it is an error",
    edge: true,
    reading: {
      projects: [
        { indicators: [{ level1: "效益指标", name: "经济效益", annual: "公益性事业，无经济效益", weight: "10" }] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“经济效益”声明不适用，却仍列为指标，并占10分。",
          en: '"经济效益" says it does not apply but is still listed as an indicator, with 10 points.',
          severity: "error",
          field: "annual",
          actual: "公益性事业，无经济效益",
        },
      ],
    },
  },
  {
    title: "without a name the value speaks",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "生态效益指标", "", "不适用"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“不适用”声明不适用，却仍列为指标。",
          en: '"不适用" says it does not apply but is still listed as an indicator.',
          field: "annual",
        },
      ],
    },
  },
  {
    title: "zero points are no points",
    edge: true,
    reading: { projects: [{ indicators: [{ name: "生态效益", annual: "不涉及", weight: "0" }] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“生态效益”声明不适用，却仍列为指标。",
          en: '"生态效益" says it does not apply but is still listed as an indicator.',
          severity: "info",
        },
      ],
    },
  },
  {
    title: "a name that declares it, with the value left blank",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "经济效益指标", "无经济效益", ""]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“无经济效益”声明不适用，却仍列为指标。",
          en: '"无经济效益" says it does not apply but is still listed as an indicator.',
          actual: "无经济效益",
        },
      ],
    },
  },
  {
    title: "the absence of a risk is a value",
    edge: true,
    from: "000",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "返贫风险", "无返贫风险"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "nothing as an actual is another matter",
    edge: true,
    from: "011",
    reading: { projects: [{ indicators: [{ name: "储粮事故", annual: "0起", actual: "无" }] }] },
    expect: { result: "pass" },
  },
  {
    title: "nothing as the value of a named row",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "生态效益指标", "生态改善程度", "无"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“生态改善程度”声明不适用，却仍列为指标。",
          en: '"生态改善程度" says it does not apply but is still listed as an indicator.',
          field: "annual",
        },
      ],
    },
  },
];

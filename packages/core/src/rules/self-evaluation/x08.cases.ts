import type { RuleCase } from "../testing/rule-case.ts";

const form = (row: {
  readonly initialBudget?: string;
  readonly adjustedBudget?: string;
  readonly executed?: string;
  readonly rate: string;
}) =>
  ({
    form: "self-evaluation",
    projects: [{ execution: { rows: [{ source: "年度资金总额", ...row }] } }],
  }) as const;

export const cases: readonly RuleCase[] = [
  {
    title: "executed over the adjusted budget",
    reading: form({ adjustedBudget: "80", executed: "60", rate: "75%" }),
    expect: { result: "pass" },
  },
  {
    title: "a rate of the wrong figures",
    reading: form({ adjustedBudget: "80", executed: "60", rate: "100%" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“年度资金总额”执行率写100%，60÷80=75%。",
          en: '"年度资金总额": rate printed 100%; 60 ÷ 80 = 75%.',
          expected: "75%",
          difference: "25",
        },
      ],
    },
  },
  {
    title: "the initial budget is not the base",
    reading: form({ initialBudget: "100", adjustedBudget: "80", executed: "60", rate: "60%" }),
    expect: {
      result: "finding",
      findings: [
        { zh: "“年度资金总额”执行率写60%，60÷80=75%。", en: '"年度资金总额": rate printed 60%; 60 ÷ 80 = 75%.' },
      ],
    },
  },
  {
    title: "a rate rounded to whole percents",
    edge: true,
    reading: form({ adjustedBudget: "808.1", executed: "692.98", rate: "86%" }),
    expect: { result: "pass" },
  },
  {
    title: "a rate for a row without money",
    edge: true,
    reading: form({ adjustedBudget: "0", executed: "0", rate: "100%" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“年度资金总额”预算数和执行数都是0，却写执行率100%。",
          en: '"年度资金总额" has no budget and no spending, but prints a rate of 100%.',
          severity: "info",
        },
      ],
    },
  },
  {
    title: "a rate without its amounts",
    reading: form({ rate: "76%" }),
    expect: { result: "undetermined" },
  },
  {
    title: "a form without execution",
    reading: { projects: [{ funds: { total: "80" } }] },
    expect: { result: "notApplicable" },
  },
];

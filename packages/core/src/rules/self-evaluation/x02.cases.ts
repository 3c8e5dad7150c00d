import type { RuleCase } from "../testing/rule-case.ts";

interface Cells {
  readonly annual: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly deviation?: string;
  readonly name?: string;
  readonly level2?: string;
}

const row = ({ name = "设备完好率", level2 = "质量指标", ...cells }: Cells) => ({
  level1: "产出指标",
  level2,
  name,
  ...cells,
});
const form = (...indicators: readonly Cells[]) =>
  ({ form: "self-evaluation", projects: [{ indicators: indicators.map(row) }] }) as const;

export const cases: readonly RuleCase[] = [
  {
    title: "met with full marks, missed with its share",
    reading: form(
      { annual: "≥95%", actual: "98%", weight: "10", score: "10" },
      { annual: "≥100%", actual: "90%", weight: "10", score: "9", deviation: "两台设备待修" },
    ),
    expect: { result: "pass" },
  },
  {
    title: "met, but points were taken without a reason",
    reading: form({ annual: "≥100%", actual: "100%", weight: "10", score: "7" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“设备完好率”目标≥100%，实际100%，应得10分，填7分。",
          en: '"设备完好率": target ≥100%, actual 100%; expected 10 points, given 7.',
          indicator: 0,
          field: "score",
        },
      ],
    },
  },
  {
    title: "missed, but full marks were given",
    reading: form({ annual: "=100%", actual: "72.5%", weight: "10", score: "10" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“设备完好率”目标=100%，实际72.5%，应得7.25分，填10分。",
          en: '"设备完好率": target =100%, actual 72.5%; expected 7.25 points, given 10.',
          severity: "error",
        },
      ],
    },
  },
  {
    title: "a small miss with full marks",
    edge: true,
    reading: form({
      name: "服务人数",
      level2: "数量指标",
      annual: "4754人",
      actual: "4604人",
      weight: "10",
      score: "10",
    }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务人数”目标4754人，实际4604人，应得9.68分，填10分。",
          en: '"服务人数": target 4754人, actual 4604人; expected 9.68 points, given 10.',
          expected: "9.68",
        },
      ],
    },
  },
  {
    title: "an execution score cut off to whole points",
    edge: true,
    reading: {
      form: "self-evaluation",
      projects: [
        {
          execution: {
            rows: [
              { source: "年度资金总额", adjustedBudget: "29", executed: "27.8", rate: "95.86%", points: 9, score: 8 },
            ],
          },
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "more points than the row has",
    reading: form({ annual: "≥95%", actual: "98%", weight: "10", score: "12" }),
    expect: {
      result: "finding",
      findings: [{ zh: "“设备完好率”得12分，超过分值10分。", en: '"设备完好率" has 12 points of at most 10.' }],
    },
  },
  {
    title: "points multiplied by their own weight",
    reading: form(
      { annual: "≥95%", actual: "98%", weight: "25", score: "6.25" },
      { annual: "≥95%", actual: "98%", weight: "30", score: "9" },
    ),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "2条指标的得分又乘了一次自身权重（如25分记为6.25分）。",
          en: "2 scores were multiplied by their own weight once more (e.g. 25 became 6.25).",
          count: 2,
        },
      ],
    },
  },
  {
    title: "staying below a ceiling takes all points",
    edge: true,
    reading: form({
      name: "项目总成本",
      level2: "成本指标",
      annual: "≤100万元",
      actual: "66万元",
      weight: "10",
      score: "10",
    }),
    expect: { result: "pass" },
  },
  {
    title: "a ceiling that was exceeded takes target ÷ actual",
    edge: true,
    reading: form({
      name: "项目总成本",
      level2: "成本指标",
      annual: "≤100万元",
      actual: "125万元",
      weight: "10",
      score: "10",
    }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“项目总成本”目标≤100万元，实际125万元，应得8分，填10分。",
          en: '"项目总成本": target ≤100万元, actual 125万元; expected 8 points, given 10.',
          expected: "8",
        },
      ],
    },
  },
  {
    title: "points rounded down to whole ones",
    edge: true,
    reading: form({ annual: "=100%", actual: "98%", weight: "10", score: "9" }),
    expect: { result: "pass" },
  },
  {
    title: "points taken with a reason",
    edge: true,
    reading: form({ annual: "≥100%", actual: "100%", weight: "10", score: "8", deviation: "目标值定得偏低，主动扣分" }),
    expect: { result: "pass" },
  },
  {
    title: "a partly achieved qualitative indicator had at least half of its points before 2020",
    edge: true,
    asOf: "2018-01-01",
    reading: form({
      annual: "明显改善",
      actual: "部分达成预期指标并具有一定效果",
      weight: "10",
      score: "5.5",
      deviation: "整改中",
    }),
    expect: { result: "pass" },
  },
  {
    title: "an achieved qualitative indicator has at least four fifths of its points",
    edge: true,
    reading: form({ annual: "明显改善", actual: "达成预期指标", weight: "10", score: "6" }),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“设备完好率”目标明显改善，实际达成预期指标，应得8～10分，填6分。",
          en: '"设备完好率": target 明显改善, actual 达成预期指标; expected 8～10 points, given 6.',
          expected: "8～10",
        },
      ],
    },
  },
  {
    title: "an execution score that does not follow the rate",
    reading: {
      form: "self-evaluation",
      projects: [
        {
          execution: {
            rows: [
              { source: "年度资金总额", adjustedBudget: "100", executed: "60", rate: "60%", points: 10, score: 10 },
            ],
          },
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“年度资金总额”的执行率得分应为6分，填10分。",
          en: 'The execution score of "年度资金总额" should be 6, given 10.',
        },
      ],
    },
  },
  {
    title: "two scores for the same money",
    reading: {
      form: "self-evaluation",
      projects: [
        {
          execution: {
            rows: [
              { source: "年度资金总额", adjustedBudget: "200", executed: "179", rate: "89.5%", points: 10, score: 9 },
              { source: "当年财政拨款", executed: "179", score: 8 },
            ],
          },
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“当年财政拨款”与首行执行数相同，得分却是8分和9分。",
          en: '"当年财政拨款" has the same amount as the first row, but scores 8 and 9.',
        },
      ],
    },
  },
  {
    title: "a total that is not the sum of the scores",
    reading: {
      form: "self-evaluation",
      projects: [
        {
          totalScore: 98,
          execution: {
            rows: [
              { source: "年度资金总额", adjustedBudget: "50", executed: "50", rate: "100%", points: 10, score: 10 },
            ],
            total: { points: 10, score: 10 },
          },
          indicators: [row({ annual: "≥95%", actual: "98%", weight: "85", score: "85" })],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "总分填98分，各项得分之和为95分。",
          en: "The total says 98; the scores add up to 95.",
          expected: "95",
          difference: "3",
        },
      ],
    },
  },
  {
    title: "scores left blank are another rule's finding",
    reading: form({ annual: "≥95%", actual: "98%", weight: "10", score: "" }),
    expect: { result: "undetermined" },
  },
  {
    title: "a form without scores",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "设备台数", "5台"]] }] },
    expect: { result: "notApplicable" },
  },
];

import type { RuleCase } from "../testing/rule-case.ts";

const cost = (name: string, annual: string) => ["成本指标", "经济成本指标", name, annual] as const;
const quantity = (name: string, annual: string) => ["产出指标", "数量指标", name, annual] as const;

export const cases: readonly RuleCase[] = [
  {
    title: "prices and quantities explain the budget",
    reading: {
      projects: [
        { funds: { total: "40.00" }, indicators: [quantity("购置桌椅", "200套"), cost("桌椅单价", "≤2000元/套")] },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a part of the budget stays unexplained",
    reading: {
      projects: [
        { funds: { total: "50.00" }, indicators: [quantity("购置桌椅", "200套"), cost("桌椅单价", "≤2000元/套")] },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "按数量和单价计算为40.00万元，预算50.00万元，差10.00万元。",
          en: "Quantity × unit cost gives 40.00 万元; the budget is 50.00 万元, a gap of 10.00.",
        },
      ],
    },
  },
  {
    title: "quantities printed in the names of the cost rows",
    edge: true,
    reading: {
      projects: [
        {
          funds: { total: "30.00" },
          indicators: [
            cost("大棚400平米", "550元/平米"),
            cost("库房100平米", "500元/平米"),
            cost("值班室50平米", "600元"),
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a price whose quantity is not printed",
    edge: true,
    reading: {
      projects: [
        { funds: { total: "50.00" }, indicators: [quantity("培训人次", "200人次"), cost("桌椅单价", "≤2000元/套")] },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "prices of a small part of the budget say nothing of the rest",
    edge: true,
    reading: {
      projects: [
        { funds: { total: "900.00" }, indicators: [quantity("购置桌椅", "200套"), cost("桌椅单价", "≤2000元/套")] },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "a standard that does not say what it is for",
    edge: true,
    reading: {
      projects: [
        {
          funds: { total: "50.00" },
          indicators: [
            quantity("购置桌椅", "200套"),
            cost("桌椅单价", "≤2000元/套"),
            cost("道路硬化补助标准", "≤1万元"),
          ],
        },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "no budget to compare with",
    reading: { projects: [{ indicators: [quantity("购置桌椅", "200套"), cost("桌椅单价", "≤2000元/套")] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "no unit cost",
    reading: { projects: [{ funds: { total: "50.00" }, indicators: [cost("项目总成本", "≤50万元")] }] },
    expect: { result: "notApplicable" },
  },
];

import { expect, test } from "vitest";
import { compareContent } from "./compare-content.ts";
import type { IndicatorEntry, PlanContent } from "./plan-content.ts";

const row = (name: string, annual: string, given: Partial<IndicatorEntry> = {}): IndicatorEntry => ({
  level1: "产出指标",
  level2: "数量指标",
  name,
  annual,
  period: null,
  unit: null,
  nature: null,
  weight: null,
  ...given,
});
const plan = (given: Partial<PlanContent> = {}): PlanContent => ({
  form: "target-form",
  fiscalYear: 2026,
  moneyUnit: "万元",
  department: "示例部门01",
  spendingUnit: "示例单位001",
  project: "园区工作经费",
  category: null,
  funds: [{ source: "total", amount: "2,060.00" }],
  goals: { period: null, annual: "投产企业三十家。" },
  indicators: [],
  ...given,
});
const said = (before: Partial<PlanContent>, after: Partial<PlanContent>) =>
  compareContent(plan(before), plan(after)).map(({ text }) => text.zh);
const rows = (before: readonly IndicatorEntry[], after: readonly IndicatorEntry[]) =>
  said({ indicators: before }, { indicators: after });

test("the same content has no difference, nor has the same money in other digits", () => {
  expect(said({}, {})).toEqual([]);
  expect(said({}, { funds: [{ source: "total", amount: "2060" }] })).toEqual([]);
  expect(
    said(
      { moneyUnit: "元", funds: [{ source: "total", amount: "20000" }] },
      { moneyUnit: "万元", funds: [{ source: "total", amount: "2" }] },
    ),
  ).toEqual(["金额单位 元 → 万元"]);
});

test("a lowered target says by how much, with the sign and the unit of their own columns", () => {
  expect(rows([row("投产企业", "≥30家")], [row("投产企业", "≥10家")])).toEqual([
    "调低：投产企业 ≥30家 → ≥10家（−67 %）",
  ]);
  const columns = { unit: "家", nature: "≥" };
  expect(rows([row("投产企业", "30", columns)], [row("投产企业", "40", columns)])).toEqual([
    "调高：投产企业 ≥30家 → ≥40家（+33 %）",
  ]);
  expect(rows([row("合格率", "≥96%")], [row("合格率", "≥98%")])).toEqual(["调高：合格率 ≥96% → ≥98%（+2.1 %）"]);
});

test("the whole change is there, not only its sentence", () => {
  expect(
    compareContent(
      plan({ indicators: [row("投产企业", "≥30家")] }),
      plan({ indicators: [row("甲", "1"), row("投产企业", "≥10家")] }),
    ),
  ).toEqual([
    {
      kind: "indicator",
      change: "added",
      field: "indicator",
      name: "甲",
      rows: { before: null, after: 0 },
      before: null,
      after: "1",
      relative: null,
      ambition: null,
      text: { zh: "新增：产出指标／数量指标 甲 1", en: "Added: 产出指标／数量指标 甲 1" },
    },
    {
      kind: "indicator",
      change: "lowered",
      field: "annual",
      name: "投产企业",
      rows: { before: 0, after: 1 },
      before: "≥30家",
      after: "≥10家",
      relative: -2 / 3,
      ambition: "easier",
      text: { zh: "调低：投产企业 ≥30家 → ≥10家（−67 %）", en: "Lowered: 投产企业 ≥30家 → ≥10家 (−67 %)" },
    },
  ]);
});

test.each([
  ["direction", row("投诉率", "≥5%"), row("投诉率", "≤5%"), "方向改变：投诉率 ≥5% → ≤5%"],
  ["words", row("运行", "运行平稳"), row("运行", "运行良好"), "改写：运行 运行平稳 → 运行良好"],
  ["the same value in another unit", row("面积", "8万亩"), row("面积", "80000亩"), "改写：面积 8万亩 → 80000亩"],
  ["another kind", row("运行", "≥90%"), row("运行", "运行良好"), "改变：运行 ≥90% → 运行良好"],
  ["a blank", row("运行", ""), row("运行", "≥90%"), "改变：运行 （空） → ≥90%"],
  [
    "category",
    row("投产企业", "≥30家"),
    row("投产企业", "≥30家", { level2: "质量指标" }),
    "调整类别：投产企业 产出指标／数量指标 → 产出指标／质量指标",
  ],
  ["name", row("投产企业数", "≥30家"), row("投产企业数量", "≥30家"), "改名：投产企业数 → 投产企业数量"],
  ["weight", row("甲", "1", { weight: "10" }), row("甲", "1", { weight: "20" }), "调高：甲（分值） 10 → 20（+100 %）"],
  ["period", row("甲", "1", { period: "≥4次" }), row("甲", "1", { period: "≥2次" }), "调低：甲 ≥4次 → ≥2次（−50 %）"],
] as const)("%s of an indicator", (_, before, after, text) => {
  expect(rows([before], [after])).toEqual([text]);
});

test("rows are paired by name whatever their order, twins in order, and what is gone comes last", () => {
  expect(rows([row("甲", "1"), row("乙", "2")], [row("乙", "2"), row("甲", "1")])).toEqual([]);
  expect(rows([row("甲", "≥1次"), row("甲", "≥2次")], [row("甲", "≥1次")])).toEqual([
    "删除：产出指标／数量指标 甲 ≥2次",
  ]);
});

test("head, goal and money are said in the words of the form", () => {
  expect(
    said(
      {},
      {
        project: "园区经费",
        goals: { period: "三年", annual: "投产企业十家。" },
        funds: [
          { source: "total", amount: "1,060.00" },
          { source: "县级自筹", amount: "10" },
        ],
      },
    ),
  ).toEqual([
    "项目名称 园区工作经费 → 园区经费",
    "实施周期目标已改写",
    "年度目标已改写",
    "资金总额 2,060.00万元 → 1,060.00万元（−1,000.00万元）",
    "县级自筹 （空） → 10万元（+10.00万元）",
  ]);
});

test("500 rows on both sides, all renamed, are compared within a moment", () => {
  const many = (word: string) => Array.from({ length: 500 }, (_, index) => row(`${word}${index}`, "1"));
  const began = performance.now();
  expect(compareContent(plan({ indicators: many("甲") }), plan({ indicators: many("乙") })).length).toBe(1_000);
  expect(performance.now() - began).toBeLessThan(1_000);
});

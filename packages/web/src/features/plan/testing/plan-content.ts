import type { IndicatorEntry, PlanContent } from "@mingji/core/plan/plan-content";

export function entry(name: string, annual: string, change: Partial<IndicatorEntry> = {}): IndicatorEntry {
  return {
    level1: "产出指标",
    level2: "数量指标",
    name,
    annual,
    period: null,
    unit: null,
    nature: null,
    weight: null,
    ...change,
  };
}

export function planContent(indicators: readonly IndicatorEntry[], change: Partial<PlanContent> = {}): PlanContent {
  return {
    form: "target-form",
    fiscalYear: 2026,
    moneyUnit: "万元",
    department: "示例部门",
    spendingUnit: "示例单位",
    project: "示例项目",
    category: null,
    funds: [{ source: "total", amount: "12.00" }],
    goals: { period: null, annual: "培训120人次。" },
    indicators,
    ...change,
  };
}

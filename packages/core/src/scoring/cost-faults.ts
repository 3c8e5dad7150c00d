import type { RuleFinding } from "../audit/rule.ts";
import { fenOf } from "../money.ts";
import { printMoney, printMoneyWithUnit } from "../money-print.ts";
import type { ProjectReading } from "../plan/reading.ts";
import type { CostItem } from "./cost-items.ts";
import { itemAmounts } from "./item-amounts.ts";
import type { ProjectBudget } from "./project-budget.ts";
import { pointsText } from "./score-text.ts";
import { shownValue } from "../wording/facts.ts";

/** One cost item against the budget: above it, or just its copy. Variants `main` and `equal`. */
export function costFault(
  item: CostItem,
  project: ProjectReading,
  budget: ProjectBudget,
  tolerance: number,
): readonly RuleFinding[] {
  const most = budget.largest * (1 + tolerance);
  const amounts = itemAmounts(item, project);
  const last = amounts.at(-1);
  if (item.per !== null) {
    if (last === undefined || amounts.some(({ fen }) => fen <= most)) return [];
    const printed = shownValue(project.indicators[item.indicator]?.annual ?? null);
    const product = `${printed}×${pointsText(last.quantity)}${last.unit}=${yuanText(last.fen)}`;
    return [costFinding("main", item, project, product, budget.largest)];
  }
  if (item.unclear) return [];
  if (item.assumed) return copyFault(item, project, budget, tolerance);
  if (item.fen > most) return [costFinding("main", item, project, yuanText(item.fen), budget.largest)];
  return copyFault(item, project, budget, tolerance);
}

function copyFault(
  item: CostItem,
  project: ProjectReading,
  budget: ProjectBudget,
  tolerance: number,
): readonly RuleFinding[] {
  const equal = budget.figures.find((figure) => Math.abs(item.fen - figure) <= figure * tolerance);
  return equal === undefined
    ? []
    : [{ ...costFinding("equal", item, project, yuanText(item.fen), equal), severity: "info" }];
}

function yuanText(fen: number): string {
  return printMoneyWithUnit(fenOf(fen), "万元");
}

function costFinding(
  variant: string,
  item: CostItem,
  project: ProjectReading,
  cost: string,
  limit: number,
): RuleFinding {
  const name = project.indicators[item.indicator]?.name ?? "";
  const budget = printMoney(fenOf(limit), "万元");
  return {
    variant,
    values: { name, cost, budget },
    indicator: item.indicator,
    field: "annual",
    actual: cost,
    expected: `${budget}万元`,
  };
}

/** Amounts that stand side by side; a 总成本 among them holds the others. */
export function costSumFault(
  items: readonly CostItem[],
  project: ProjectReading,
  budget: ProjectBudget,
  tolerance: number,
): readonly RuleFinding[] {
  const whole = items.filter(({ per, unclear, assumed }) => per === null && !unclear && !assumed);
  const nested = whole.some(({ indicator }) => /总|合计|控制数|预算/.test(project.indicators[indicator]?.name ?? ""));
  const sum = whole.reduce((total, { fen }) => total + fen, 0);
  if (whole.length < 2 || nested || sum <= budget.largest * (1 + tolerance)) return [];
  const values = { count: whole.length, cost: yuanText(sum), budget: printMoney(budget.largest, "万元") };
  return [{ variant: "sum", values, count: whole.length, difference: yuanText(sum - budget.largest) }];
}

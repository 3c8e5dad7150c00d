import { PRACTICE, reviewForm } from "../../audit/clauses.ts";
import { finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import { fenOf } from "../../money.ts";
import { printMoney } from "../../money-print.ts";
import { costItemsOf } from "../../scoring/cost-items.ts";
import { itemAmounts } from "../../scoring/item-amounts.ts";
import { budgetOf } from "../../scoring/project-budget.ts";

/** Quantities × unit costs leave a part of the budget unexplained. */
export const m10: ProjectRule = {
  id: "M10",
  scope: "project",
  nature: "automatic",
  title: { zh: "数量×单价低于预算", en: "Quantity × unit cost below budget" },
  why: { zh: "成本指标应能说明整个预算。", en: "The cost indicators should explain the whole budget." },
  citations: [PRACTICE, reviewForm("适当性审核 资金匹配性")],
  wording: {
    main: {
      message: {
        zh: "按数量和单价计算为{sum}万元，预算{budget}万元，差{gap}万元。",
        en: "Quantity × unit cost gives {sum} 万元; the budget is {budget} 万元, a gap of {gap}.",
      },
      fix: { zh: "补列其余支出，或说明差额用途。", en: "List the other expenses, or say what the gap is for." },
    },
  },
  check: ({ project, settings }) => {
    const items = costItemsOf(project);
    if (items.every(({ per }) => per === null)) return notApplicable("没有单位成本", "no unit cost");
    const budget = budgetOf(project);
    if (budget === null) return undetermined("没有可读的预算金额", "no budget can be read");
    const amounts = items.map((item) =>
      item.per === null ? [item.fen] : itemAmounts(item, project).map(({ fen }) => fen),
    );
    if (items.some(({ unclear }) => unclear) || amounts.some(({ length }) => length === 0)) {
      return undetermined("有的单价找不到对应数量", "a unit cost has no quantity");
    }
    const sum = amounts.reduce((total, alternatives) => total + Math.max(...alternatives), 0);
    const least = Math.min(...budget.figures);
    if (sum >= least * (1 - settings.parameter("cost-gap"))) return PASS;
    if (sum < least * settings.parameter("cost-explained")) {
      return undetermined("单价只涉及预算的一部分", "the unit costs are about a part of the budget only");
    }
    const print = (fen: number) => printMoney(fenOf(fen), "万元");
    return finding({
      values: { sum: print(sum), budget: print(least), gap: print(least - sum) },
      field: "funds.total",
      actual: `${print(sum)}万元`,
      expected: `${print(least)}万元`,
      difference: `${print(least - sum)}万元`,
    });
  },
};

import { indicatorGuide, reviewForm } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, undetermined, verdictOf } from "../../audit/rule.ts";
import { costFault, costSumFault } from "../../scoring/cost-faults.ts";
import { costItemsOf } from "../../scoring/cost-items.ts";
import { budgetOf } from "../../scoring/project-budget.ts";

/** A cost above the budget, or one that only repeats it. */
export const m04: ProjectRule = {
  id: "M04",
  scope: "project",
  nature: "automatic",
  title: { zh: "成本超预算或照搬预算", en: "Cost against budget" },
  why: {
    zh: "成本指标要约束支出：不能高于预算，也不应只抄预算数。",
    en: "A cost indicator must bind: not above the budget, nor just its copy.",
  },
  citations: [indicatorGuide("经济成本指标"), reviewForm("适当性审核 资金匹配性")],
  wording: {
    main: {
      message: {
        zh: "“{name}”{cost}大于预算{budget}万元。",
        en: '"{name}" {cost} exceeds the budget of {budget} 万元.',
      },
      fix: { zh: "核对数量、单价和预算。", en: "Check quantities, prices and the budget." },
    },
    sum: {
      message: {
        zh: "{count}项成本合计{cost}，大于预算{budget}万元。",
        en: "{count} cost items add up to {cost}, more than the budget of {budget} 万元.",
      },
      fix: { zh: "核对分项成本和预算。", en: "Check the cost items and the budget." },
    },
    equal: {
      message: {
        zh: "“{name}”{cost}直接等于预算{budget}万元。",
        en: '"{name}" {cost} simply equals the budget of {budget} 万元.',
      },
      fix: { zh: "改用单位成本或分项成本控制数。", en: "Use unit costs or ceilings for single items." },
    },
  },
  check: ({ reading, project, settings }) => {
    const items = costItemsOf(project, reading.moneyUnit);
    if (items.length === 0) {
      return settings.coverage === "partial"
        ? undetermined("没有看到成本指标", "no cost rows are visible")
        : notApplicable("没有金额形式的成本指标", "no cost indicator in money");
    }
    const budget = budgetOf(project);
    if (budget === null) return undetermined("没有可读的预算金额", "no budget can be read");
    const tolerance = settings.parameter("cost-tolerance");
    const found = items.flatMap((item) => costFault(item, project, budget, tolerance));
    return verdictOf(found.length > 0 ? found : costSumFault(items, project, budget, tolerance));
  },
};

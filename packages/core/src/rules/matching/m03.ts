import { reviewForm, targetRules } from "../../audit/clauses.ts";
import { finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import { fenOf } from "../../money.ts";
import { printMoney } from "../../money-print.ts";
import type { IndicatorReading, ProjectReading } from "../../plan/reading.ts";
import { costItemsOf } from "../../scoring/cost-items.ts";
import { isOutputRow } from "../../scoring/item-amounts.ts";
import { measureClassOf } from "../../scoring/measure-class.ts";
import { budgetOf } from "../../scoring/project-budget.ts";
import { shownValue } from "../../wording/facts.ts";

/** A large budget that rests on one small countable output. */
export const m03: ProjectRule = {
  id: "M03",
  scope: "project",
  nature: "judgement",
  title: { zh: "资金与产出不匹配", en: "Money and output out of proportion" },
  why: {
    zh: "大额资金只有一两个产出，看不出钱花在哪里。",
    en: "With one small output nobody can see what a large sum buys.",
  },
  citations: [reviewForm("适当性审核 资金匹配性"), targetRules("第十三条 相应匹配")],
  wording: {
    main: {
      message: {
        zh: "{amount}万元只对应{count}条可计数产出{list}。",
        en: "Countable outputs for {amount} 万元: only {count} {list}.",
      },
      fix: {
        zh: "按资金用途拆分产出指标，列出单位成本。",
        en: "Split the outputs by use of the money and give unit costs.",
      },
    },
  },
  check: ({ reading, project, settings }) => {
    if (reading.form === "indicator-library") return notApplicable("指标库没有预算", "a library has no budget");
    const budget = budgetOf(project);
    if (budget === null) return undetermined("没有可读的预算金额", "no budget can be read");
    if (budget.largest < settings.parameter("large-budget-fen")) return PASS;
    if (!showsOutputs(project, settings.coverage === "partial")) {
      return undetermined("产出指标可能没有完整列出", "the outputs may not be complete");
    }
    const counted = project.indicators.filter(isCountable);
    const few = counted.length <= 1 || counted.every(({ annual }) => annual?.value === 1);
    const trivial = few && !counted.some(({ annual }) => isMeasured(annual?.unit ?? null));
    if (!trivial || hasUnitCost(project)) return PASS;
    const units = counted.reduce((sum, { annual }) => sum + baseCount(annual), 0);
    if (units > 0 && budget.largest / units < settings.parameter("money-per-output-fen")) return PASS;
    const list = counted.map(({ name, annual }) => `${name}${shownValue(annual)}`).join("；");
    const amount = printMoney(fenOf(budget.largest), "万元");
    return finding({
      values: { amount, count: counted.length, list: list === "" ? "" : `（${list}）` },
      field: "funds.total",
      count: counted.length,
    });
  },
};

/** The class must be printed; in an excerpt another class must follow the counted rows. */
function showsOutputs({ indicators }: ProjectReading, excerpt: boolean): boolean {
  const last = indicators.findLastIndex(({ level2 }) => level2 === "数量指标");
  return last >= 0 && (!excerpt || last < indicators.length - 1);
}

/** Counted, measured, or left blank: a blank cell is another rule's finding. */
function isCountable(row: IndicatorReading): boolean {
  const { annual, level2 } = row;
  if (!isOutputRow(row) || level2 !== "数量指标" || annual === null) return false;
  return annual.kind !== "qualitative" && measureClassOf(annual.unit) !== "ratio";
}

/** People served and things measured are weighed by a unit cost, not by their number. */
function isMeasured(unit: string | null): boolean {
  const kind = measureClassOf(unit);
  return kind === "size" || kind === "money" || (unit !== null && PEOPLE.test(unit));
}

const PEOPLE = /人|名|位|户/;

function hasUnitCost(project: ProjectReading): boolean {
  return costItemsOf(project).some(({ per, unclear }) => per !== null || unclear);
}

/** 2万人 counts 20,000; without a number nothing is known and much is assumed. */
function baseCount(target: IndicatorReading["annual"]): number {
  if (target?.kind !== "quantity" || target.value === null) return Number.POSITIVE_INFINITY;
  return target.value * (target.unit?.startsWith("万") === true ? 10_000 : 1);
}

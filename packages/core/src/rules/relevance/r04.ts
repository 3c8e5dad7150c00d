import { indicatorGuide, targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import { misplacedLevel } from "../../wording/class-of-level.ts";
import { expectedClass } from "../../wording/expected-class.ts";
import type { Target } from "../../target/target.ts";
import { mainTarget, nameOf, shownName } from "../../wording/facts.ts";
import { goalLinksOf } from "../../wording/link-goal.ts";
import type { GoalReading } from "../../wording/read-goal.ts";

/** An indicator filed under the wrong class. */
export const r04: IndicatorRule = {
  id: "R04",
  scope: "indicator",
  nature: "text",
  title: { zh: "指标归类错误", en: "Wrong class" },
  why: { zh: "归错类，权重和汇总就失去意义。", en: "In the wrong class weights and totals lose their meaning." },
  citations: [indicatorGuide("指标分类"), targetRules("第十条 绩效指标")],
  wording: {
    main: {
      message: {
        zh: "“{name}”放在“{level2}”，{reason}，应归“{expected}”。",
        en: '"{name}" is filed under "{level2}", but {reason}; it belongs to "{expected}".',
      },
      fix: { zh: "移到“{expected}”。", en: 'Move it to "{expected}".' },
    },
    level: {
      message: {
        zh: "“{name}”的二级指标“{level2}”不属于“{level1}”。",
        en: 'The class "{level2}" of "{name}" does not belong to "{level1}".',
      },
      fix: {
        zh: "核对一级、二级指标，按分类重新归入。",
        en: "Check both levels and file it again by the classification.",
      },
    },
  },
  check: ({ reading, indicator, indicatorFacts, projectFacts }) => {
    const { level1, level2, level2Raw } = indicator;
    if (level2 === null && level2Raw === null) return notApplicable("没有二级指标", "no level-2 class");
    if (reading.form === "indicator-library") return notApplicable("指标库另有分类", "a library has its own tree");
    const name = indicatorFacts.derive(nameOf);
    if (name.kind === "blank" || name.kind === "number") return PASS;
    const shown = level2 ?? level2Raw ?? "";
    const wrong = level2 === null ? null : expectedClass(level2, name, mainTarget(indicator));
    if (wrong !== null) {
      const { expected, reason } = wrong;
      const values = { name: shownName(indicator), level2: shown, expected, reason };
      return finding({ values, field: "level2", actual: shown, expected });
    }
    if (level2 === "数量指标" && isGoalMoney(name.text, mainTarget(indicator), projectFacts.derive(goalLinksOf).goal)) {
      const values = { name: shownName(indicator), level2: shown, expected: "成本指标", reason: MONEY_REASON };
      return finding({ values, field: "level2", actual: shown, expected: "成本指标" });
    }
    const proper = misplacedLevel(level1, level2, level2Raw);
    if (proper === null) return PASS;
    const values = { name: shownName(indicator), level1: level1 ?? "", level2: shown };
    return finding({ variant: "level", values, field: "level2", actual: shown, expected: proper });
  },
};

const MONEY_REASON = { zh: "数值是目标中的金额", en: "its figure is an amount of money in the goal" };

/** A figure without a unit that the goal names as money of the same thing: 设备550万元. */
function isGoalMoney(name: string, target: Target | null, goal: GoalReading | null): boolean {
  if (target?.kind !== "quantity" || target.unit !== null || goal === null) return false;
  return goal.statements.some(
    ({ kind, value, object }) =>
      kind === "money" && value === target.value && object.length >= 2 && name.includes(object),
  );
}

import { indicatorGuide, PRACTICE } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import type { Bilingual } from "../../language.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import type { Operator, Target } from "../../target/target.ts";
import { directionOf } from "../../wording/direction.ts";
import { mainField, mainTarget, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import { withoutNumber } from "../../wording/no-value.ts";
import type { NameReading } from "../../wording/read-name.ts";

/** Operator against the direction. */
export const v08: IndicatorRule = {
  id: "V08",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "运算符与方向相反", en: "Operator against the direction" },
  why: {
    zh: "成本写“≥”，花得越多反而完成得越好。",
    en: "With ≥ on a cost, spending more would count as doing better.",
  },
  citations: [indicatorGuide("指标方向"), PRACTICE],
  wording: {
    main: {
      message: {
        zh: "“{name}”是{direction}指标，却用“{operator}”。",
        en: '"{name}" is a {direction} indicator but uses "{operator}".',
      },
      fix: { zh: "改为“{opposite}”。", en: 'Change it to "{opposite}".' },
    },
    hint: {
      message: {
        zh: "“{name}”是{direction}指标，名称里的提示却是“{operator}”。",
        en: '"{name}" is a {direction} indicator, but the hint in its name says "{operator}".',
      },
      fix: { zh: "删去名称里的提示，指标值用“{opposite}”。", en: 'Drop the hint from the name and use "{opposite}".' },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const none = withoutNumber(indicator);
    if (none !== null) return none;
    const target = mainTarget(indicator);
    const operator = target?.opExplicit === true ? target.op : (target?.hintOp ?? null);
    if (target === null || operator === null || operator === "~" || operator === "=") return NO_OPERATOR;
    const direction = expectedOf(indicator, target, indicatorFacts.derive(nameOf));
    if (direction === null || isUp(operator) === (direction === "up")) return PASS;
    const isHint = !target.opExplicit;
    return finding({
      ...(isHint ? { variant: "hint", severity: "warning" as const } : {}),
      values: {
        name: shownName(indicator),
        direction: direction === "down" ? DOWN : UP,
        operator: SIGNS[operator],
        opposite: `${isUp(operator) ? "≤" : "≥"}${target.value ?? ""}${target.unit ?? ""}`,
      },
      field: isHint ? "name" : mainField(indicator),
      actual: shownValue(target),
    });
  },
};

const NO_OPERATOR = notApplicable("没有“≥”或“≤”", "there is no ≥ or ≤");
const DOWN: Bilingual = { zh: "越低越好的", en: "lower-is-better" };
const UP: Bilingual = { zh: "越高越好的", en: "higher-is-better" };
const SIGNS: Readonly<Record<Operator, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=", "~": "约" };

function isUp(operator: Operator): boolean {
  return operator === ">=" || operator === ">";
}

/** A floor that a statute sets (标准, 保障, 工资) is right with ≥ although it is money. */
const STATUTORY_FLOOR = /标准|保障|工资|薪|津贴|补助|补贴|奖|投入产出|人均/;
const POSITIVE_RATE =
  /满意|合格率|覆盖率|及时率|达标率|成活率|就业率|知晓率|利用率|完好率|准确率|到位率|优良率|好评率|通过率|参与率|普及率|出勤率|参保率|发放率|兑付率|完成率|持证率/;

function expectedOf({ level1, level2 }: IndicatorReading, { unit }: Target, name: NameReading): "up" | "down" | null {
  const direction = directionOf(name);
  const isCost = level1 === "成本指标" || level2 === "成本指标" || level2 === "经济成本指标";
  const isMoney = unit?.split("/", 1)[0]?.endsWith("元") ?? false;
  if (direction === "harm") return "down";
  if (direction === "cost" && (isMoney || isCost)) return STATUTORY_FLOOR.test(name.text) ? null : "down";
  if (isCost && isMoney && direction === null && !STATUTORY_FLOOR.test(name.text)) return "down";
  return direction === "benefit" && (name.kind === "satisfaction" || POSITIVE_RATE.test(name.text)) ? "up" : null;
}

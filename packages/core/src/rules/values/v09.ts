import { PRACTICE, targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS, type RuleFinding } from "../../audit/rule.ts";
import type { Target } from "../../target/target.ts";
import { mainField, mainTarget, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import { withoutNumber } from "../../wording/no-value.ts";
import type { NameReading } from "../../wording/read-name.ts";

/** Impossible percentage. */
export const v09: IndicatorRule = {
  id: "V09",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "不可能的百分比", en: "Impossible percentage" },
  why: {
    zh: "合格率不可能大于100%，“≥100%”只有等于才成立。",
    en: "A rate cannot exceed 100%; ≥100% can only be met by equality.",
  },
  citations: [targetRules("第十三条 合理可行"), PRACTICE],
  wording: {
    main: {
      message: {
        zh: "“{name}”写“{value}”，比率最高为100%。",
        en: '"{name}" says "{value}", but a rate cannot exceed 100%.',
      },
      fix: {
        zh: "改为“=100%”，或“≥95%”一类低于100%的下限。",
        en: 'Write "=100%", or a floor below 100% such as "≥95%".',
      },
    },
    below: {
      message: {
        zh: "“{name}”写“{value}”，比率最低为0。",
        en: '"{name}" says "{value}", but a rate cannot be below 0.',
      },
      fix: { zh: "改为“=0%”，或写次数“0起”。", en: 'Write "=0%", or a count such as "0 events".' },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const none = withoutNumber(indicator);
    if (none !== null) return none;
    const target = mainTarget(indicator);
    if (target?.kind !== "quantity" || target.unit !== "%") return NO_PERCENT;
    const found = faultOf(target, indicatorFacts.derive(nameOf));
    if (found === null) return PASS;
    const value = shownValue(target);
    return finding({
      ...found,
      values: { name: shownName(indicator), value },
      field: mainField(indicator),
      actual: value,
    });
  },
};

const NO_PERCENT = notApplicable("指标值不是百分比", "the value is no percentage");

/** Growth, fulfilment and returns may pass 100%. */
const MAY_EXCEED =
  /增长|增幅|增加|增收|提高|提升|涨|上升|完成率|达成率|实现率|履约|产出比|回报|收益率|周转|负荷|清缴率|倍|超额|比值|同比|环比|招生|返还|偿|储备率|自给率|利用率/;

function faultOf(
  { value, op, opExplicit, repairs }: Target,
  name: NameReading,
): Pick<RuleFinding, "variant" | "severity"> | null {
  if (value === null || repairs.includes("ocr-operator") || repairs.includes("negative-zero")) return null;
  if (value <= 0 && (op === "<=" || op === "<") && opExplicit) return { variant: "below", severity: "info" };
  const isShare = name.kind === "rate" || name.kind === "satisfaction" || name.kind === "degree";
  if (value > 100) return isShare && !exceeds(name) ? { severity: "error" } : null;
  return value === 100 && opExplicit && (op === ">=" || op === ">") && !exceeds(name) ? {} : null;
}

function exceeds({ text }: NameReading): boolean {
  return MAY_EXCEED.test(text) && !/及时|合格|满意|验收|准确/.test(text);
}

import { indicatorGuide, targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import type { Target } from "../../target/target.ts";
import { mainField, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, valueOrVerdict } from "../../wording/no-value.ts";

/** Satisfaction of 100%. */
export const v15: IndicatorRule = {
  id: "V15",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "满意度定为100%", en: "Satisfaction of 100%" },
  why: {
    zh: "问卷里有一份不满意就完不成，这样的目标不是认真测算的。",
    en: "One unhappy answer makes it fail: nobody worked such a target out.",
  },
  citations: [targetRules("第十三条 合理可行"), indicatorGuide("满意度指标")],
  wording: {
    main: {
      message: {
        zh: "“{name}”定为{value}，一份不满意就不能完成。",
        en: '"{name}" is set at {value}; one unhappy answer means failure.',
      },
      fix: { zh: "参考往年调查结果，改为“≥90%”或“≥95%”。", en: "Look at past surveys and write ≥90% or ≥95%." },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    if (indicatorFacts.derive(nameOf).kind !== "satisfaction") return NO_SATISFACTION;
    const target = valueOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (!isPerfect(target)) return PASS;
    const value = shownValue(target);
    return finding({
      values: { name: shownName(indicator), value },
      field: mainField(indicator),
      actual: value,
      expected: "≥90%",
    });
  },
};

const NO_SATISFACTION = notApplicable("不是满意度指标", "no satisfaction indicator");
const PERFECT = 99;

const PERCENT: ReadonlySet<string | null> = new Set(["%", null]);

function isPerfect({ value, unit }: Target): boolean {
  const share = value ?? 0;
  return PERCENT.has(unit) && share >= PERFECT && share <= 100;
}

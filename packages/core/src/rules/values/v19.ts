import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import { mainField, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, valueOrVerdict } from "../../wording/no-value.ts";
import { isWishPercent } from "../../wording/wish-percent.ts";

/** Wish given a percentage. */
export const v19: IndicatorRule = {
  id: "V19",
  scope: "indicator",
  nature: "text",
  title: { zh: "愿望套百分比", en: "Wish given a percentage" },
  why: {
    zh: "“促进发展”没有分子分母，100%是编出来的数。",
    en: "“Promote development” has no numerator or denominator; its 100% is made up.",
  },
  citations: [indicatorGuide("量化易评")],
  wording: {
    main: {
      message: {
        zh: "“{name}”不是比率，“{value}”没有计算依据。",
        en: '"{name}" is not a rate; "{value}" has no basis of calculation.',
      },
      fix: {
        zh: "换成可以计数的结果，或改为定性并写明好、一般、差三档的条件。",
        en: "Give a countable result, or state in words what counts as good, fair and poor.",
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = valueOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (target.unit !== "%") return NO_PERCENT;
    if (!indicatorFacts.derive(isWishPercent)) return PASS;
    const value = shownValue(target);
    return finding({ values: { name: shownName(indicator), value }, field: mainField(indicator), actual: value });
  },
};

const NO_PERCENT = notApplicable("指标值不是百分比", "the value is no percentage");

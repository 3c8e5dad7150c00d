import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import { nameOf, shownName } from "../../wording/facts.ts";
import { isUndefinedRate } from "../../wording/rate-definition.ts";

/** Rate without definition. */
export const v13: IndicatorRule = {
  id: "V13",
  scope: "indicator",
  nature: "judgement",
  title: { zh: "比率没有定义", en: "Rate without definition" },
  why: {
    zh: "说不清分子和分母的比率，年底填多少都可以。",
    en: "Without numerator and denominator any figure can be reported at year end.",
  },
  citations: [indicatorGuide("指标解释、量化易评")],
  wording: {
    main: {
      message: { zh: "“{name}”没有说明怎么算。", en: '"{name}" does not say how it is computed.' },
      fix: {
        zh: "补计算公式：分子、分母、数据来源；或改成可以直接数的数量。",
        en: "Add the formula: numerator, denominator, source of data; or give a plain count.",
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const name = indicatorFacts.derive(nameOf);
    if (name.kind !== "rate" && !OTHER_RATE.test(name.text)) return NO_RATE;
    if (name.brackets.some((inner) => inner.length > LONGEST_UNIT) || !isUndefinedRate(name)) return PASS;
    return finding({ values: { name: shownName(indicator) }, field: "name", actual: shownName(indicator) });
  },
};

/** A rate without its noun. */
const OTHER_RATE = /效率$|^当期/;
/** A longer bracket explains something: （完成数/计划数）. */
const LONGEST_UNIT = 3;
const NO_RATE = notApplicable("不是比率指标", "no rate");

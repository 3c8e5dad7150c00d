import { targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import { mainField, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, wordsOrVerdict } from "../../wording/no-value.ts";
import { valueOf } from "../../wording/read-value.ts";

/** Value that only repeats the name. */
export const v17: IndicatorRule = {
  id: "V17",
  scope: "indicator",
  nature: "text",
  title: { zh: "指标值重复名称", en: "Tautological value" },
  why: {
    zh: "值只重复名称，等于没有设定目标。",
    en: "A value that repeats the name sets no target.",
  },
  citations: [targetRules("第十三条 细化量化")],
  wording: {
    main: {
      message: { zh: "“{name}”的值“{value}”只是重复名称。", en: 'Value "{value}" only repeats the name "{name}".' },
      fix: {
        zh: "写明达到什么程度，用数量、日期或分档标准。",
        en: "Say how much, by when, or by which graded standard.",
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = wordsOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (indicatorFacts.derive(valueOf).flaw !== "repeatsName") return PASS;
    const value = shownValue(target);
    return finding({ values: { name: shownName(indicator), value }, field: mainField(indicator), actual: value });
  },
};

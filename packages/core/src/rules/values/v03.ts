import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import { mainField, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, wordsOrVerdict } from "../../wording/no-value.ts";
import { valueOf } from "../../wording/read-value.ts";

/** Compliance phrase as value. */
export const v03: IndicatorRule = {
  id: "V03",
  scope: "indicator",
  nature: "text",
  title: { zh: "合规用语作指标值", en: "Compliance phrase as value" },
  why: {
    zh: "遵守制度是应尽的义务，不是花钱要达到的结果。",
    en: "Obeying the rules is a duty, not a result that money buys.",
  },
  citations: [indicatorGuide("高度关联，不列日常管理")],
  wording: {
    main: {
      message: {
        zh: "“{name}”的值“{value}”是应尽义务，不是目标。",
        en: '"{value}" for "{name}" is a duty, not a target.',
      },
      fix: {
        zh: "改为可数的结果，如“违规支出0笔”，或删除这一行。",
        en: 'Give a countable result, such as "0 irregular payments", or delete the row.',
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = wordsOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (indicatorFacts.derive(valueOf).flaw !== "compliant") return PASS;
    const value = shownValue(target);
    return finding({ values: { name: shownName(indicator), value }, field: mainField(indicator), actual: value });
  },
};

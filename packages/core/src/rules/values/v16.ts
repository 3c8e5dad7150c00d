import { targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import { mainField, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, wordsOrVerdict } from "../../wording/no-value.ts";
import { valueOf } from "../../wording/read-value.ts";

/** A risk or event that the value only negates. */
export const v16: IndicatorRule = {
  id: "V16",
  scope: "indicator",
  nature: "text",
  title: { zh: "双重否定且无计数", en: "Negative wording without a count" },
  why: {
    zh: "“无风险”没有判定口径；写成“事件数=0起”才能核对。",
    en: "“No risk” has no counting rule; “0 events” can be checked.",
  },
  citations: [targetRules("第十三条 细化量化")],
  wording: {
    main: {
      message: {
        zh: "“{name}”写“{value}”，没有判定口径。",
        en: '"{name}" says "{value}" without a counting rule.',
      },
      fix: {
        zh: "改为“{event} =0起”，并写明什么算一起。",
        en: 'Write a count, "{event} = 0", and say what counts as one.',
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = wordsOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (indicatorFacts.derive(valueOf).flaw !== "negates") return PASS;
    const value = shownValue(target);
    const event = eventOf(indicatorFacts.derive(nameOf).text);
    return finding({
      values: { name: shownName(indicator), value, event },
      field: mainField(indicator),
      actual: value,
    });
  },
};

/** 规模性返贫风险 → 规模性返贫事件数. */
function eventOf(name: string): string {
  const stem = name.replace(/(?:发生)?(?:情况|风险|数量|次数|起数|数)$/, "");
  return /(?:事故|事件|投诉|纠纷|案件)$/.test(stem) ? `${stem}数` : `${stem}事件数`;
}

import { targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import { readingsOf } from "../../wording/ambiguous-object.ts";
import { mainField, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, quantityOrVerdict } from "../../wording/no-value.ts";

/** Ambiguous object or unit. */
export const v12: IndicatorRule = {
  id: "V12",
  scope: "indicator",
  nature: "judgement",
  title: { zh: "对象或计量口径不明", en: "Ambiguous object or unit" },
  why: {
    zh: "“5个”可以是5个镇，也可以是5个村，两种理解差好几倍。",
    en: "“5” may be towns or villages; the two readings differ many times over.",
  },
  citations: [targetRules("第十三条 指向明确")],
  wording: {
    main: {
      message: {
        zh: "“{name}”的“{value}”有两种理解：{one}，或{other}。",
        en: '"{value}" of "{name}" can be read as {one} or as {other}.',
      },
      fix: {
        zh: "在名称或单位里写明对象，例如“{one}”。",
        en: 'Name the object in the name or the unit, such as "{one}".',
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = quantityOrVerdict(indicator);
    if (isVerdict(target)) return target;
    const readings = readingsOf(indicatorFacts.derive(nameOf), target.value, target.unit);
    if (readings === null) return PASS;
    const value = shownValue(target);
    return finding({
      values: { name: shownName(indicator), value, ...readings },
      field: mainField(indicator),
      actual: value,
    });
  },
};

import { indicatorGuide, PRACTICE } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import type { Target } from "../../target/target.ts";
import { mainField, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, valueOrVerdict } from "../../wording/no-value.ts";

/** Type flag contradicts the value. */
export const v26: IndicatorRule = {
  id: "V26",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "定性定量标记与值矛盾", en: "Type flag contradicts the value" },
  why: {
    zh: "标为定量却写文字，系统按数值打分就会出错。",
    en: "Marked as quantitative but written in words, the row cannot be scored by figures.",
  },
  citations: [PRACTICE, indicatorGuide("指标值类型")],
  wording: {
    main: {
      message: {
        zh: "“{name}”标为{nature}，值却是“{value}”。",
        en: '"{name}" is marked {nature} but its value is "{value}".',
      },
      fix: { zh: "类型改为{expected}，或改写指标值。", en: "Change the type to {expected}, or rewrite the value." },
    },
  },
  check: ({ indicator }) => {
    const nature = natureOf(indicator.natureRaw);
    if (nature === null) return NO_TYPE;
    const target = valueOrVerdict(indicator);
    if (isVerdict(target)) return target;
    const held = holds(target);
    if (held === nature) return PASS;
    const values = {
      name: shownName(indicator),
      nature,
      value: shownValue(target),
      expected: nature === "定性" ? "定量" : "定性",
    };
    return finding({ values, field: mainField(indicator), actual: values.value });
  },
};

const NO_TYPE = notApplicable("没有定性定量的标记", "the form marks no type");

function natureOf(printed: string | null): "定性" | "定量" | null {
  if (printed?.includes("定性")) return "定性";
  return printed?.includes("定量") ? "定量" : null;
}

/** A number inside a sentence is V24. */
function holds({ kind, alt, raw }: Target): "定性" | "定量" {
  if (kind !== "qualitative") return "定量";
  const isNumber = alt.some((reading) => reading.kind === "quantity" || reading.kind === "range");
  return isNumber && /^[^\p{Script=Han}]*\p{Script=Han}?$/u.test(raw.trim()) ? "定量" : "定性";
}

import { targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import type { Target } from "../../target/target.ts";
import { mainField, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, valueOrVerdict } from "../../wording/no-value.ts";

/** Approximate target. */
export const v25: IndicatorRule = {
  id: "V25",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "约数作目标", en: "Approximate target" },
  why: {
    zh: "“约100天”到年底差几天算完成，谁也说不清。",
    en: "With “about 100 days” nobody can say how many days short still counts.",
  },
  citations: [targetRules("第十三条 细化量化")],
  wording: {
    main: {
      message: {
        zh: "“{name}”写“{value}”，完成与否无法判断。",
        en: '"{name}" says "{value}"; completion cannot be decided.',
      },
      fix: { zh: "改为有下限的数，例如“{example}”。", en: 'Give a bound, such as "{example}".' },
    },
  },
  check: ({ indicator }) => {
    const target = valueOrVerdict(indicator);
    if (isVerdict(target)) return target;
    const about = approximate(target);
    if (about === null) return PASS;
    const value = shownValue(target);
    const example = `≥${about.value ?? ""}${about.unit ?? ""}`;
    return finding({
      values: { name: shownName(indicator), value, example },
      field: mainField(indicator),
      actual: value,
    });
  },
};

function approximate(target: Target): { readonly value?: number | null; readonly unit?: string | null } | null {
  if (target.op === "~") return target;
  return target.parts?.find(({ op }) => op === "~") ?? null;
}

import { reviewForm } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS, type Verdict } from "../../audit/rule.ts";
import { convertUnit } from "../../quantity.ts";
import { nameQuantities } from "../../scoring/name-quantities.ts";
import { readNameHint } from "../../target/name-hint.ts";
import type { Operator, Target } from "../../target/target.ts";
import { mainField, mainTarget, nameOf, shownName } from "../../wording/facts.ts";

/** A number or sign in the name contradicts the value. */
export const r09: IndicatorRule = {
  id: "R09",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "名称中的数或符号与值矛盾", en: "Name contradicts the value" },
  why: {
    zh: "名称和指标值两个口径，无法考核。",
    en: "With one figure in the name and another in the value, neither can be checked.",
  },
  citations: [reviewForm("完整性审核 规范完整性")],
  wording: {
    main: {
      message: {
        zh: "“{name}”名称里写“{inName}”，指标值写“{value}”。",
        en: 'The name "{name}" says "{inName}", the value says "{value}".',
      },
      fix: { zh: "保留一个，名称中不写数值。", en: "Keep one of them; a name carries no value." },
    },
    sign: {
      message: {
        zh: "“{name}”名称提示“{inName}”，指标值写“{value}”。",
        en: 'The hint in "{name}" says "{inName}", the value says "{value}".',
      },
      fix: { zh: "核对方向，删去名称中的提示。", en: "Check the direction and delete the hint." },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = mainTarget(indicator);
    const { text, kind } = indicatorFacts.derive(nameOf);
    if (target?.kind !== "quantity" || target.confidence === "low")
      return notApplicable("值不是数值", "the value is no number");
    const hint = readNameHint(indicator.name).op;
    if (hint !== null && target.opExplicit && target.op !== null && target.op !== hint) {
      return found("sign", shownName(indicator), SIGNS[hint], target, mainField(indicator));
    }
    if (kind !== "rate" && !/\d/.test(text))
      return hint === null ? notApplicable("名称中没有数和符号", "no figure in the name") : PASS;
    const other = otherNumber(text, target);
    return other === null ? PASS : found("main", shownName(indicator), other, target, mainField(indicator));
  },
};

const SIGNS: Readonly<Record<Operator, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=", "~": "约" };

function found(variant: string, name: string, inName: string, target: Target, field: "annual" | "period"): Verdict {
  const severity = variant === "sign" ? "warning" : "error";
  return finding({
    variant,
    severity,
    values: { name, inName, value: target.raw },
    field,
    actual: target.raw,
    expected: inName,
  });
}

/** A number that closes the name in the value's own unit: 达标率100% = 98%. A threshold inside it (200米以上的路) is none. */
function otherNumber(name: string, { value, unit }: Target): string | null {
  if (value === null || unit === null) return null;
  const last = nameQuantities(name).at(-1);
  if (last === undefined) return null;
  const end = /(?<![\d.])(\d[\d.]*)([^\d]{1,5})$/.exec(name);
  if (end === null || Number(end[1]) !== last.value || /以上|以下|以内|内|后|前|及/.test(end[2] ?? "")) return null;
  const converted = convertUnit(last.value, last.unit, unit);
  return converted === null || converted === value ? null : `${end[1]}${end[2]}`;
}

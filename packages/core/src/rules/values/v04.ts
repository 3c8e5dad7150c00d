import { indicatorGuide } from "../../audit/clauses.ts";
import {
  finding,
  type IndicatorRule,
  type IndicatorSubject,
  PASS,
  type RuleFinding,
  type Verdict,
} from "../../audit/rule.ts";
import { formatTarget } from "../../target/format-target.ts";
import type { Target } from "../../target/target.ts";
import { mainField, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import type { NameKind } from "../../wording/name-lists.ts";
import { isVerdict, quantityOrVerdict } from "../../wording/no-value.ts";
import type { NameReading } from "../../wording/read-name.ts";
import { scoreBlockOf } from "../../wording/score-block.ts";
import { hasUnitCosts, perSomething, sizeInName } from "../../wording/unit-costs.ts";
import { usualUnit } from "../../wording/unit-fit.ts";
import { unitPlacesOf } from "../../wording/unit-places.ts";

/** Unit missing or incomplete. */
export const v04: IndicatorRule = {
  id: "V04",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "缺计量单位", en: "Unit missing or incomplete" },
  why: { zh: "没有单位的数值无法比较和汇总。", en: "A number without a unit can be neither compared nor added up." },
  citations: [indicatorGuide("度量单位")],
  wording: {
    main: {
      message: { zh: "“{name}”的值“{value}”没有计量单位。", en: 'Value "{value}" of "{name}" has no unit.' },
      fix: { zh: "补写单位，例如“{example}”。", en: 'Add the unit, such as "{example}".' },
    },
    currency: {
      message: { zh: "“{name}”的值“{value}”没有写“元”。", en: 'Value "{value}" of "{name}" has no currency.' },
      fix: { zh: "核对后改为“{example}”。", en: 'Check and write "{example}".' },
    },
    denominator: {
      message: {
        zh: "“{name}”的值“{value}”没有写每什么（人、亩、平方米等）。",
        en: 'Value "{value}" of "{name}" does not say per what (person, mu, square metre).',
      },
      fix: { zh: "写成“{example}”。", en: 'Write it as "{example}".' },
    },
  },
  check: (subject) => {
    const { indicator, indicatorFacts, projectFacts } = subject;
    const target = quantityOrVerdict(indicator);
    if (isVerdict(target)) return target;
    const name = indicatorFacts.derive(nameOf);
    if (NOT_COUNTED.has(name.kind)) return PASS;
    if (target.repairs.includes("lost-unit")) return currencyMissing(subject, target);
    if (target.unit === null) return unitMissing(subject, target, name);
    if (!/^[十百千万亿]*元$/.test(target.unit)) return PASS;
    const isPrice = perSomething(name) || (sizeInName(name) && projectFacts.derive(hasUnitCosts));
    return isPrice ? incomplete(subject, target, "denominator", `${target.unit}/××`) : PASS;
  },
};

/** A question of yes and no is V18, a number for a name C11. */
const NOT_COUNTED: ReadonlySet<NameKind> = new Set(["yesNo", "number"]);
const HARMLESS_AT_ZERO: ReadonlySet<NameKind> = new Set(["count", "event"]);

/** A bare 0 of events is harmless; a unit that the name prints is V05; a column of scores is V10. */
function unitMissing(
  { indicator, indicatorFacts, projectFacts }: IndicatorSubject,
  target: Target,
  name: NameReading,
): Verdict {
  const isHarmless = target.value === 0 && HARMLESS_AT_ZERO.has(name.kind);
  if (isHarmless || indicatorFacts.derive(unitPlacesOf).name !== null || projectFacts.derive(scoreBlockOf) !== null)
    return PASS;
  const bare = shownValue(target);
  const example = `${bare}${usualUnit(name) ?? "（单位）"}`;
  const values = { name: shownName(indicator), value: bare, example };
  const weak = target.value === 0 || usualUnit(name) === "%" ? ({ severity: "warning" } as const) : {};
  return finding({ ...weak, values, field: mainField(indicator), actual: bare });
}

function currencyMissing(subject: IndicatorSubject, target: Target): Verdict {
  return incomplete(subject, target, "currency", target.unit ?? "元");
}

function incomplete({ indicator }: IndicatorSubject, target: Target, variant: string, unit: string): Verdict {
  const value = shownValue(target);
  const example = formatTarget({ ...target, unit });
  const found: RuleFinding = { variant, values: { name: shownName(indicator), value, example }, severity: "warning" };
  return finding({ ...found, field: mainField(indicator), actual: value, expected: example });
}

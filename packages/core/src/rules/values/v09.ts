import { PRACTICE, targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS, type RuleFinding } from "../../audit/rule.ts";
import type { Operator } from "../../target/target.ts";
import { mainField, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import type { NameKind } from "../../wording/name-lists.ts";
import { isVerdict, type QuantityTarget, quantityOrVerdict } from "../../wording/no-value.ts";
import type { NameReading } from "../../wording/read-name.ts";
import { mentions, MAY_EXCEED_ALL } from "../../wording/topics.ts";

/** Impossible percentage. */
export const v09: IndicatorRule = {
  id: "V09",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "不可能的百分比", en: "Impossible percentage" },
  why: {
    zh: "合格率不可能大于100%，“≥100%”只有等于才成立。",
    en: "A rate cannot exceed 100%; ≥100% can only be met by equality.",
  },
  citations: [targetRules("第十三条 合理可行"), PRACTICE],
  wording: {
    main: {
      message: {
        zh: "“{name}”写“{value}”，比率最高为100%。",
        en: '"{name}" says "{value}", but a rate cannot exceed 100%.',
      },
      fix: {
        zh: "改为“=100%”，或“≥95%”一类低于100%的下限。",
        en: 'Write "=100%", or a floor below 100% such as "≥95%".',
      },
    },
    below: {
      message: {
        zh: "“{name}”写“{value}”，比率最低为0。",
        en: '"{name}" says "{value}", but a rate cannot be below 0.',
      },
      fix: { zh: "改为“=0%”，或写次数“0起”。", en: 'Write "=0%", or a count such as "0 events".' },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = quantityOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (target.unit !== "%") return NO_PERCENT;
    const found = faultOf(target, indicatorFacts.derive(nameOf));
    if (found === null) return PASS;
    const value = shownValue(target);
    return finding({
      ...found,
      values: { name: shownName(indicator), value },
      field: mainField(indicator),
      actual: value,
    });
  },
};

const NO_PERCENT = notApplicable("指标值不是百分比", "the value is no percentage");

const SHARES: ReadonlySet<NameKind> = new Set(["rate", "satisfaction", "degree"]);
const FLOORS: ReadonlySet<Operator | null> = new Set([">=", ">"]);
const CEILINGS: ReadonlySet<Operator | null> = new Set(["<=", "<"]);

function faultOf(
  { value, op, repairs }: QuantityTarget,
  name: NameReading,
): Pick<RuleFinding, "variant" | "severity"> | null {
  if (repairs.includes("ocr-operator")) return null;
  if (value <= 0) return CEILINGS.has(op) ? { variant: "below", severity: "info" } : null;
  if (exceeds(name)) return null;
  if (value > 100) return SHARES.has(name.kind) ? { severity: "error" } : null;
  return value === 100 && FLOORS.has(op) ? {} : null;
}

function exceeds({ text }: NameReading): boolean {
  return mentions(MAY_EXCEED_ALL, text) && !/及时|合格|满意|验收|准确/.test(text);
}

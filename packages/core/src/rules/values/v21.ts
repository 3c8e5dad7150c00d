import { PRACTICE } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import { mainField, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import type { NameKind } from "../../wording/name-lists.ts";
import { isVerdict, type QuantityTarget, quantityOrVerdict } from "../../wording/no-value.ts";
import type { NameReading } from "../../wording/read-name.ts";
import { FIXED_NUMBERS, mentions, OPEN_COUNTS } from "../../wording/topics.ts";

/** Equality on an open-ended indicator. */
export const v21: IndicatorRule = {
  id: "V21",
  scope: "indicator",
  nature: "text",
  title: { zh: "用等号限定", en: "Equality on an open-ended indicator" },
  why: {
    zh: "“=30000人次”时接待30001人次也算没完成。",
    en: "With “= 30000 visits”, 30001 visits would be a miss.",
  },
  citations: [PRACTICE],
  wording: {
    main: {
      message: {
        zh: "“{name}”用“=”，超额完成也算未完成。",
        en: '"{name}" uses "="; doing better would count as a miss.',
      },
      fix: {
        zh: "产出和效益改“≥”，成本和负面指标改“≤”。",
        en: "Write ≥ for outputs and benefits, ≤ for costs and harm.",
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = quantityOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (target.op !== "=" || !target.opExplicit) return NO_EQUALITY;
    if (!isOpenEnded(target, indicatorFacts.derive(nameOf))) return PASS;
    const value = shownValue(target);
    return finding({ values: { name: shownName(indicator), value }, field: mainField(indicator), actual: value });
  },
};

const NO_EQUALITY = notApplicable("没有写“=”", "no = is printed");

const OPEN_UNITS: ReadonlySet<string | null> = new Set(
  "人次 万人次 次 场 场次 篇 条 吨 公斤 斤 万亩 公顷 万立方米".split(" "),
);
const SPANS: ReadonlySet<NameKind> = new Set(["duration", "time", "money", "standard"]);

function isOpenEnded({ value, unit, direction }: QuantityTarget, { text, kind }: NameReading): boolean {
  if (value === 0) return false;
  if (unit === "%") return value < 100;
  if (direction === "negative") return true;
  return !SPANS.has(kind) && !mentions(FIXED_NUMBERS, text) && (mentions(OPEN_COUNTS, text) || OPEN_UNITS.has(unit));
}

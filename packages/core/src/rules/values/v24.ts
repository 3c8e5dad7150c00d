import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import type { Target } from "../../target/target.ts";
import { mainField, shownValue } from "../../wording/facts.ts";
import { isVerdict, valueOrVerdict } from "../../wording/no-value.ts";
import { wordsAround } from "../../wording/words-around.ts";

/** Value wrapped in words. */
export const v24: IndicatorRule = {
  id: "V24",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "值夹带文字", en: "Value wrapped in words" },
  why: {
    zh: "数值埋在句子里，系统读不出，也不便比较。",
    en: "A number inside a sentence can be neither read by machines nor compared.",
  },
  citations: [indicatorGuide("指标值")],
  wording: {
    main: {
      message: {
        zh: "“{value}”里除数值外还有文字“{words}”。",
        en: 'Value "{value}" contains words besides the number: "{words}".',
      },
      fix: { zh: "指标值只留“{number}”，其余写进名称或说明。", en: 'Keep only "{number}" as the value.' },
    },
  },
  check: ({ indicator }) => {
    const target = valueOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (!holdsNumber(target)) return PASS;
    const around = wordsAround(target);
    if (around === null) return PASS;
    const value = shownValue(target);
    return finding({
      values: { value, ...around },
      field: mainField(indicator),
      actual: value,
      expected: around.number,
    });
  },
};

const NUMBERS: ReadonlySet<string> = new Set(["quantity", "range", "date", "dateRange"]);

function holdsNumber({ kind, alt }: Target): boolean {
  return NUMBERS.has(kind) || alt.some((reading) => NUMBERS.has(reading.kind));
}

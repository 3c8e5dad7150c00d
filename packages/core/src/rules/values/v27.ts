import { PRACTICE } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { directionOf } from "../../wording/direction.ts";
import { mainField, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import type { NameKind } from "../../wording/name-lists.ts";
import { isVerdict, quantityOrVerdict } from "../../wording/no-value.ts";
import type { NameReading } from "../../wording/read-name.ts";
import { mentions, BEST_AT_ZERO } from "../../wording/topics.ts";

/** Zero target on a cost or output. */
export const v27: IndicatorRule = {
  id: "V27",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "目标值为零（取整造成）", en: "Zero target on a cost or output" },
  why: {
    zh: "成本和产出的目标为零，多半是换算成万元时取整造成的。",
    en: "A zero on a cost or an output mostly comes from rounding to 万元.",
  },
  citations: [PRACTICE],
  wording: {
    main: {
      message: {
        zh: "“{name}”目标为{value}，可能由取整造成。",
        en: 'The target of "{name}" is {value}, perhaps by rounding.',
      },
      fix: {
        zh: "换用元为单位，或保留两位小数；确实为零的删除这一行。",
        en: "Use 元, or keep two decimals; delete the row if it is really zero.",
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = quantityOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (target.value !== 0) return NOT_ZERO;
    if (target.repairs.includes("negative-zero") || !shouldExceedZero(indicator, indicatorFacts.derive(nameOf)))
      return PASS;
    const value = `0${target.unit ?? ""}`;
    return finding({
      values: { name: shownName(indicator), value },
      field: mainField(indicator),
      actual: shownValue(target),
    });
  },
};

const NOT_ZERO = notApplicable("目标值不为零", "the target is not zero");
const OUTPUT =
  /(?:培训|受益|补助|补贴|资助|服务|建设|新建|改造|修建|购置|种植|就业|覆盖|救助|宣传|开展|举办|完成).{0,40}(?:数量|人数|户数|次数|面积|长度|里程|人次|场次)$/;

const COST_LEVELS: ReadonlySet<string> = new Set(["成本指标", "经济成本指标"]);
const PRICES: ReadonlySet<NameKind> = new Set(["money", "standard"]);

/** Costs, and counts of what the project delivers; 0 of events and of harm is the best there is. */
function shouldExceedZero({ level1, level2 }: IndicatorReading, name: NameReading): boolean {
  const direction = directionOf(name);
  if (direction === "harm" || mentions(BEST_AT_ZERO, name.text)) return false;
  if (PRICES.has(name.kind)) return direction === "cost" || COST_LEVELS.has(level2 ?? level1 ?? "");
  return direction === "benefit" || OUTPUT.test(name.text);
}

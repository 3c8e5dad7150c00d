import { indicatorGuide, PRACTICE } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import type { Bilingual } from "../../language.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import type { Operator, Target } from "../../target/target.ts";
import { directionOf } from "../../wording/direction.ts";
import { mainField, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, quantityOrVerdict } from "../../wording/no-value.ts";
import type { NameReading } from "../../wording/read-name.ts";
import { mentions, RATES_OF_BENEFIT, STATUTORY_FLOORS } from "../../wording/topics.ts";

/** Operator against the direction. */
export const v08: IndicatorRule = {
  id: "V08",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "运算符与方向相反", en: "Operator against the direction" },
  why: {
    zh: "成本写“≥”，花得越多反而完成得越好。",
    en: "With ≥ on a cost, spending more would count as doing better.",
  },
  citations: [indicatorGuide("指标方向"), PRACTICE],
  wording: {
    main: {
      message: {
        zh: "“{name}”是{direction}指标，却用“{operator}”。",
        en: '"{name}" is a {direction} indicator but uses "{operator}".',
      },
      fix: { zh: "改为“{opposite}”。", en: 'Change it to "{opposite}".' },
    },
    hint: {
      message: {
        zh: "“{name}”是{direction}指标，名称里的提示却是“{operator}”。",
        en: '"{name}" is a {direction} indicator, but the hint in its name says "{operator}".',
      },
      fix: { zh: "删去名称里的提示，指标值用“{opposite}”。", en: 'Drop the hint from the name and use "{opposite}".' },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = quantityOrVerdict(indicator);
    if (isVerdict(target)) return target;
    const bound = BOUNDS.get(target.opExplicit ? target.op : target.hintOp);
    if (bound === undefined) return NO_OPERATOR;
    const direction = expectedOf(indicator, target, indicatorFacts.derive(nameOf));
    if (direction === null || direction === bound.way) return PASS;
    const isHint = !target.opExplicit;
    return finding({
      ...(isHint ? { variant: "hint", severity: "warning" as const } : {}),
      values: {
        name: shownName(indicator),
        direction: direction === "down" ? DOWN : UP,
        operator: bound.sign,
        opposite: `${bound.way === "up" ? "≤" : "≥"}${target.value}${target.unit ?? ""}`,
      },
      field: isHint ? "name" : mainField(indicator),
      actual: shownValue(target),
    });
  },
};

const NO_OPERATOR = notApplicable("没有“≥”或“≤”", "there is no ≥ or ≤");
const DOWN: Bilingual = { zh: "越低越好的", en: "lower-is-better" };
const UP: Bilingual = { zh: "越高越好的", en: "higher-is-better" };
/** Equality is V21, an approximation V25. */
const BOUNDS: ReadonlyMap<Operator | null, Bound> = new Map([
  [">=", { way: "up", sign: "≥" }],
  [">", { way: "up", sign: ">" }],
  ["<=", { way: "down", sign: "≤" }],
  ["<", { way: "down", sign: "<" }],
]);

interface Bound {
  readonly way: "up" | "down";
  readonly sign: string;
}

const COST_LEVELS: ReadonlySet<string> = new Set(["成本指标", "经济成本指标"]);

/** The wording goes before the form's own column: a cost marked 正向 is a slip of the column, not of the sign. */
function expectedOf(indicator: IndicatorReading, target: Target, name: NameReading): "up" | "down" | null {
  const worded = wordedDirection(indicator, target, name);
  if (worded !== null || target.direction === null) return worded;
  return target.direction === "negative" ? "down" : "up";
}

function wordedDirection(
  { level1, level2 }: IndicatorReading,
  { unit }: Target,
  name: NameReading,
): "up" | "down" | null {
  const direction = directionOf(name);
  if (direction === "harm") return "down";
  if (direction === "benefit") return mentions(RATES_OF_BENEFIT, name.text) ? "up" : null;
  if (mentions(STATUTORY_FLOORS, name.text)) return null;
  const isCost = direction === "cost" || COST_LEVELS.has(level2 ?? level1 ?? "");
  return isCost && /元(?:\/|$)/.test(unit ?? "") ? "down" : null;
}

import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, type IndicatorSubject, PASS, type RuleFinding } from "../../audit/rule.ts";
import type { Target } from "../../target/target.ts";
import { mainField, nameOf, shownName } from "../../wording/facts.ts";
import { nameBurdenOf } from "../../wording/name-measures.ts";
import { isVerdict, quantityOrVerdict } from "../../wording/no-value.ts";
import type { NameReading } from "../../wording/read-name.ts";
import { isThingInYears, misfitOf } from "../../wording/unit-fit.ts";
import { oddSymbol, percentWord } from "../../wording/unit-words.ts";

/** Unit does not fit. */
export const v06: IndicatorRule = {
  id: "V06",
  scope: "indicator",
  nature: "text",
  title: { zh: "单位与指标不匹配", en: "Unit does not fit" },
  why: {
    zh: "人数用“个”、面积用“‰”，汇总时就对不上。",
    en: "Persons counted as things, or an area in per mille, cannot be added up.",
  },
  citations: [indicatorGuide("数量指标、度量单位")],
  wording: {
    main: {
      message: {
        zh: "“{name}”用“{unit}”计量，应为{expected}。",
        en: '"{name}" is measured in "{unit}"; expected {expected}.',
      },
      fix: { zh: "单位改为{expected}。", en: "Change the unit to {expected}." },
    },
    word: {
      message: {
        zh: "“{name}”的单位写成“{unit}”，应写“%”。",
        en: 'The unit of "{name}" is written "{unit}"; write %.',
      },
      fix: { zh: "单位改为“%”。", en: "Write % as the unit." },
    },
    rate: {
      message: {
        zh: "“{name}”是比率，放在数量指标里。",
        en: '"{name}" is a rate filed under quantity.',
      },
      fix: {
        zh: "移到质量或效益指标；数量指标写绝对数。",
        en: "Move it to quality or effect; quantity takes absolute numbers.",
      },
    },
    symbol: {
      message: { zh: "“{name}”的单位“{unit}”不规范。", en: 'The unit "{unit}" of "{name}" is not standard.' },
      fix: { zh: "改为“{expected}”。", en: 'Write "{expected}".' },
    },
  },
  check: (subject) => {
    const { indicator, indicatorFacts } = subject;
    const target = quantityOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (target.unit === null || target.repairs.includes("ocr-operator")) return PASS;
    const fault = faultOf(subject, target, target.unit, indicatorFacts.derive(nameOf));
    if (fault === null) return PASS;
    const { unit = target.unit, expected = "%", ...found } = fault;
    const values = { name: shownName(indicator), unit, expected };
    return finding({ ...found, values, field: mainField(indicator), actual: unit, expected });
  },
};

interface Fault extends Pick<RuleFinding, "variant" | "severity"> {
  readonly unit?: string;
  readonly expected?: string;
}

function faultOf(
  { indicator, indicatorFacts }: IndicatorSubject,
  target: Target,
  unit: string,
  name: NameReading,
): Fault | null {
  const word = percentWord(target.raw, indicator.unitRaw);
  if (word !== null) return { variant: "word", unit: word };
  const misfit = misfitOf(name, unit);
  if (misfit !== null) return indicatorFacts.derive(nameBurdenOf)?.kind === "secondMeasure" ? null : misfit;
  if (indicator.level2 === "数量指标") {
    if (isThingInYears(name, unit)) return { expected: "个、条等计数单位" };
    if (unit === "%" && name.kind === "rate" && !OF_QUANTITY.test(name.text))
      return { variant: "rate", severity: "info" };
  }
  const odd = oddSymbol(target, unit, indicator.unitRaw);
  return odd === null ? null : { ...odd, variant: "symbol", severity: "info" };
}

/** The rate of an amount that is itself the output (产量稳定率, 存栏稳定率). */
const OF_QUANTITY = /稳定率|增长率|增幅/;

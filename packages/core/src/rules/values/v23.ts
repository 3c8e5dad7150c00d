import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import type { Target, TargetPart } from "../../target/target.ts";
import { sameDimension } from "../../quantity.ts";
import { mainField, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, valueOrVerdict } from "../../wording/no-value.ts";

/** Several values in one cell. */
export const v23: IndicatorRule = {
  id: "V23",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "一格多值", en: "Several values in one cell" },
  why: {
    zh: "一格两个值，完成一个算不算完成，没有办法打分。",
    en: "With two values in one cell nobody can score the row when one of them is met.",
  },
  citations: [indicatorGuide("一条指标一个值")],
  wording: {
    main: {
      message: {
        zh: "“{name}”一格里有{count}个值：{values}。",
        en: '"{name}" holds {count} values in one cell: {values}.',
      },
      fix: { zh: "拆成{count}条指标，每条一个值。", en: "Split it into {count} rows with one value each." },
    },
  },
  check: ({ indicator }) => {
    const target = valueOrVerdict(indicator);
    if (isVerdict(target)) return target;
    const count = countOf(target);
    if (count < 2) return PASS;
    const value = shownValue(target);
    return finding({
      values: { name: shownName(indicator), count, values: value },
      field: mainField(indicator),
      actual: value,
    });
  },
};

function countOf({ parts, join, raw }: Target): number {
  if (DATE_AND_RATE.test(raw.slice(0, LONGEST_PAIR))) return 2;
  if (join !== "and") return 1;
  const values = parts ?? [];
  return isDesign(values) ? 1 : values.length;
}

const LONGEST_PAIR = 60;
/** 11月底+100%. */
const DATE_AND_RATE = /\d{1,2}[月日].{0,6}[+＋、,，和及;；]\s*[≥>=不]?.{0,4}\d+(?:\.\d+)?%/;
/** One value per half-year, grade, stage or village is how the form is made. */
const DESIGNED = /半年|季度|第[一二三四五]年|^[优良中差]$|优秀|良好|年$|村$|社区$|镇$|期$/;

function isDesign(parts: readonly TargetPart[]): boolean {
  const labels = parts.map(({ label = "" }) => label.trim());
  if (labels.every((label) => DESIGNED.test(label))) return true;
  const [first] = parts;
  const alike = parts.every(({ unit }) => sameDimension(unit ?? null, first?.unit ?? null));
  return alike && labels.every((label) => label === "");
}

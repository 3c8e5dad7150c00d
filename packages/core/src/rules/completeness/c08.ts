import { PRACTICE, TRANSFER_NOTES } from "../../audit/clauses.ts";
import { isEmptyTarget, isUnusedRow } from "../../audit/row-nature.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import type { ProjectReading } from "../../plan/reading.ts";
import type { Target } from "../../target/target.ts";
import { withoutSpaces } from "../../text.ts";

/** Nouns that end the name of a measure: a value that ends so is a name again. */
const MEASURE_NOUN =
  /(?:次数|数量|人数|户数|个数|总数|面积|里程|长度|率|比例|满意度|程度|时间|时限|金额|成本|费用|情况|水平|条件)$/;

/** C08 缺实施周期值或年度值 */
export const c08: IndicatorRule = {
  id: "C08",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "缺实施周期值或年度值", en: "Period or annual value missing" },
  why: {
    zh: "表中有实施周期和年度两栏，两栏都要有数值，才能看出本年完成整个项目的多少。",
    en: "A form with a period and an annual column needs both values, or nobody sees what share of the project the year does.",
  },
  citations: [TRANSFER_NOTES, PRACTICE],
  wording: {
    repeated: {
      message: {
        zh: "“{name}”的实施周期指标值写成“{value}”，没有周期数值。",
        en: 'The period value of "{name}" is "{value}"; it gives no value for the period.',
      },
      fix: {
        zh: "填写整个实施周期的数值；一年期项目写与年度值相同。",
        en: "Give the value for the whole period; for a one-year project it equals the annual value.",
      },
    },
    blank: {
      message: { zh: "“{name}”没有填{column}指标值。", en: 'The {column} value of "{name}" is blank.' },
      fix: {
        zh: "补填{column}指标值；一年期项目两栏相同。",
        en: "Fill in the {column} value; for a one-year project both are equal.",
      },
    },
  },
  check: ({ indicator, projectFacts }) => {
    if (!projectFacts.derive(hasTwoHorizons)) {
      return notApplicable("表中只有一栏指标值", "the form has one value column");
    }
    const { name, annual, period, role } = indicator;
    if (isUnusedRow(indicator) || role === "parent") return notApplicable("空行或父行", "an unused or parent row");
    const blank = [isEmptyTarget(annual), isEmptyTarget(period)];
    if (blank[0] && blank[1]) return PASS;
    if (blank[0] || blank[1]) {
      const column = blank[0] ? { zh: "年度", en: "annual" } : { zh: "实施周期", en: "period" };
      return finding({ variant: "blank", values: { name, column }, field: blank[0] ? "annual" : "period" });
    }
    if (period === null || annual === null || !repeatsName(period, annual, name)) return PASS;
    const value = period.raw.trim();
    return finding({ variant: "repeated", values: { name, value }, field: "period", actual: value });
  },
};

/** Words without a number that end like a measure's name, and are not the same statement as the year's. */
function repeatsName(period: Target, annual: Target, name: string): boolean {
  if (period.kind !== "qualitative") return false;
  const words = withoutSpaces(period.raw);
  if (words === withoutSpaces(annual.raw)) return false;
  if (words === withoutSpaces(name)) return true;
  if (/^[无不未零]/.test(words)) return false;
  const noun = MEASURE_NOUN.exec(words)?.[0];
  return noun !== undefined && withoutSpaces(name).includes(noun);
}

/** Both columns hold something somewhere: a form whose second column is not printed has nothing to leave blank. */
function hasTwoHorizons({ indicators: rows }: ProjectReading): boolean {
  return rows.some(({ annual }) => !isEmptyTarget(annual)) && rows.some(({ period }) => !isEmptyTarget(period));
}

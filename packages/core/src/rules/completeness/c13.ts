import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import { withoutSpaces } from "../../text.ts";

const DECLARED = /不适用|不涉及|无此项|(?:无|没有)(?:直接)?(?:经济|社会|生态)效益|公益性事业/;
const NOTHING: ReadonlySet<string> = new Set(["无", "不适用", "不涉及", "无此项", "无。"]);

/** C13 保留“不适用”行 */
export const c13: IndicatorRule = {
  id: "C13",
  scope: "indicator",
  nature: "text",
  title: { zh: "保留“不适用”行", en: '"Not applicable" kept as an indicator' },
  why: {
    zh: "指标要与产出、效果高度关联；声明不适用的行不是指标，更不能计分。",
    en: "Indicators belong to output and effect; a row that declares itself not applicable is none, and earns no points.",
  },
  citations: [indicatorGuide("设置原则（高度关联、重点突出）")],
  wording: {
    main: {
      message: {
        zh: "“{name}”声明不适用，却仍列为指标。",
        en: '"{name}" says it does not apply but is still listed as an indicator.',
      },
      fix: { zh: "删除该行。", en: "Delete the row." },
    },
    points: {
      message: {
        zh: "“{name}”声明不适用，却仍列为指标，并占{points}分。",
        en: '"{name}" says it does not apply but is still listed as an indicator, with {points} points.',
      },
      fix: {
        zh: "删除该行，把分值转给适用的指标。",
        en: "Delete the row and give its points to indicators that apply.",
      },
    },
  },
  check: ({ indicator }) => {
    const { name, annual, weight } = indicator;
    const value = withoutSpaces(annual?.raw ?? "");
    const isDeclared = NOTHING.has(value) || DECLARED.test(name) || DECLARED.test(value);
    if (!isDeclared) return PASS;
    const values = { name: name.trim() === "" ? value : name.trim() };
    const found = { field: DECLARED.test(name) ? "name" : "annual", actual: value === "" ? name : value };
    if (weight === null || weight === 0) return finding({ ...found, values });
    return finding({ ...found, variant: "points", values: { ...values, points: weight }, severity: "error" });
  },
};

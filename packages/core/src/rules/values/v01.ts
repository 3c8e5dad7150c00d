import { indicatorGuide, targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import type { Severity } from "../../message.ts";
import { mainField, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, wordsOrVerdict } from "../../wording/no-value.ts";
import { valueOf } from "../../wording/read-value.ts";

/** Vague wording, not quantified. */
export const v01: IndicatorRule = {
  id: "V01",
  scope: "indicator",
  nature: "text",
  title: { zh: "定性词未量化", en: "Vague wording, not quantified" },
  why: {
    zh: "“显著提升”一类的值年底无法判断完成与否，也无法打分。",
    en: "With a value such as 显著提升 nobody can say at year end whether it was reached.",
  },
  citations: [targetRules("第十三条 细化量化"), indicatorGuide("量化易评")],
  wording: {
    main: {
      message: {
        zh: "“{name}”的指标值“{value}”无法衡量。",
        en: 'Value "{value}" of "{name}" cannot be measured.',
      },
      fix: {
        zh: "改为可以统计的数值；只能定性时，写明好、一般、差三档的判定条件。",
        en: "Give a figure that can be counted; if it must be in words, state what counts as good, fair and poor.",
      },
    },
    intent: {
      message: {
        zh: "“{name}”的指标值“{value}”是愿望或成绩的描述，无法衡量。",
        en: 'Value "{value}" of "{name}" describes a wish or an achievement; it cannot be measured.',
      },
      fix: {
        zh: "从这句话里选一项可以统计的结果，写成数值；其余移到绩效目标。",
        en: "Pick one countable result from the sentence and give its figure; move the rest to the goal text.",
      },
    },
    grade: {
      message: {
        zh: "“{name}”的指标值“{value}”没有写明评价标准。",
        en: 'Value "{value}" of "{name}" is a grade without a stated scale.',
      },
      fix: {
        zh: "写明好、一般、差三档的判定条件和评定人，或改为数值。",
        en: "State what counts as good, fair and poor and who decides, or give a figure.",
      },
    },
    graded: {
      message: {
        zh: "“{name}”的指标值“{value}”是定性的，已写明分档标准。",
        en: 'Value "{value}" of "{name}" is in words; its criteria are stated.',
      },
      fix: {
        zh: "请确认分档标准可以核对；能量化的改为数值。",
        en: "Make sure the criteria can be checked; give a figure where there is one.",
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = wordsOrVerdict(indicator);
    if (isVerdict(target)) return target;
    if (indicatorFacts.derive(valueOf).flaw !== "vague") return PASS;
    const value = shownValue(target);
    const name = shownName(indicator);
    return finding({
      ...degreeOf(value, indicator.basis),
      values: { name, value },
      field: mainField(indicator),
      actual: value,
    });
  },
};

const LONGEST_PHRASE = 8;

/** 101号 admits grades when their criteria are written: a bare grade lacks only these. */
const GRADES: ReadonlySet<string> = new Set(["好", "高", "良好", "较好", "较高", "强", "较强", "一般", "中等"]);

function degreeOf(value: string, basis: string | null): { readonly variant?: string; readonly severity?: Severity } {
  if (hasCriteria(basis)) return { variant: "graded", severity: "info" };
  if (GRADES.has(value)) return { variant: "grade" };
  return value.length > LONGEST_PHRASE ? { variant: "intent" } : {};
}

/** 好：…；一般：…；差：… printed beside the value. */
function hasCriteria(basis: string | null): boolean {
  const text = basis ?? "";
  return text.includes("差") && /好|良/.test(text);
}

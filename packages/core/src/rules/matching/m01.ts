import { evaluationRules, targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS, undetermined, type Verdict } from "../../audit/rule.ts";
import type { FormId, IndicatorReading } from "../../plan/reading.ts";
import { attainmentOf } from "../../scoring/attainment-of.ts";
import { historySlack } from "../../scoring/history-slack.ts";
import { percentText } from "../../scoring/score-text.ts";
import { shownValue } from "../../wording/facts.ts";

/** The target is far below what was or must be reached. */
export const m01: IndicatorRule = {
  id: "M01",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "目标明显偏低", en: "Target far too low" },
  why: {
    zh: "轻易超额的目标不能约束支出，也会抬高得分。",
    en: "A target that is easily exceeded guides nothing and inflates scores.",
  },
  citations: [evaluationRules("完成值明显高于指标值的处理"), targetRules("第十三条 合理可行")],
  wording: {
    main: {
      message: {
        zh: "“{name}”目标{target}，实际{actual}，为目标的{ratio}，目标可能偏低。",
        en: '"{name}": target {target}, actual {actual}, {ratio} of the target, which may be too low.',
      },
      fix: {
        zh: "参考近三年实际值，下年目标不低于{actual}。",
        en: "Look at three years of actuals; next year not below {actual}.",
      },
    },
    slack: {
      message: {
        zh: "“{name}”上年实际{last}，本年目标只有{target}（{ratio}）。",
        en: '"{name}": last year reached {last}, this year aims at {target} only ({ratio}).',
      },
      fix: {
        zh: "目标不低于上年实际，确需降低的写明原因。",
        en: "Aim at last year's result at least, or say why not.",
      },
    },
    drop: {
      message: {
        zh: "“{name}”上年目标{last}，本年降到{target}，没有说明。",
        en: "\"{name}\": last year's target was {last}, this year's is {target}, without a reason.",
      },
      fix: { zh: "恢复上年水平，确需降低的写明原因。", en: "Keep last year's level, or say why not." },
    },
    payout: {
      message: {
        zh: "“{name}”是应当足额发放的补助，目标只定{target}。",
        en: '"{name}" is a benefit to be paid in full, but the target is only {target}.',
      },
      fix: { zh: "改为“=100%”，并写明应发人数。", en: 'Change to "=100%" and state how many are entitled.' },
    },
  },
  check: ({ reading, projectIndex, indicator, indicatorIndex, settings }) => {
    if (isBlankForm(reading.form)) return notApplicable("指标库没有项目目标", "a library has no project targets");
    if (isLowPayout(indicator, settings.parameter("payout-lowest"))) return payout(indicator);
    const slack = historySlack(reading, projectIndex, indicatorIndex, settings);
    if (slack !== null) return finding(slack);
    if (settings.related?.lastYear !== undefined && indicator.actual === null) return PASS;
    const attained = attainmentOf(indicator);
    if (attained === null) return undetermined("没有实际值或往年值", "no actual and no history");
    const most = settings.parameter("overshoot-share");
    const { attainment, direction } = attained;
    if (direction !== "higher" || attainment === null || attainment < most || !isSound(indicator)) return PASS;
    const { name, actual, annual } = indicator;
    const values = { name, target: shownValue(annual), actual: actual?.raw ?? "", ratio: percentText(attainment) };
    return finding({ values, field: "annual", actual: shownValue(annual), expected: actual?.raw ?? "" });
  },
};

function isBlankForm(form: FormId): boolean {
  return form === "indicator-library";
}

/** A repaired target may be wrong by a digit: it is no ground for a reproach. */
function isSound({ annual, actual }: IndicatorReading): boolean {
  return annual?.confidence === "high" && actual?.target.confidence !== "low" && annual.kind === "quantity";
}

const BENEFIT = /津贴|补贴|补助|救助|抚恤|优抚|养老金|低保|保险金|生活费|助学金|奖学金|慰问金|待遇/;
const PAYOUT = /(?:发放|兑付|支付|兑现|足额)[^,，]{0,4}率$/;

/** 补贴发放率 ≥75%: whoever is entitled must be paid. */
function isLowPayout({ name, annual, natureRaw }: IndicatorReading, lowest: number): boolean {
  if (annual === null || annual.kind !== "quantity" || annual.unit !== "%" || annual.value === null) return false;
  if (annual.value >= lowest || annual.op === "<=" || annual.op === "<" || annual.confidence !== "high") return false;
  return BENEFIT.test(name) && PAYOUT.test(name) && !/及时率$|准确率$/.test(name) && natureRaw !== "≤";
}

function payout({ name, annual }: IndicatorReading): Verdict {
  const target = shownValue(annual);
  return finding({ variant: "payout", values: { name, target }, field: "annual", actual: target, expected: "100%" });
}

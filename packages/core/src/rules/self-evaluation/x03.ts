import { evaluationRules, monitoringRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS, undetermined, type Verdict } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { attainmentOf } from "../../scoring/attainment-of.ts";
import { hasReason } from "../../scoring/reason-text.ts";
import { percentText } from "../../scoring/score-text.ts";
import { shownValue } from "../../wording/facts.ts";

/** A deviation without a reason. */
export const x03: IndicatorRule = {
  id: "X03",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "偏差没有说明", en: "Deviation without a reason" },
  why: {
    zh: "未完成或大幅超额的指标要说明原因，才能改进或调整目标。",
    en: "A miss or a large overshoot must be explained.",
  },
  citations: [evaluationRules("对未完成绩效目标的原因作出说明"), monitoringRules("偏差原因分析")],
  wording: {
    main: {
      message: {
        zh: "“{name}”目标{target}，实际{actual}，完成{ratio}，没有说明原因。",
        en: '"{name}": target {target}, actual {actual}, {ratio} reached, and no reason is given.',
      },
      fix: { zh: "写明未完成的原因和改进措施。", en: "Give the reason and what will be done." },
    },
    overshoot: {
      message: {
        zh: "“{name}”目标{target}，实际{actual}，为目标的{ratio}，没有说明原因。",
        en: '"{name}": target {target}, actual {actual}, {ratio} of the target, and no reason is given.',
      },
      fix: {
        zh: "说明超额原因；如目标定得过低，下年调高。",
        en: "Explain the overshoot; raise next year's target if it was low.",
      },
    },
    likelihood: {
      message: {
        zh: "“{name}”完成可能性为“{likelihood}”，没有填写偏差原因。",
        en: '"{name}" is rated "{likelihood}" and gives no cause.',
      },
      fix: { zh: "填写偏差原因和纠正措施。", en: "Give the cause and the remedy." },
    },
  },
  check: ({ reading, indicator, settings }) => {
    if (reading.form === "monitoring") return monitored(indicator);
    const attained = attainmentOf(indicator);
    if (attained === null) return notApplicable("没有可比的实际完成值", "no comparable actual");
    if (hasReason(indicator.deviation)) return PASS;
    if (attained.result === "cannotTell") return undetermined("无法判断是否完成", "cannot tell whether it was reached");
    const { attainment } = attained;
    if (attained.result === "notMet")
      return missed(indicator, attainment, settings.parameter("large-shortfall"), reading.form);
    const most = settings.parameter("overshoot-share");
    const asked = isFixed(indicator) && reading.form !== "report" && attained.direction !== "lower";
    return asked && attainment !== null && attainment >= most
      ? finding({ variant: "overshoot", ...found(indicator, attainment) })
      : PASS;
  },
};

function missed(indicator: IndicatorReading, attainment: number | null, large: number, form: string): Verdict {
  if (form === "report") return undetermined("原因可能写在报告正文", "the reason may stand in the text of the report");
  if (indicator.annual?.unit === null) return undetermined("目标没有单位，不能确定口径", "the target has no unit");
  const bad = attainment !== null && attainment < 1 - large;
  return finding({ ...found(indicator, attainment), severity: bad ? "error" : "warning" });
}

/** A floor that is exceeded was set too low, which is another rule; a fixed figure was deviated from. */
function isFixed({ annual }: IndicatorReading): boolean {
  return annual !== null && (!annual.opExplicit || annual.op === "=");
}

function found(indicator: IndicatorReading, attainment: number | null) {
  const actual = indicator.actual?.raw ?? "";
  const target = shownValue(indicator.annual);
  const ratio = attainment === null ? { zh: "情况不符", en: "not" } : percentText(attainment);
  return { values: { name: indicator.name, target, actual, ratio }, field: "deviation", actual, expected: target };
}

function monitored({ name, likelihood, causes }: IndicatorReading): Verdict {
  if (likelihood === null || likelihood.trim() === "")
    return notApplicable("没有完成可能性", "no likelihood is printed");
  if (likelihood.includes("确定能") || hasReason(causes)) return PASS;
  return finding({ variant: "likelihood", values: { name, likelihood }, field: "causes" });
}

import { evaluationRules, monitoringRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS, undetermined } from "../../audit/rule.ts";
import { attainmentOf } from "../../scoring/attainment-of.ts";
import { isEmptyPhrase } from "../../scoring/reason-text.ts";
import { isBlank } from "../../text.ts";

/** A reason that names no cause and no measure. */
export const x07: IndicatorRule = {
  id: "X07",
  scope: "indicator",
  nature: "text",
  title: { zh: "措施不对应偏差", en: "Measures do not answer the deviation" },
  why: {
    zh: "“加强管理”说不清为什么没完成，也无法跟踪整改。",
    en: "A slogan tells neither the cause nor what will change.",
  },
  citations: [evaluationRules("偏差原因分析及改进措施"), monitoringRules("偏差原因分析")],
  wording: {
    main: {
      message: {
        zh: "“{name}”没有完成，偏差说明“{text}”没有具体原因和措施。",
        en: '"{name}" was not reached; "{text}" names neither a cause nor a measure.',
      },
      fix: { zh: "写明原因、措施、责任人和完成时间。", en: "Give the cause, the measure, who and by when." },
    },
  },
  check: ({ indicator }) => {
    const attained = attainmentOf(indicator);
    if (attained === null) return notApplicable("没有可比的实际完成值", "no comparable actual");
    if (attained.result === "met") return notApplicable("没有偏差", "no deviation");
    if (attained.result === "cannotTell") return undetermined("无法判断是否完成", "cannot tell whether it was reached");
    const { deviation, name } = indicator;
    if (deviation === null || isBlank(deviation) || !isEmptyPhrase(deviation)) return PASS;
    return finding({ values: { name, text: deviation.trim() }, field: "deviation", actual: deviation.trim() });
  },
};

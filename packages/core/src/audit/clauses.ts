import type { Citation } from "./rule.ts";

/**
 * The clauses that rules cite. Article numbers that were not read in the published text are kept out of what is shown
 * (status `unconfirmed`): `article` then holds what a lawyer must check, and `citationText` prints 条款号待核.
 */
const TARGET_RULES = "财预〔2015〕88号《中央部门预算绩效目标管理办法》";
const REVIEW_FORM = "财预〔2015〕88号附3《项目支出绩效目标审核表》";
const INDICATOR_GUIDE = "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》";
const EVALUATION_RULES = "财预〔2020〕10号《项目支出绩效评价管理办法》";
const MONITORING_RULES = "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》";
const TRANSFER_RULES = "财预〔2015〕163号《中央对地方专项转移支付绩效目标管理暂行办法》";
const PERFORMANCE_OPINION = "中发〔2018〕34号《中共中央 国务院关于全面实施预算绩效管理的意见》";

/** 财预〔2015〕88号, one article; its text was not read. */
export function targetRules(article: string): Citation {
  return { document: TARGET_RULES, article, status: "unconfirmed" };
}

/** 财预〔2015〕88号附3, one item of the review form. */
export function reviewForm(item: string): Citation {
  return { document: REVIEW_FORM, article: item, status: "unconfirmed" };
}

/** 财预〔2021〕101号, by topic. */
export function indicatorGuide(topic: string): Citation {
  return { document: INDICATOR_GUIDE, article: topic, status: "unconfirmed" };
}

/** 财预〔2020〕10号, by topic. */
export function evaluationRules(topic: string): Citation {
  return { document: EVALUATION_RULES, article: topic, status: "unconfirmed" };
}

/** 财预〔2019〕136号, by topic. */
export function monitoringRules(topic: string): Citation {
  return { document: MONITORING_RULES, article: topic, status: "unconfirmed" };
}

/** The filling notes of 财预〔2015〕163号, which were read. */
export const TRANSFER_NOTES: Citation = { document: TRANSFER_RULES, article: "填报说明", status: "confirmed" };

/** 中发〔2018〕34号: target as precondition of a budget line; cost, effect and satisfaction named. Read. */
export const OPINION_ON_TARGETS: Citation = {
  document: PERFORMANCE_OPINION,
  article: "（三）部分“绩效目标管理”",
  status: "confirmed",
};

/** No written clause: what good tables do. */
export const PRACTICE: Citation = { document: "编制常规", article: null, status: "practice" };

import type { Target } from "../target/target.ts";
import type { NameReading } from "./read-name.ts";

/** What an indicator's wording says of its class, with the reason a clerk would accept. */
export interface ExpectedClass {
  readonly expected: string;
  readonly reason: { readonly zh: string; readonly en: string };
}

interface ClassRule {
  /** Level-2 classes in which this wording is out of place. */
  readonly within: RegExp;
  readonly holds: (name: NameReading, value: Target | null) => boolean;
  readonly expected: string;
  readonly reason: ExpectedClass["reason"];
}

/** The class a row belongs to when its wording excludes the one it was filed under; null when it may stay. Source: R04. */
export function expectedClass(level2: string, name: NameReading, value: Target | null): ExpectedClass | null {
  const rules = rulesWithin(level2);
  return rules.find(({ holds }) => holds(name, value)) ?? null;
}

const RULES_BY_LEVEL = new Map<string, readonly ClassRule[]>();

/** The rules of one class, looked up once for each of the dozen class names. */
function rulesWithin(level2: string): readonly ClassRule[] {
  const known = RULES_BY_LEVEL.get(level2);
  if (known !== undefined) return known;
  const rules = CLASS_RULES.filter(({ within }) => within.test(level2));
  if (RULES_BY_LEVEL.size < MOST_LEVELS) RULES_BY_LEVEL.set(level2, rules);
  return rules;
}

const MOST_LEVELS = 100;

const HARM = /事故|伤亡|死亡|火灾|案件|突发事件|安全事件/;
const JOBS = /就业|岗位|用工|务工/;
const EARNINGS = /收入|产值|税收|利润|增收|营业额|销售额|交易额/;
const SPENDING =
  /^(?:资金|预算|项目|经费|财政)?结[余转]|(?:预算|资金|经费|支出)执行率|^执行率|支出率|资金支付率|预算调整|科目调整/;
const RUNNING = /正常运[行转]|运转正常|运行正常/;
const PUNCTUAL = /及时|按时|按期|准时|如期/;
const COSTS = /成本|费用|造价|单价|支出|控制数/;
const PASSED = /合格率|达标率|优良率|通过率|准确率/;
const BETTER = /提升|提高|改善|增加|增强|促进|带动|满意/;

const isMoney = (unit: string | null | undefined) => unit != null && (unit.split("/", 1)[0] ?? unit).endsWith("元");
const isDate = (value: Target | null) => value?.kind === "date" || value?.kind === "dateRange";
const isCounted = ({ kind }: NameReading, value: Target | null) =>
  kind === "count" || (value?.kind === "quantity" && value.unit !== null && value.unit !== "%" && !isMoney(value.unit));

const EFFECT = /^(?:经济|社会|生态)效益指标$|^可持续影响指标$/;
const NOT_SATISFACTION = /^(?:数量|质量|时效|成本|经济成本|经济效益|社会效益|生态效益|可持续影响)指标$/;

const CLASS_RULES: readonly ClassRule[] = [
  {
    within: NOT_SATISFACTION,
    holds: ({ kind, text }) => kind === "satisfaction" && text.includes("满意"),
    expected: "服务对象满意度指标",
    reason: { zh: "问的是满意度", en: "it asks for satisfaction" },
  },
  {
    within: /^经济效益指标$/,
    holds: ({ text }) => HARM.test(text) && !EARNINGS.test(text) && !/损失/.test(text),
    expected: "社会效益指标",
    reason: { zh: "伤亡事故不是经济收益", en: "casualties are no economic gain" },
  },
  {
    within: EFFECT,
    holds: ({ text }) => SPENDING.test(text) && !/贷款/.test(text),
    expected: "预算执行（自评时使用）",
    reason: { zh: "是预算执行情况，不是效益", en: "it is budget execution, not an effect" },
  },
  {
    within: /^经济效益指标$/,
    holds: ({ text }) => RUNNING.test(text) && !EARNINGS.test(text),
    expected: "社会效益指标",
    reason: { zh: "机构正常运转不产生经济收益", en: "an office that runs earns nothing" },
  },
  {
    within: /^社会效益指标$/,
    holds: ({ text, kind }) => kind === "rate" && /运[行转]率$/.test(text) && RUNNING.test(text),
    expected: "质量指标",
    reason: { zh: "运转率说明工作质量", en: "it tells the quality of work" },
  },
  {
    within: /^生态效益指标$/,
    holds: ({ text }) => /成本|费用|支出/.test(text) && !/生态|环境|污染|治理成本/.test(text),
    expected: "成本指标",
    reason: { zh: "说的是成本", en: "it speaks of cost" },
  },
  {
    within: /^生态效益指标$/,
    holds: ({ text }) => EARNINGS.test(text),
    expected: "经济效益指标",
    reason: { zh: "说的是经济收益", en: "it speaks of earnings" },
  },
  {
    within: /^(?:生态效益|可持续影响)指标$/,
    holds: (name, value) => JOBS.test(name.text) && isCounted(name, value),
    expected: "社会效益指标",
    reason: { zh: "带动就业是社会效益", en: "jobs are a social effect" },
  },
  {
    within: /^可持续影响指标$/,
    holds: (_, value) => isDate(value),
    expected: "时效指标",
    reason: { zh: "值是起止时间", en: "the value is a date" },
  },
  {
    within: /^(?:社会成本|生态环境成本)指标$/,
    holds: ({ text }) => BETTER.test(text) && !/减少|降低|控制|负面|污染|损害|影响/.test(text),
    expected: "效益指标",
    reason: { zh: "说的是效益，不是代价", en: "it speaks of a gain, not of a harm" },
  },
  {
    within: /^服务对象满意度指标$/,
    holds: ({ text, kind }, value) => isEvent(text, kind, value),
    expected: "社会效益指标",
    reason: { zh: "事件数不是满意度", en: "a number of events is no satisfaction" },
  },
  {
    within: /^数量指标$/,
    holds: ({ kind }, value) =>
      value?.kind === "quantity" && isMoney(value.unit) && kind !== "count" && kind !== "size",
    expected: "成本指标",
    reason: { zh: "值是金额，不是产出数量", en: "the value is money, not an amount of output" },
  },
  {
    within: /^数量指标$/,
    holds: ({ text }, value) => /(?:级别|等级|规格|型号|资质|类型)$/.test(text) && value?.kind !== "quantity",
    expected: "质量指标",
    reason: { zh: "说的是级别或规格", en: "it speaks of a grade or specification" },
  },
  {
    within: /^质量指标$/,
    holds: ({ text, kind }, value) =>
      PUNCTUAL.test(text) && (kind === "rate" || /及时性?$/.test(text) || isDate(value)) && !PASSED.test(text),
    expected: "时效指标",
    reason: { zh: "说的是及时程度", en: "it speaks of being on time" },
  },
  {
    within: /^质量指标$/,
    holds: ({ kind }, value) => kind === "standard" && value?.kind === "quantity" && isMoney(value.unit),
    expected: "成本指标",
    reason: { zh: "补助标准是成本", en: "a benefit standard is a cost" },
  },
  {
    within: /^(?:质量|时效)指标$/,
    holds: ({ text }, value) => value?.kind === "quantity" && isMoney(value.unit) && COSTS.test(text),
    expected: "成本指标",
    reason: { zh: "说的是成本", en: "it speaks of cost" },
  },
  {
    within: /^时效指标$/,
    holds: ({ text }) => PASSED.test(text) && !PUNCTUAL.test(text) && !/期|时间|进度/.test(text),
    expected: "质量指标",
    reason: { zh: "说的是质量", en: "it speaks of quality" },
  },
];

/** 事件发生数 0起; a complaint may stand for satisfaction. */
function isEvent(text: string, kind: NameReading["kind"], value: Target | null): boolean {
  if (/满意|投诉|好评|差评|认可|信访|表扬/.test(text)) return false;
  if (kind === "event" || HARM.test(text) || /事件/.test(text)) return true;
  return value?.kind === "quantity" && (value.unit === "起" || isMoney(value.unit));
}

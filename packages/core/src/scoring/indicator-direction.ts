import type { IndicatorReading } from "../plan/reading.ts";
import { sameDimension } from "../quantity.ts";
import type { Operator, Target } from "../target/target.ts";

/**
 * Which way is better for an indicator: by its nature column, its operator, the nouns of its name, then its category.
 * null when nothing of these says it. An equality says nothing: over-delivery of an output is no miss.
 */
export function directionOf(indicator: IndicatorReading): Target["direction"] {
  const { annual, name, level2 } = indicator;
  if (annual === null) return null;
  if (annual.direction !== null) return annual.direction;
  const printed = annual.opExplicit && annual.op !== null ? WAYS[annual.op] : null;
  if (printed !== null) return printed;
  return byName(name) ?? byCategory(level2, annual) ?? (isWhole(annual) ? "positive" : null);
}

const WAYS: Readonly<Record<Operator, Target["direction"]>> = {
  ">=": "positive",
  ">": "positive",
  "<=": "negative",
  "<": "negative",
  "=": null,
  "~": null,
};

/** Harm, spending and waiting, gathered from published forms. */
const NEGATIVE =
  /成本|支出|费用|造价|事故|投诉|差错|死亡|受害率|成灾率|结余|结转|风险|控制率|控制数|调整率|调整次数|违规|违纪|发生率|发病率|返贫|流失率|故障|瘫痪|入侵|损失|能耗|排放|超标|辍学|逾期|延误|等待时间|响应时间|处置时间|耗时|用时|变质|伤亡|信访|上访|拖欠|缺陷/;

/** What turns a harm into a gain: 节约成本, 事故处理率. */
const TURNED =
  /节约|节省|降低|减少|下降|挽回|达标率|合格率|执行率|完成率|核算率|兑付率|保障率|处理率|办结率|查处率|回复率|整改率|化解率|处置率|覆盖率|满意|及时率|到位率|增收|收入/;

const POSITIVE =
  /完成率|合格率|达标率|覆盖率|及时率|到位率|准确率|执行率|发放率|兑付率|保障率|普及率|知晓率|参与率|满意|好评率|成活率|利用率|使用率|就业率|入学率|巩固率|增收|收入|产值|增长|受益/;

function byName(name: string): Target["direction"] {
  if (TURNED.test(name)) return "positive";
  if (NEGATIVE.test(name)) return "negative";
  return POSITIVE.test(name) ? "positive" : null;
}

function byCategory(level2: string | null, target: Target): Target["direction"] {
  if (level2 === null) return null;
  if (level2 === "时效指标") return isDuration(target.unit) ? "negative" : "positive";
  return level2.includes("成本") ? "negative" : "positive";
}

function isDuration(unit: string | null): boolean {
  return unit !== null && DURATIONS.some((known) => sameDimension(unit, known));
}

const DURATIONS = ["天", "月", "工作日", "小时"];

/** A share of 100 % can only be missed from below. */
function isWhole(target: Target): boolean {
  return target.kind === "quantity" && target.value === 100 && target.unit === "%";
}

import type { Bilingual } from "../language.ts";

/** A threshold with its source. `from` is the first day the value holds; null holds since ever. */
export interface Parameter {
  readonly meaning: Bilingual;
  /** Where the figure comes from: a clause, or 编制常规 for practice. */
  readonly source: string;
  readonly values: readonly [DatedValue, ...DatedValue[]];
}

export interface DatedValue {
  readonly from: string | null;
  readonly value: number;
}

export type ParameterName = keyof typeof PARAMETERS;

const PRACTICE = "编制常规";
const since = (value: number): readonly [DatedValue] => [{ from: null, value }];

/** Every threshold of the rule book. A profile may override a value; a rule never holds one as a literal. */
export const PARAMETERS = {
  "fewest-indicators": {
    meaning: { zh: "每个项目最少的指标条数", en: "Fewest indicators of a project" },
    source: PRACTICE,
    values: since(3),
  },
  "most-indicators": {
    meaning: { zh: "每个项目最多的指标条数", en: "Most indicators of a project" },
    source: PRACTICE,
    values: since(20),
  },
  "sum-tolerance-fen": {
    meaning: { zh: "合计与分项之和允许的差（分）", en: "Allowed gap between a total and its parts, in fen" },
    source: PRACTICE,
    values: since(10_000),
  },
  "copied-share": {
    meaning: { zh: "与其他项目相同的指标占比（%）", en: "Share of rows equal to another project's, in percent" },
    source: PRACTICE,
    values: since(90),
  },
  "money-decimals": {
    meaning: { zh: "万元金额的小数位数", en: "Decimals of an amount in 万元" },
    source: "财预〔2015〕163号填报说明",
    values: since(2),
  },
  "indicator-points": {
    meaning: { zh: "全部指标的分值（执行率分值除外）", en: "Points of all indicators, without those of execution" },
    source: "财预〔2021〕101号、财预〔2020〕10号",
    values: since(90),
  },
  "execution-points": {
    meaning: { zh: "预算执行率的分值", en: "Points of budget execution" },
    source: "财预〔2021〕101号、财预〔2020〕10号",
    values: since(10),
  },
  "rate-tolerance": {
    meaning: { zh: "执行率允许的误差（百分点）", en: "Allowed error of an execution rate, in percentage points" },
    source: PRACTICE,
    values: since(0.5),
  },
  "score-tolerance": {
    meaning: { zh: "得分允许的取整误差（分）", en: "Allowed rounding of a score, in points" },
    source: PRACTICE,
    values: since(0.5),
  },
  "overshoot-share": {
    meaning: { zh: "超过目标多少倍需要说明", en: "Ratio of actual to target that asks for a reason" },
    source: PRACTICE,
    values: since(1.3),
  },
  "large-shortfall": {
    meaning: { zh: "偏差多大属于严重", en: "Share by which a target is missed badly" },
    source: PRACTICE,
    values: since(0.3),
  },
  "achieved-lowest": {
    meaning: {
      zh: "定性指标“达成”得分下限（占分值%）",
      en: "Least share of points of an achieved qualitative indicator",
    },
    source: "财预〔2020〕10号；2016—2018年中央部门自评表",
    values: since(80),
  },
  "partly-lowest": {
    meaning: { zh: "定性指标“部分达成”得分下限（占分值%）", en: "Least share of points of a partly achieved one" },
    source: "财预〔2020〕10号；2016—2018年中央部门自评表为50%",
    values: [
      { from: null, value: 50 },
      { from: "2020-01-01", value: 60 },
    ],
  },
  "grade-excellent": {
    meaning: { zh: "“优”的最低分", en: "Lowest score of the grade 优" },
    source: "财预〔2020〕10号",
    values: since(90),
  },
  "grade-good": {
    meaning: { zh: "“良”的最低分", en: "Lowest score of the grade 良" },
    source: "财预〔2020〕10号",
    values: since(80),
  },
  "grade-middle": {
    meaning: { zh: "“中”的最低分", en: "Lowest score of the grade 中" },
    source: "财预〔2020〕10号",
    values: since(60),
  },
  "score-inflation": {
    meaning: { zh: "自评分高于评价分多少分需要复核", en: "Points by which a self-score may exceed the evaluation" },
    source: PRACTICE,
    values: since(10),
  },
  "payout-lowest": {
    meaning: { zh: "应付补助的发放率目标最低（%）", en: "Lowest payout target of a statutory benefit, in percent" },
    source: PRACTICE,
    values: since(90),
  },
  "largest-share": {
    meaning: { zh: "单项指标权重占比上限", en: "Largest share of the points for one indicator" },
    source: PRACTICE,
    values: since(0.5),
  },
  "cost-tolerance": {
    meaning: { zh: "成本与预算视为相等的误差", en: "Relative gap at which a cost counts as equal to the budget" },
    source: PRACTICE,
    values: since(0.005),
  },
  "cost-gap": {
    meaning: { zh: "数量×单价低于预算多少需要说明", en: "Share of the budget that unit costs may leave unexplained" },
    source: PRACTICE,
    values: since(0.02),
  },
  "outdated-terms-from": {
    meaning: { zh: "扶贫提法过时的起始年度", en: "First year in which poverty-relief terms are outdated" },
    source: "2021年起巩固拓展脱贫攻坚成果同乡村振兴有效衔接",
    values: since(2021),
  },
  "cost-explained": {
    meaning: {
      zh: "数量×单价至少说明预算的多大部分",
      en: "Share of the budget that unit costs explain before a gap counts",
    },
    source: PRACTICE,
    values: since(0.5),
  },
  "raise-share": {
    meaning: {
      zh: "目标达到上年实际的多少倍需要测算依据",
      en: "Ratio of target to last year's actual that asks for grounds",
    },
    source: PRACTICE,
    values: since(2),
  },
  "slack-share": {
    meaning: { zh: "目标低于上年实际多少需要说明", en: "Share by which a target may lie below last year's actual" },
    source: PRACTICE,
    values: since(0.1),
  },
  "review-error-share": {
    meaning: { zh: "审核表：一条错误扣该项分值的比例", en: "Review sheet: share of an item's points for an error" },
    source: PRACTICE,
    values: since(0.3),
  },
  "review-warning-share": {
    meaning: { zh: "审核表：一条警告扣该项分值的比例", en: "Review sheet: share of an item's points for a warning" },
    source: PRACTICE,
    values: since(0.1),
  },
  "review-info-share": {
    meaning: { zh: "审核表：一条提示扣该项分值的比例", en: "Review sheet: share of an item's points for a remark" },
    source: PRACTICE,
    values: since(0.02),
  },
  "review-repeat-most": {
    meaning: {
      zh: "审核表：同一规则多处问题的扣分倍数上限",
      en: "Review sheet: most by which repeated places multiply a deduction",
    },
    source: PRACTICE,
    values: since(2),
  },
  "review-grade-excellent": {
    meaning: { zh: "审核表“优”的最低分（占分值%）", en: "Review sheet: lowest share of points for 优" },
    source: PRACTICE,
    values: since(90),
  },
  "review-grade-good": {
    meaning: { zh: "审核表“良”的最低分（占分值%）", en: "Review sheet: lowest share of points for 良" },
    source: PRACTICE,
    values: since(80),
  },
  "review-grade-middle": {
    meaning: { zh: "审核表“中”的最低分（占分值%）", en: "Review sheet: lowest share of points for 中" },
    source: PRACTICE,
    values: since(60),
  },
  "large-budget-fen": {
    meaning: { zh: "需要多个产出指标的预算（分）", en: "Budget that asks for several outputs, in fen" },
    source: PRACTICE,
    values: since(1_000_000_000),
  },
  "money-per-output-fen": {
    meaning: { zh: "一个产出单位对应的最大金额（分）", en: "Largest amount for one counted output, in fen" },
    source: PRACTICE,
    values: since(100_000_000),
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** The value that holds on a day; the newest one when no day is given. */
export function valueOn(values: readonly DatedValue[], day: string | null): number {
  const held = day === null ? values : values.filter(({ from }) => from === null || from <= day);
  return (held.at(-1) ?? values[0])?.value ?? Number.NaN;
}

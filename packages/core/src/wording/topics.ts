import { createScanner, hasWord, type WordScanner } from "./word-scanner.ts";

/** Words that turn a rule one way or the other, with where they were gathered. */
export interface Topic {
  readonly source: string;
  /** Separated by spaces. */
  readonly words: string;
  readonly scanner: WordScanner;
}

/** True when a word of the topic stands anywhere in the text. */
export function mentions({ scanner }: Topic, text: string): boolean {
  return hasWord(scanner, text);
}

function topicOf(source: string, words: string): Topic {
  return { source, words, scanner: createScanner([{ bit: 1, source, words }]) };
}

/** Names whose money is per something. */
export const PRICES_PER_THING = topicOf(
  "rule book, V04 and published cost names",
  "补助标准 补贴标准 资助标准 奖补标准 发放标准 救助标准 供养标准 单价 单位成本 单位造价",
);

/** Words that say per what in the name itself. */
export const SAYS_PER_WHAT = topicOf(
  "published cost names",
  "人均 每 生均 户均 亩均 均补助 均补贴 次均 日均 月均 / 按",
);

/** Money that a statute sets as a floor: ≥ is right. */
export const STATUTORY_FLOORS = topicOf("rule book, V08 traps", "标准 保障 工资 薪 津贴 补助 补贴 奖 投入产出 人均");

/** Rates of which more is better. */
export const RATES_OF_BENEFIT = topicOf(
  "rule book, V08; published names",
  "满意 认可 合格率 覆盖率 及时率 达标率 成活率 就业率 知晓率 利用率 完好率 准确率 到位率 优良率 好评率 通过率 参与率 普及率 出勤率 参保率 发放率 兑付率 完成率 持证率",
);

/** Growth, fulfilment and returns may pass 100%. */
export const MAY_EXCEED_ALL = topicOf(
  "rule book, V09 traps",
  "增长 增幅 增加 增收 提高 提升 涨 上升 完成率 达成率 实现率 履约 产出比 回报 收益率 周转 负荷 清缴率 倍 超额 比值 同比 环比 招生 返还 偿 储备率 自给率 利用率",
);

/** Rosters, places, purchases and instalments are what they are: 8 villages, 42 cadres. */
export const FIXED_NUMBERS = topicOf(
  "rule book, V21 traps",
  "补助 补贴 资助 发放 缴纳 支付 拨付 分期 保障 在职 退休 遗属 职工 人员 干部 村 社区 乡镇 单位 学校 工资 辅警 聘用 编制 编印 印制 印刷 期数 机构 户 名额 车辆 办公 租 公务 经费 配备 购置 采购 购买 安装 新建 建设 修建 改造 编写",
);

/** What may well be more than planned. */
export const OPEN_COUNTS = topicOf(
  "rule book, V21",
  "人次 次数 场次 篇 投稿 宣传 访问 接待 游客 产量 培训 活动 监测点 保有量 保护 监管 监测 产业 保险 观众 阅读 借阅 信息",
);

/** Things of which none is the best. */
export const BEST_AT_ZERO = topicOf(
  "rule book, V27 traps; published names",
  "调整 变更 追加 违规 违约 违纪 拖欠 欠 超支 罚 损失 核减 变质 恶化 滞纳 差额 偏差 增加成本 新增成本 额外成本 新增债务 收费 延误",
);

/** Risks and events that a value can only negate. */
export const HARMFUL_EVENTS = topicOf(
  "rule book, V16 and shared vocabulary (negative nouns)",
  "风险 事故 事件 投诉 违规 违纪 违法 差错 纠纷 舆情 伤亡 上访 返贫 失误 拖欠 隐患 污染 瘫痪",
);

/** Services whose users are rightly counted in 人次. */
export const COUNTED_IN_VISITS = topicOf(
  "rule book, V06 traps",
  "人次 培训 参观 接待 就诊 活动 体检 参与 参加 惠及 观众 游客 服务 演出 讲座 借阅 门诊 住院 检查 筛查 接种 宣传 考试 救助 覆盖 巡",
);

/** What lasts may be measured in years. */
export const LASTING_THINGS = topicOf(
  "published names with 年, 月, 天",
  "时 期 年限 天 服务 租 维护 运行 运维 管护 保洁 周期 保障 聘 费 龄 续",
);

/** Payments and purchases in percent are progress. */
export const MONEY_PROGRESS = topicOf(
  "rule book, V19; published names",
  "发放 支付 拨付 兑付 兑现 缴纳 报销 采购 购买 购置 结算 清算 供应 投保 参保",
);

/** Money that is earned or saved: a promise. */
export const EARNED_MONEY = topicOf(
  "published goal texts",
  "产值 税 收入 增收 利润 营业额 销售 效益 节约 节省 挽回 交易额 引资 签约 成交 GDP 增加值 投资额 固定资产投资",
);

/** Money per something: a price. */
export const UNIT_PRICES = topicOf("published goal texts", "单价 每人 每户 每亩 人均 标准 每月 每年 每平方米 每公里");

/** Money that the project spends: an input. */
export const SPENT_MONEY = topicOf(
  "published goal texts",
  "投入 投资 资金 经费 预算 拨付 补助 支付 安排 费用 财政 采购 购 专项 申请 款",
);

/** All topics, for the test of the lists. */
export const TOPICS: readonly Topic[] = [
  PRICES_PER_THING,
  SAYS_PER_WHAT,
  STATUTORY_FLOORS,
  RATES_OF_BENEFIT,
  MAY_EXCEED_ALL,
  FIXED_NUMBERS,
  OPEN_COUNTS,
  BEST_AT_ZERO,
  HARMFUL_EVENTS,
  COUNTED_IN_VISITS,
  LASTING_THINGS,
  MONEY_PROGRESS,
  EARNED_MONEY,
  UNIT_PRICES,
  SPENT_MONEY,
];

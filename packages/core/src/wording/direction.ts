import type { NameReading } from "./read-name.ts";
import { classesIn, createScanner, hitsIn, longestAt } from "./word-scanner.ts";

const HARM = 1;
const COST = 2;
const FLIP = 4;
const GOOD = 8;
const CURE = 16;

/**
 * Which way is better. Harm and cost count down; a word of reduction or of treatment turns them round: 事故 is harm, 事故下降率 and
 * 事故处置率 are benefits. Source: rule book, shared vocabulary (negative nouns) and V08, extended from published names.
 */
const DIRECTION_WORDS = createScanner([
  {
    bit: HARM,
    source: "rule book, shared vocabulary (negative nouns)",
    words:
      "事故 事件 纠纷 舆情 隐患 投诉 差错 死亡 受害 成灾 结余 结转 风险 违规 违约 违纪 违法 瘫痪 入侵 损失 流失 辍学 返贫 逾期 拖欠 超支 发病 患病 缺勤 故障 错误 失误 退件 废品 漏报 污染 超标 空置 闲置 浪费 伤亡 火灾 案发 发案 上访 信访 变质 腐烂 返工 返修 欠费 欠薪 失信 失业 不合格 不满意 不良 延误 滞留 拥堵 中断 感染 复发 致贫 负债 债务 能耗 排放 等待",
  },
  {
    bit: COST,
    source: "rule book, V08: cost counts down",
    words: "成本 总投入 造价 支出 费用 开支 耗用",
  },
  {
    bit: FLIP,
    source: "rule book, V08 traps: savings and decline",
    words: "节约 节省 降低 下降 减少 压减 压降 缩减 削减 减轻 控减 减排 减免 挽回 避免 追回 降幅 降本 收回",
  },
  {
    bit: CURE,
    source: "published names of treatment: 查处违法案件数, 排查隐患数",
    words:
      "排查 查处 处理 处置 调解 化解 整改 消除 办理 查办 受理 治理 解决 救治 打击 侦破 扑救 扑灭 救助 防控 防范 追缴 追回 纠正 审理 执结 破获 抢修 应对 演练 监测 预警 培训 宣传",
  },
  {
    bit: GOOD,
    source: "published names of benefit",
    words:
      "满意 合格 覆盖 及时 达标 成活 就业 知晓 利用 完好 准确 到位 完成 优良 好评 通过 受益 参与 普及 出勤 就诊 参保 发放 兑付 巩固 保存 收入 产值 增收 增长 培训 服务人 签约 入学 升学 优秀 认可 正常 有效 安全 持证 办结 处置 处理 整改 回收 净化 绿化",
  },
]);

export type Direction = "harm" | "cost" | "benefit" | null;

export function directionOf({ text, kind }: NameReading): Direction {
  const classes = classesIn(DIRECTION_WORDS, text);
  if ((classes & (HARM | COST)) === 0) {
    return (classes & GOOD) !== 0 || kind === "satisfaction" ? "benefit" : null;
  }
  if ((classes & FLIP) !== 0) return "benefit";
  if ((classes & CURE) !== 0) return null;
  if (!isCounted(text)) return (classes & GOOD) !== 0 ? "benefit" : null;
  return (classes & HARM) !== 0 ? "harm" : "cost";
}

/**
 * Nothing but a measure follows the word of harm or cost: 事故发生率 counts the harm itself, 事故处置率 what is done about it.
 */
function isCounted(text: string): boolean {
  let end = 0;
  for (const hit of hitsIn(DIRECTION_WORDS, text)) {
    if ((hit.classes & (HARM | COST)) !== 0) end = Math.max(end, hit.end);
  }
  return isMeasureOnly(text, end);
}

const MEASURES = createScanner([
  {
    bit: 1,
    source: "published names of harm and cost",
    words:
      "发生 出现 总 平均 资金 贷款 反应 人员 人次 人口 面积 金额 概算 预算 控制 物 的 及 和 类 性 行为 信息 现象 问题 事项 单 案 量 件 起 数 次 率 额 比例 比重 占比 情况 时间 时长 标准 指标 数量 人数 次数 项 元 0 1 2 3 4 5 6 7 8 9",
  },
]);

/** Word by word, the longest first and without going back, so that any name takes time by its length. */
function isMeasureOnly(text: string, from: number): boolean {
  for (let at = from; at < text.length; ) {
    const word = longestAt(MEASURES, text, at);
    if (word === null) return false;
    at = word.end;
  }
  return true;
}

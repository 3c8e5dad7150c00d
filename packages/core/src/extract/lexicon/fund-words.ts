import { withoutTail } from "./plain-words.ts";

/** Columns of a fund-execution block. */
export type ExecutionRole =
  | "initialBudget"
  | "adjustedBudget"
  | "executed"
  | "otherAmount"
  | "rate"
  | "points"
  | "score"
  | "remark";

export function executionRole(plain: string): ExecutionRole | null {
  if (plain.length > LONGEST) return null;
  const bare = withoutTail(plain.replace(/\([A-Z](?:\/[A-Z])?\)|\([A-Z]\/[A-Z]×?100%?\)/g, ""));
  return EXECUTION.get(bare) ?? EXECUTION_PATTERNS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

const LONGEST = 24;

const EXECUTION_WORDS: Readonly<Record<ExecutionRole, string>> = {
  initialBudget:
    "年初预算数 年初预算 预算数 年初安排数 年初预算金额 年初批复数 预算金额 年初安排预算 预算安排数 资金总额 预算安排 计划数",
  adjustedBudget:
    "全年预算数 全年预算 调整后预算数 调整预算数 调整后预算 全年(调整)预算数 全年(调整) 全年调整预算数 全年预算金额 预算调整数 调整后全年预算数",
  executed:
    "全年执行数 预算执行数 执行数 全年执行 实际支出数 实际支出 支出数 全年支出数 全年执行金额 实际执行数 决算数 全年实际执行数 支出金额 执行金额 全年执行资金 实际执行资金",
  otherAmount:
    "到位数 全年预计执行数 实际到位数 资金到位数 结余数 结转结余数 到位资金 结余资金 上年结转 全年到位资金 统筹整合资金数 扣除统筹整合资金后预算金额",
  rate: "执行率 预算执行率 支出率 执行进度 预算执行进度 到位率 完成率 全年执行率 预算到位 预算执行",
  points: "分值 权重 执行率权重 标准分 满分",
  score: "得分 执行率得分 自评得分 评分",
  remark: "备注 原因 说明 未完成原因 偏差原因 原因分析 未执行完毕原因 偏离原因 未执行完毕资金情况 支出完成情况",
};

const EXECUTION: ReadonlyMap<string, ExecutionRole> = new Map(
  (Object.keys(EXECUTION_WORDS) as ExecutionRole[]).flatMap((role) =>
    EXECUTION_WORDS[role].split(" ").map((word): [string, ExecutionRole] => [word, role]),
  ),
);

const EXECUTION_PATTERNS: readonly (readonly [RegExp, ExecutionRole])[] = [
  [/^(?:截至|截止)?\d{1,2}(?:月)?(?:-\d{1,2}月)?(?:底|末)?(?:预算)?(?:执行|支出)(?:数|金额|情况)$/, "executed"],
  [/^(?:截至|截止)?\d{1,2}(?:月)?(?:-\d{1,2}月)?(?:底|末)?(?:预算)?(?:执行|支出)(?:率|进度)$/, "rate"],
  [/^(?:上半年|半年)(?:预算)?执行数$/, "executed"],
  [/^(?:上半年|半年)(?:预算)?执行率$/, "rate"],
];

/** The row label without 其中 and what belongs to it. */
export function fundLabel(plain: string): string {
  return withoutColon(plain.replace(/^其中[:,、]?/, "").replace(/^(?:\d+|[一二三四五六七八九十]+)[.、]/, ""));
}

function withoutColon(plain: string): string {
  return plain.replace(/(?<![:;])[:;]+$/, "");
}

/** The name of a known source in readings; null leaves the printed label. */
export function knownSource(label: string): string | null {
  const bare = withoutTail(label);
  return SOURCES.get(bare) ?? null;
}

const SOURCE_WORDS: Readonly<Record<string, string>> = {
  total:
    "年度资金总额 总计 合计 总额 资金总额 项目资金总额 年度金额 资金额度 项目预算金额 预算金额 年度预算金额 预算数 项目总额 金额合计 年度资金 项目金额 " +
    "年度本级预算金额 年度预算资金总额 全年预算数 年度预算总额 项目总投资 年度资金总额合计 预算总额 项目资金合计 资金合计 本年度资金总额 本年资金总额 当年资金总额 年度总额 年度资金申请总额 资金申请总额",
  fiscalAppropriation:
    "财政拨款 本年财政拨款 当年财政拨款 财政资金 财政拨款小计 年度财政拨款 一般公共预算拨款 一般公共预算 一般公共预算财政拨款 本年一般公共预算拨款 财政拨款资金 本年度财政拨款 当年一般公共预算拨款 一般预算内拨款",
  specialAccount: "财政专户拨款 财政专户管理资金 财政专户 财政专户资金 专户资金 教育收费",
  otherFunds: "其他资金 其他 其它资金 其他收入 其它",
  carryOver: "上年结转 上年结转资金 结转资金 上年结余 上年结转结余",
  centralSubsidy: "中央补助 中央财政资金 中央资金 中央财政拨款 中央财政补助资金 中央补助资金",
  localFunds: "地方资金 地方财政资金 地方配套资金 地方财政拨款",
};

const SOURCES: ReadonlyMap<string, string> = new Map(
  Object.entries(SOURCE_WORDS).flatMap(([source, words]) =>
    words.split(" ").map((word): [string, string] => [word, source]),
  ),
);

/** Wording of a row or column that holds money by source. */
export function isFundLabel(plain: string): boolean {
  if (plain.length > 60) return false;
  const label = fundLabel(plain);
  if (knownSource(label) !== null) return true;
  return FUND_ENDING.test(withoutTail(label)) || /^其中[:,、]?/.test(plain);
}

const FUND_ENDING =
  /(?:资金|拨款|预算|收入|经费|补助|公益金|总额|金额|小计|基金|债券|贷款|自筹|配套|财政|结转|结余|捐赠|投资)(?:总额|小计|金额|收入|数)?$/;

/** Rates, points and grades printed among the money. */
export function isFigureWithoutMoney(label: string): boolean {
  return /(?:率|分值|得分|权重|总分|评分|进度|等级|评级)$/.test(withoutTail(label)) || /\((?:分|%)\)$/.test(label);
}

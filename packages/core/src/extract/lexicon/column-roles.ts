import { withoutTail } from "./plain-words.ts";

/** What a column of an indicator table or list form holds. */
export type ColumnRole =
  | "sequence"
  | "level1"
  | "level2"
  | "name"
  | "indicators"
  | "annual"
  | "period"
  | "adjusted"
  | "halfYear"
  | "prior"
  | "grade"
  | "unit"
  | "nature"
  | "direction"
  | "weight"
  | "score"
  | "coefficient"
  | "actual"
  | "completion"
  | "progress"
  | "rate"
  | "forecast"
  | "deviation"
  | "cause"
  | "causeText"
  | "likelihood"
  | "basis"
  | "note"
  | "project"
  | "spendingUnit"
  | "projectCode"
  | "category"
  | "goal"
  | "periodGoal"
  | "money";

/** The role a heading names, or null. The heading is in the spelling of `plainWords`. */
export function roleOfHeading(plain: string): ColumnRole | null {
  if (plain === "" || plain.length > LONGEST_HEADING) return null;
  const known = HEADINGS.get(plain);
  if (known !== undefined) return known;
  const bare = withoutTail(plain);
  return (bare === plain ? undefined : HEADINGS.get(bare)) ?? (PATTERN_WORD.test(bare) ? roleByPattern(bare) : null);
}

const LONGEST_HEADING = 40;

const WORDS: Readonly<Record<ColumnRole, string>> = {
  sequence: "序号 行次 编号 列次 顺序号",
  level1: "一级指标 一级 评价指标 指标类别 指标类型 一级指标名称 绩效类型 一级指标(权重)",
  level2: "二级指标 二级 评价内容 二级指标名称 二级类别",
  name:
    "三级指标 三级 指标内容 指标名称 三级指标名称 绩效指标名称 具体指标 四级指标 绩效指标内容 明细指标 指标项 项目任务明细 " +
    "三级指标(指标内容) 三级指标内容 评价指标名称 KeyPerformanceIndicators",
  indicators: "绩效指标 绩效指标及指标值 绩效目标指标 年度绩效指标 绩效指标内容及指标值",
  annual:
    "指标值 年度指标值 指标目标值 目标值 年初目标值 年初指标值 当年预期实现值 当年度指标值 全年指标值 全年(程)指标值 全程指标值 " +
    "指标值及单位 年度目标指标值 年度目标值 预期指标值 预期值 计划指标值 绩效目标值 目标指标值 值 本年指标值 本年目标值 本年度指标值 " +
    "预期目标值 预期实现值 当年指标值 预期当年实现值 全年目标值 年度预期值 计划值 预算指标值 年初设定目标值 设定目标值 年初设定指标值 " +
    "年度计划指标值 本年度计划水平 绩效值 指标目标 年度绩效指标值 年度预期指标值 批复指标值 数值 目标数值",
  period:
    "实施周期指标值 实施期指标值 中期指标值 长期指标值 周期指标值 实施期目标值 中期目标值 总体指标值 项目周期指标值 三年指标值 总目标值 " +
    "中长期指标值 实施周期目标值 长期目标值",
  adjusted: "调整指标值 调整后指标值 调整目标值 调整后目标值 全年(调整)指标值",
  halfYear: "半年指标值 半年(程)指标值 上半年指标值 半程指标值 半年目标值 上半年目标值 1-6月指标值 1-7月指标值",
  prior:
    "上年完成值 上年实际值 上年度实际水平 上年指标值 历史值 上年度完成值 上年值 上年实际完成值 上年度指标值 上年目标值 上年度实际值 前三年平均值 历史标准",
  grade: "优 良 中 差 优秀 良好 一般 较差 合格 不合格",
  unit: "单位 计量单位 度量单位 指标单位 单位(文字描述) 指标值单位 目标值单位",
  nature:
    "符号 指标性质 计算符号 指标方向 运算符号 运算符 比较符 比较符号 性质 目标性质 指标符号 指标值性质 逻辑符号 关系符号",
  direction: "指标方向性 指标值类型 指标属性 指标导向 指标正反向 方向性",
  weight:
    "分值 指标分值 权重 权重占比 指标权重 指标分值权重 分值权重 标准分 满分 标准分值 权重分 权重分值 分值(权重) 指标权重分 满分值 分数 权重(分值)",
  score:
    "得分 单项指标得分 单项指标折算得分 指标得分 自评得分 评分 自评分 实际得分 自评分数 评价得分 最终得分 自评分值",
  coefficient: "得分系数 完成系数",
  actual:
    "实际完成值 完成值 全年完成值 全年实际值 全年实际完成值 单项指标实际完成值 指标实际完成值 实际完成情况 实际值 完成指标值 全年实际完成情况 " +
    "实际完成 全年完成情况 实际完成指标值 年度实际完成值 年度完成值 实际达到值 实际完成数 实现值 实际实现值 指标完成值 自评完成值 完成数",
  completion: "完成情况 单项指标完成情况 指标完成情况 目标完成情况",
  progress: "执行情况 当前完成值 目前完成值 截至目前完成值 监控期完成值 阶段完成值",
  rate: "完成率 指标完成率 完成比例 完成程度 完成进度 目标完成率 指标完成比例 达成率",
  forecast:
    "全年预计完成情况 全年预计完成值 预计完成值 预计全年完成值 全年预计完成 预计完成情况 预计年底完成值 年底预计完成值 预计全年完成情况",
  deviation:
    "偏差原因分析及改进措施 未完成原因分析 未完成原因 未完成原因和改进措施 未完成原因及改进措施 未完成原因及拟采取的改进措施 偏差原因 " +
    "偏差分析 偏差原因及改进措施 未完成原因说明 差异原因 未完成原因分析及改进措施 未完成原因和拟采取的措施 偏差情况说明 偏差原因说明 " +
    "偏离原因 偏差及改进措施 未完成的原因及改进措施 原因分析 未完成原因及措施 偏差原因分析与改进措施 偏差原因分析",
  cause: "经费保障 制度保障 人员保障 硬件条件保障 其他原因 资金保障 政策保障",
  causeText: "原因说明 偏差说明",
  likelihood: "确定能 有可能 完全不可能 不可能 可能 完成目标可能性 完成可能性",
  basis:
    "绩效标准 指标值说明 指标说明 指标解释 设置依据 指标值设置依据 评分标准 评分细则 赋分规则 指标赋分规则 指标设定依据 计算公式 " +
    "指标值设定依据 得分计算方法 评分规则 评价标准 扣分标准 计分标准 评(扣)分标准 指标值测算依据 指标解释及计算公式 指标依据 绩效指标设定依据及指标值数据来源 计分方法",
  note: "是否完成 完成与否 自评内容 备注 说明 是否核心指标 佐证资料 数据来源 采集数据项 数据项1 数据项2 理由 需提供的支撑材料 核心指标 指标来源 审核意见 评价依据 证明材料 是否必填 佐证材料",
  project:
    "项目名称 项目名称(资金使用单位) 专项名称 专项资金名称 项目 政策和项目名称 政策(项目)名称 一级项目名称 二级项目名称 项目支出名称 资金名称 支出项目名称",
  spendingUnit:
    "单位名称 资金使用单位 实施单位 项目单位 预算单位 预算单位名称 用款单位 项目实施单位 主管部门 单位名称(项目) 填报单位 部门(单位)",
  projectCode: "项目编码 项目代码 单位编码 项目编号 单位代码 部门编码",
  category: "项目类别 项目类型 支出类别 项目属性 资金性质",
  goal: "绩效目标 年度目标 年度绩效目标 年度总体目标 总体目标 项目绩效目标 年度总体绩效目标 绩效目标内容 项目年度绩效目标 总体绩效目标 年度绩效总目标",
  periodGoal: "实施期目标 实施周期目标 中期目标 长期目标 中长期目标 实施期绩效目标 实施周期绩效目标 项目总体目标",
  money:
    "总计 合计 财政拨款 财政专户拨款 其他资金 预算数 预算金额 资金总额 金额 项目金额 项目总额 预算总额 一般公共预算 政府性基金 政府性基金预算 " +
    "国有资本经营预算 单位资金 财政专户管理资金 上级补助 自有资金 年度预算 当年预算 年度资金总额 总金额 资金额度 本年预算数 年初预算数 上年结转 " +
    "一般公共预算拨款 财政拨款小计 其他 年度预算数 预算安排 预算资金 批复金额 中央资金 省级资金 市级资金 县级资金 区级资金 小计 资金规模 预算安排数 年度预算金额 " +
    "一般公共预算财政拨款 政府性基金预算拨款 国有资本经营预算拨款 财政资金 项目预算 项目预算金额 教育收费 事业收入 结转资金 上年结转资金",
};

const HEADINGS: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(WORDS) as ColumnRole[]).flatMap((role) =>
    WORDS[role].split(" ").map((word): [string, ColumnRole] => [word, role]),
  ),
);

/** Every pattern needs one of these. */
const PATTERN_WORD = /[值况数度原析说水重分]|Target|Actual/i;

/** Headings with a year, a month or a turn of phrase of their own. */
const PATTERNS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:预期|预计)?\d{4}年(?:度)?(?:预期|计划|目标|指标)(?:值|实现值|指标值|目标值)?$/, "annual"],
  [/^(?:预期|预计)\d{4}年(?:度)?实现值$/, "annual"],
  [/^\d{4}年(?:度)?(?:实际|完成|实现)(?:值|完成值|实现值|水平)?$/, "prior"],
  [
    /^(?:截至|截止)?\d{1,2}(?:月)?(?:-\d{1,2}月)?(?:底|末|份)?(?:止)?(?:实际)?(?:完成|执行|实现)(?:情况|值|数|进度)?$/,
    "progress",
  ],
  [/^(?:上半年|半年|前\d个月)(?:实际)?(?:完成|执行)(?:情况|值)$/, "progress"],
  [/^全年预计(?:完成|实现|执行)(?:情况|值)?$/, "forecast"],
  [/^(?:未完成|偏差|未达标|差异)[^,]{0,6}(?:原因|分析|说明)/, "deviation"],
  [/^(?:实施期|实施周期|中期|长期|中长期|项目期)[^,]{0,4}(?:指标值|目标值)$/, "period"],
  [/^(?:全年|年度|年初|当年|本年|预期|计划|绩效)[^,]{0,6}(?:指标值|目标值)$/, "annual"],
  [/^(?:指标值|目标值)\(/, "annual"],
  [/^(?:全年|年度|实际)[^,]{0,4}(?:完成值|实际值)$/, "actual"],
  [/^(?:权重|分值)(?:分值|权重)?\(?\d*\)?$/, "weight"],
  [/^20\d\dTarget$/i, "annual"],
  [/^20\d\dActual$/i, "prior"],
];

function roleByPattern(plain: string): ColumnRole | null {
  return PATTERNS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

import type { Operator } from "./target.ts";

/**
 * Words that carry an operator, by their place beside the number. 以上, 以下, 以内 include the number itself
 * (《中华人民共和国民法典》第一千二百五十九条); 超过, 不满, 以外 do not (same article).
 */
export const COMPARATIVES_BEFORE: Readonly<Record<Operator, string>> = {
  ">=":
    "不少于 不低于 不小于 不得少于 不得低于 不得小于 不能少于 不能低于 不应少于 不应低于 应不少于 应不低于 不会少于 不会低于 不下于 不下 " +
    "不少 不早于 至少 最少 最低 起码 保底 大于等于 大于或等于 大于或者等于 高于等于 高于或等于 多于等于 等于或大于 等于或高于 下限为 下限 不弱于 不亚于 不差于",
  ">": "大于 高于 多于 超过 超出 突破 超 优于 长于 晚于 强于",
  "<=":
    "不超过 不超出 不超 不高于 不大于 不多于 不得超过 不得高于 不得大于 不得多于 不能超过 不能高于 不应超过 不应高于 应不超过 应不高于 不会超过 " +
    "不晚于 不迟于 不长于 至多 最多 最高 最大 最迟 最晚 上限为 上限 小于等于 小于或等于 小于或者等于 低于等于 低于或等于 少于等于 少于或等于 等于或小于 等于或低于 " +
    "控制在 控制到 控制 限于 压减至 压降至 压缩至 截至 截止 截止到 截止至",
  "<": "小于 低于 少于 不足 不满 不到 未达 早于 短于",
  "=": "等于 恰为 恒为",
  "~": "约为 约 大约 大约为 大概 大致 接近 将近 近 约计 左右为 约达 约需 近乎",
};

export const COMPARATIVES_AFTER: Readonly<Record<Operator, string>> = {
  ">=": "+ 及以上 或以上 以上 及其以上 之上 起步 往上 及以上标准 或更多 或更高 (含)以上 以上(含) 以上水平 以上标准",
  ">": "",
  "<=": "及以下 或以下 以下 及其以下 之下 以内 之内 内 及以内 范围内 封顶 为限 或更少 或更低 (含)以下 以下(含)",
  "<": "",
  "=": "",
  "~": "左右 上下 前后",
};

/** Modal words: an estimate, an equality and a ceiling are all possible. */
export const MODALS = "可达 可达到 能达到 预计达 预计达到 有望达到 力争达到 力争 争取 争取达到 预计可达 可";

/** A number may follow these without its own label: they carry no content of their own. */
export const FILLERS =
  "达到 达 为 是 到 至 在 于 有 共 共计 总计 合计 累计 计 总共 完成 实现 保持在 保持 维持在 维持 稳定在 确保 保证 保障 需 应 应为 应达到 应达 要达到 要 须 " +
  "均 均为 均达 均达到 全部 全部达到 计划 计划为 计划完成 拟 预计 预期 目标 目标值 目标值为 目标为 指标值 指标值为 年度指标值 值 设定为 定为 " +
  "提供 设 开展 年度 全年 本年 当年 本年度 按  给 的 介于  : 仅 只";

/** Text that may follow a value without changing it. */
export const TRAILERS =
  "% 之间 到达 完成 达标 的 即可 合格 全覆盖 覆盖 达到 达到要求 为宜 标准 计 整 正 含 含税 不等 止 合计 共计 到位 满意 以此类推 等 及时 水平 比例 范围 完成率 的目标 的标准";

/** What is done by a date; nothing of it changes the date. */
export const DEADLINE_WORDS =
  "完成 到位 竣工 完工 开工 动工 验收 验收合格 结束 拨付 拨付到位 支付 支付完毕 发放 发放到位 发放完毕 实施 启动 投入使用 投入运行 交付 交付使用 建成 建成投用 全部 全面 之前 完毕 " +
  "全部完成 全部到位 按时完成 实施完成 完成验收 执行完毕 兑现 兑付 到账 下达 报送 提交 上报 开始 止 为止 截止 并 已 须 应 要 前 份 时 的 予以 进行 资金 项目 工程 任务 工作 建设 采购 招标 安装 供货";

/** Single characters that may stand before a number as a word of their own; another lone character is a misread sign. */
export const SENSIBLE_PREFIXES =
  "对为给向把让将经过约近超达共计为是至到每各第满含增减升降总需应仅只有已新建修购办开举种养设补发投限均人月日年周首前后加占涨按由从在于用长宽高深厚重量值率本全单双再又可拟促保护管收支付还供销产播植造育扶助资聘招培训评奖救治防检测查改扩迁装换铺架挖钻打清运洒扫洗刷印编写画拍制作出刊登报宣讲演赛展覆盖服务受益带动脱贫户亩村镇乡县市区省厅局处科股室班组队站所园场馆院校家和及与或且并等上下左右内外中大小多少不无未非否优良中差好坏甲乙丙丁东南西北比较同约";

/** What a comparison sign was misread as by text recognition: ≥ loses its shape most often, = becomes 二. */
export const MISREAD_SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  ">=": "工扁之乏艺兰乙己已巳乞丞彡豆呈刁冫三^∧ΛZz",
  "=": "二亠",
};

import { createScanner, type WordClass } from "./word-scanner.ts";

/** What the words of a qualitative value are. Bits, because one value may hold several. */
export const STRONG_VAGUE = 1;
export const WEAK_VAGUE = 2;
export const WISH = 4;
export const TIMELY = 8;
export const COMPLIANT = 16;
export const CHECKABLE = 32;
export const NEGATES = 64;
export const BUDGET_LIMIT = 128;
export const SLOGAN = 256;

/** Severity grows with what the word promises: 显著 claims a measure and gives none, 持续 claims nothing. */
export const VALUE_WORDS: readonly WordClass[] = [
  {
    bit: STRONG_VAGUE,
    source: "rule book, shared vocabulary (vague value); published values of the corpus",
    words:
      "效果明显 明显 显著 大幅 有效 有力 充分 极大 较大 很大 突出 卓越 优异 良好 较好 很好 较高 很高 较强 较低 较小 有所减轻 有所提升 有所提高 有所改善 有所增强 有所 一定 逐步 逐渐 " +
      "稳步 稳定增长 稳中有进 稳中向好 逐年 不断 持续 长远 长期 长效 深远 深入 积极 较为 中等 一般 正向 基本建立 基本形成 基本完善 基本实现 基本满足 日益 进一步 切实 日趋 良性 明确 合理 科学 到位 顺畅 畅通 有序 平稳 稳定 和谐 浓厚 健全 可持续 优美 预期效果 预期目标 预期指标 达到预期 意义重大 影响重大 高效 优质 便捷 快捷 整洁 美观 干净 舒适 活跃 强劲 广泛 饱满 若干",
  },
  {
    bit: WEAK_VAGUE,
    source: "rule book, shared vocabulary (vague value)",
    words:
      "提升 提高 改善 增强 促进 优化 增加 减少 降低 减轻 缓解 完善 加强 加快 推动 推进 带动 拉动 丰富 扩大 改进 增进 巩固 上升 下降 发展 保障 满足 支持 助力 好转 增长 提振 完备 齐全 完好 真实 准确 完整 安全 彰显 化解 弘扬 传承 有利 消除 体现 展现 发挥 加大 强化 夯实 拓宽 节约 规避 遏制",
  },
  {
    bit: WISH,
    source: "rule book, shared vocabulary (wish verbs); published sentences of intent",
    words:
      "促进 维护 保护 保障 保证 提升 提高 改善 打造 推动 推进 增强 优化 持续 确保 加大 加强 加快 完善 健全 营造 助力 引导 激发 弘扬 传承 发挥 实现 巩固 拓展 树立 培育 发展 满足 减轻 缓解 化解 构建 形成 " +
      "深化 丰富 繁荣 强化 夯实 展示 体现 彰显 扩大 带动 拉动 促使 增进 支持 扶持 惠及 美化 净化 减少 降低 防止 避免 杜绝 防范 遏制 增加 让 使 大力 做好 解决 服务 改进 鼓励 方便 便利 保持 稳定 激励 充分",
  },
  {
    bit: TIMELY,
    source: "rule book, shared vocabulary (time words)",
    words:
      "及时 按时 按期 如期 准时 适时 定期 按计划 按照计划 按进度 按照进度 按节点 按时间节点 计划时间 规定时间 规定时限 规定期限 要求时间 要求时限 时间内 期限内 时限内 工期内 周期内 尽快 尽早 第一时间 按序时进度 序时进度 当年完成 年内完成 当期完成 限期 不延期 无延期 未延期 无拖延 不拖延",
  },
  {
    bit: COMPLIANT,
    source: "rule book, shared vocabulary (compliance)",
    words:
      "合规 合法 符合 严格执行 严格按照 严格按 严格遵守 严格落实 严格控制 遵守 规范 依法 依规 依法依规 按规定 按照规定 按制度 按照制度 按要求 按照要求 按标准 按照标准 按政策 按照政策 照章 相关规定 有关规定 制度规定 专款专用 无违规 无违纪 不违规 达到规定 达到要求 满足要求 满足规定",
  },
  {
    bit: BUDGET_LIMIT,
    source: "rule book, R05 (控制在预算) and published cost values",
    words:
      "控制在预算 预算内 预算范围 不超预算 不超出预算 不超过预算 未超预算 不突破预算 未突破预算 预算控制 预算中 不超支 未超支 无超支 节约原则 厉行节约 勤俭节约 成本控制 不高于预算 不超概算 概算内",
  },
  {
    bit: CHECKABLE,
    source: "rule book, V01 traps: grades and events that can be looked up; shared vocabulary (allowed grades)",
    words:
      "验收 合格 达标 优良 优秀 优级 认证 认定 资质 证书 命名 授牌 挂牌 建成 竣工 完工 投入使用 投用 交付 签订 出台 印发 公布 公示 公开 备案 获得 取得 通过 入库 上线 国家级 省级 市级 县级 区级 甲级 乙级 一级 二级 三级 特级 等级 标准 全覆盖 全天候 已完成 全部完成 完成 无差错 零 开展 制定 设立 成立",
  },
  {
    bit: NEGATES,
    source: "rule book, V16",
    words: "无 未 没有 不发生 不出现 未发生 未出现 未造成 杜绝 避免 防止 零发生 零事故 零投诉 不存在 不产生",
  },
  {
    bit: SLOGAN,
    source: "published values in the form 应改尽改",
    words:
      "应改尽改 应保尽保 应发尽发 应补尽补 应收尽收 应享尽享 应检尽检 应治尽治 应修尽修 应救尽救 应纳尽纳 应助尽助 应接尽接 应种尽种 应免尽免 应建尽建 应扶尽扶 应帮尽帮 应管尽管 应查尽查 应训尽训 应兑尽兑 应付尽付 应缴尽缴 应退尽退 应养尽养 应报尽报 应评尽评 应转尽转 应拆尽拆 应绿尽绿 能改尽改 能补尽补 据实 按实际 按实 按需 根据需要 根据实际 视情况 视实际 依实际",
  },
];

export const VALUE_SCANNER = createScanner(VALUE_WORDS);

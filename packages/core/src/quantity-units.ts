/**
 * The unit registry as data: canonical name, dimension, factor to the dimension's base, aliases.
 * Factors: 《中华人民共和国法定计量单位》 (1984); 1 亩 = 1/15 公顷, 1 市斤 = 0.5 公斤 by 《国务院关于在我国统一实行法定计量单位的命令》.
 * Calendar units (年, 季度, 月) and exact durations (周, 天, 小时) do not convert into each other.
 */
export type UnitRow = readonly [name: string, dimension: string, factor: number, aliases: string];

export const UNIT_ROWS: readonly UnitRow[] = [
  ["%", "ratio", 0.01, "％ ﹪ ℅ 百分比 百分数 百分率"],
  ["‰", "ratio", 0.001, "千分比"],
  ["成", "ratio", 0.1, ""],
  ["百分点", "percentage point", 1, "个百分点 個百分點 百分點 pp"],
  ["倍", "times", 1, ""],
  ["元", "money", 1, "块 块钱 圆 人民币 人民币元 RMB CNY ¥ ￥"],
  ["角", "money", 0.1, ""],
  ["美元", "us dollar", 1, "USD 美金"],
  ["港元", "hong kong dollar", 1, "港币 HKD"],
  ["欧元", "euro", 1, "EUR"],
  ["公里", "length", 1000, "km KM Km kM ㎞ 千米"],
  ["里", "length", 500, "华里"],
  ["米", "length", 1, "m M 公尺 延米 延长米"],
  ["分米", "length", 0.1, "dm"],
  ["厘米", "length", 0.01, "cm CM Cm ㎝ 公分"],
  ["毫米", "length", 0.001, "mm MM ㎜"],
  ["微米", "length", 1e-6, "μm um"],
  ["海里", "length", 1852, ""],
  ["平方米", "area", 1, "㎡ m² m2 M2 M² m^2 平方 平米 平 平方公尺"],
  ["平方公里", "area", 1e6, "km² km2 km^2 平方千米 ㎢ KM2"],
  ["平方厘米", "area", 1e-4, "cm² cm2"],
  ["公顷", "area", 10000, "hm² hm2 ha hm^2"],
  ["亩", "area", 10000 / 15, "畝 市亩"],
  ["立方米", "volume", 1, "m³ m3 M3 M³ m^3 立方 方 立米 ㎥"],
  ["升", "volume", 0.001, "L l 公升"],
  ["毫升", "volume", 1e-6, "mL ml ML"],
  ["吨", "mass", 1000, "t T 公吨 噸"],
  ["公斤", "mass", 1, "kg KG Kg ㎏ 千克"],
  ["斤", "mass", 0.5, "市斤"],
  ["克", "mass", 0.001, "g"],
  ["毫克", "mass", 1e-6, "mg ㎎"],
  ["微克", "mass", 1e-9, "μg ug"],
  ["年", "calendar", 12, "周年"],
  ["半年", "calendar", 6, "半年度"],
  ["两年", "calendar", 24, ""],
  ["两月", "calendar", 2, "两个月"],
  ["两周", "duration", 14 * 86400, ""],
  ["两天", "duration", 2 * 86400, ""],
  ["‱", "ratio", 0.0001, "万分比"],
  ["季度", "calendar", 3, "个季度"],
  ["季", "calendar", 3, ""],
  ["月", "calendar", 1, "个月 個月 月份"],
  ["周", "duration", 7 * 86400, "星期 个星期 礼拜 个周"],
  ["天", "duration", 86400, ""],
  ["日", "duration", 86400, "日历天 自然日 日历日"],
  ["小时", "duration", 3600, "个小时 h H 小時 钟头 个钟头"],
  ["分钟", "duration", 60, "min 分鐘"],
  ["秒", "duration", 1, "s 秒钟"],
  ["毫秒", "duration", 0.001, "ms"],
  ["工作日", "working day", 1, "个工作日 工作天 個工作日"],
  ["学时", "class hour", 1, "个学时"],
  ["课时", "class hour", 1, "个课时"],
  ["学期", "term", 1, "个学期"],
  ["学年", "school year", 1, "个学年"],
  ["人", "person", 1, "个人"],
  ["名", "person", 1, ""],
  ["位", "person", 1, ""],
  ["人次", "person-time", 1, "人次数"],
  ["千瓦", "power", 1000, "kW KW kw"],
  ["兆瓦", "power", 1e6, "MW"],
  ["瓦", "power", 1, "W"],
  ["千瓦时", "energy", 1, "kWh KWH kW·h 度电"],
  ["千伏", "voltage", 1000, "kV KV"],
  ["千伏安", "apparent power", 1, "kVA KVA"],
  ["伏", "voltage", 1, "V"],
  ["安", "current", 1, ""],
  ["GB", "data", 1, "G"],
  ["TB", "data", 1024, ""],
  ["PB", "data", 1048576, ""],
  ["MB", "data", 1 / 1024, ""],
  ["兆", "bandwidth", 1, "Mbps Mb/s"],
  ["Hz", "frequency", 1, "赫兹"],
  ["kHz", "frequency", 1000, "KHz"],
  ["MHz", "frequency", 1e6, "兆赫"],
  ["GHz", "frequency", 1e9, ""],
  ["℃", "temperature", 1, "摄氏度 °C"],
  ["分贝", "sound", 1, "dB db dB(A)"],
  ["度", "degree", 1, "°"],
  ["吨标准煤", "coal equivalent", 1, "吨标煤 tce"],
  ["吨公里", "tonne kilometre", 1, ""],
  ["人公里", "person kilometre", 1, ""],
];

/** Words of measure that convert into nothing else; each is its own dimension. Gathered from the unit columns of published forms. */
export const MEASURE_WORDS =
  "生 个 项 次 户 家 处 场 场次 期 件 套 台 辆 座 条 只 头 株 篇 册 份 批 批次 种 种次 起 例 宗 幅 块 支 部 间 栋 幢 所 村 乡 镇 街道 县 市 区 " +
  "校 班 团 队 组 点 站 点位 路 线 段 层 级 档 类 门 科 节 课 堂 讲 集 页 张 枚 把 根 棵 盆 筐 箱 袋 包 瓶 桶 罐 盒 车 车次 艘 架 匹 羽 尾 粒 " +
  "枝 束 捆 卷 盘 面 眼 口 孔 井 樘 扇 盏 颗 滴 杆 串 排 行 列 顶 床 床位 席 席位 座次 桌 餐 顿 人份 剂 剂次 针次 针 片 丸 味 副 双 对 打 " +
  "轮 遍 回 趟 圈 步 局 盟 国 省 州 单 笔 票 张次 户次 家次 件次 项次 台次 台套 台班 台时 架次 艘次 辆次 班次 班级 课次 人天 人日 人月 人年 " +
  "工日 工时 标段 字 行次 条次 篇次 册次 部次 幅次 版 版面 期次 届 届次 站次 点次 处次 起次 例次 宗次 股 分 号 " +
  "款 样 样本 标本 批样 频次 人口 社区 乡镇 村庄 行政村 自然村 企业 单位 部门 机构 项目 机位 泊位 车位 席次 头次 只次 羽次 株次 " +
  "头份 毫升份 幅面 座席 学位 托位 节点 路口 小区 楼栋 单元 平台 系统 账号 用户 终端 台件 件套 台份 片区 园区 基地 处所 班组 个点 个次 只份 具 尊 道 帧 " +
  "穴 挂 领 令 丘 垄 茬 窝 笼 圃 栏 渠 涵 闸 坝 桩 管 方次 吨次 车辆 场所 片次 栋次 间次 亩次 公里次 米次 人头 个案 案 案件 宗地 标 门次 课题 篇章 词条 主题 专题 品种 品 门类 类别 轮次 场馆";

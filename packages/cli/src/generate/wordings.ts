/** The shapes and wordings of published tables, with places for numbers: `{n}` is filled with one. */
export interface Wording {
  readonly name: string;
  readonly value: string;
  readonly lowest: number;
  readonly highest: number;
}

const wording = (name: string, value: string, lowest = 1, highest = 99): Wording => ({ name, value, lowest, highest });

export const SUBJECTS = [
  "农村公路养护",
  "公共图书馆免费开放",
  "水库除险加固",
  "职业技能提升培训",
  "老旧小区改造",
  "基层卫生服务能力建设",
  "义务教育薄弱环节改善",
  "高标准农田建设",
  "困难群众救助",
  "城市绿化养护",
  "政务信息系统运行维护",
  "森林防火",
  "文物保护维修",
  "食品安全抽检",
  "退役军人服务保障",
] as const;

export const WORDINGS: Readonly<Record<string, readonly [Wording, ...Wording[]]>> = {
  数量指标: [
    wording("养护里程", "≥{n}公里", 5, 300),
    wording("开展培训场次", "不少于{n}次", 2, 40),
    wording("补助人数", "{n}人", 20, 5000),
    wording("改造面积（平方米）", "{n}", 500, 90000),
    wording("设备购置数量", "={n}台", 1, 80),
    wording("抽检批次", "≥{n}批次", 50, 3000),
  ],
  质量指标: [
    wording("验收合格率", "100%"),
    wording("设备完好率（%）", "≥{n}%", 85, 99),
    wording("工作质量达标率", "≥{n}", 80, 100),
    wording("资料归档完整率", "不低于{n}%", 80, 98),
  ],
  时效指标: [
    wording("资金支付及时率", "≥{n}%", 80, 100),
    wording("项目完成时间", "2026年{n}月底前", 6, 12),
    wording("任务完成及时性", "及时"),
    wording("完成时限", "按计划完成"),
  ],
  成本指标: [
    wording("人均补助标准", "≤{n}元/人", 100, 3000),
    wording("每公里养护成本", "≤{n}万元/公里", 1, 20),
    wording("项目总成本", "≤{n}万元", 10, 2000),
    wording("成本控制", "不超预算"),
  ],
  经济效益指标: [
    wording("带动农户增收", "≥{n}元/户", 200, 5000),
    wording("节约运行经费", "≥{n}万元", 1, 100),
    wording("促进经济发展", "效果明显"),
  ],
  社会效益指标: [
    wording("受益群众人数", "≥{n}人", 100, 50000),
    wording("服务覆盖率", "≥{n}%", 60, 100),
    wording("群众生产生活条件", "有效改善"),
    wording("带动就业人数", "≥{n}人", 5, 800),
  ],
  生态效益指标: [
    wording("空气质量优良天数", "≥{n}天", 280, 350),
    wording("绿化覆盖率", "≥{n}%", 20, 60),
    wording("生态环境", "持续改善"),
  ],
  可持续影响指标: [
    wording("长效管护机制", "建立健全"),
    wording("设施使用年限", "≥{n}年", 3, 20),
    wording("持续发挥作用", "长期"),
  ],
  服务对象满意度指标: [
    wording("受益群众满意度", "≥{n}%", 85, 98),
    wording("服务对象满意度", "100%"),
    wording("社会公众满意度", "{n}%以上", 80, 95),
  ],
};

/** Level 1 of each level 2, in the order of the form. */
export const LEVELS: readonly (readonly [level1: string, level2: string, likely: number])[] = [
  ["产出指标", "数量指标", 1],
  ["产出指标", "质量指标", 0.9],
  ["产出指标", "时效指标", 0.8],
  ["产出指标", "成本指标", 0.55],
  ["效益指标", "经济效益指标", 0.4],
  ["效益指标", "社会效益指标", 0.9],
  ["效益指标", "生态效益指标", 0.25],
  ["效益指标", "可持续影响指标", 0.5],
  ["满意度指标", "服务对象满意度指标", 0.9],
];

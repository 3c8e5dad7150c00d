/** Level-2 classes to choose from, with the level-1 class each belongs to. */
export const CLASSES: readonly (readonly [level2: string, level1: string])[] = [
  ["数量指标", "产出指标"],
  ["质量指标", "产出指标"],
  ["时效指标", "产出指标"],
  ["经济成本指标", "成本指标"],
  ["经济效益指标", "效益指标"],
  ["社会效益指标", "效益指标"],
  ["生态效益指标", "效益指标"],
  ["可持续影响指标", "效益指标"],
  ["服务对象满意度指标", "满意度指标"],
];

import type { IndicatorReading } from "@mingji/core/plan/reading";

/** The classes whose presence a reviewer looks for first. */
export const CLASSES = ["cost", "quantity", "quality", "time", "benefit", "satisfaction"] as const;
export type IndicatorClass = (typeof CLASSES)[number];

const LEVEL2: Readonly<Record<string, IndicatorClass>> = {
  数量指标: "quantity",
  质量指标: "quality",
  时效指标: "time",
  成本指标: "cost",
  服务对象满意度指标: "satisfaction",
};
const LEVEL1: Readonly<Record<string, IndicatorClass>> = {
  成本指标: "cost",
  效益指标: "benefit",
  满意度指标: "satisfaction",
};

/** Indicators per class; null when the form prints no classes, which is not the same as having none. */
export function countClasses(indicators: readonly IndicatorReading[]): Readonly<Record<IndicatorClass, number>> | null {
  if (indicators.every(({ level1, level2 }) => level1 === null && level2 === null)) return null;
  const counts = { cost: 0, quantity: 0, quality: 0, time: 0, benefit: 0, satisfaction: 0 };
  for (const indicator of indicators) {
    const found = classOf(indicator);
    if (found !== undefined) counts[found]++;
  }
  return counts;
}

function classOf({ level1, level2 }: IndicatorReading): IndicatorClass | undefined {
  return LEVEL2[level2 ?? ""] ?? LEVEL1[level1 ?? ""];
}

import type { IndicatorReading } from "../../plan/reading.ts";

/** Marks ★ rows whose children carry the values, and those children. */
export function withRoles(indicators: readonly IndicatorReading[], hasWeights: boolean): readonly IndicatorReading[] {
  let isUnderStar = false;
  return indicators.map((indicator, index) => {
    const next = indicators[index + 1];
    if (isChildName(indicator.name)) return { ...indicator, role: "child" };
    const leads = next !== undefined && (isChildName(next.name) || leadsByWeight(indicator, next, hasWeights));
    if (leads) {
      isUnderStar = isStarred(indicator) && !isChildName(next.name);
      return { ...indicator, role: "parent" };
    }
    if (isUnderStar && !isStarred(indicator) && indicator.weight === null) return { ...indicator, role: "child" };
    isUnderStar = false;
    return indicator;
  });
}

function isChildName(name: string): boolean {
  return /^[\s(（]*其中[：:，,、]?/.test(name);
}

function isStarred({ name }: IndicatorReading): boolean {
  return /^[★☆]/.test(name);
}

/** The parent has the points, the row below has the value. */
function leadsByWeight(indicator: IndicatorReading, next: IndicatorReading, hasWeights: boolean): boolean {
  if (!hasWeights || !isStarred(indicator) || isStarred(next)) return false;
  return indicator.weight !== null && next.weight === null && next.annual?.kind !== "empty";
}

import type { PlanHeadRecord } from "@mingji/contract/plan";

/** Plans of which project, unit or department holds every word. */
export function matchingPlans(plans: readonly PlanHeadRecord[], words: string): readonly PlanHeadRecord[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return plans;
  return plans.filter(({ project, unit, department }) => {
    const text = `${project} ${unit} ${department}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

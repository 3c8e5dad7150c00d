import { nameCountsPeople, nameIsCost } from "./name-words.ts";
import type { Target } from "./target.ts";
import { withDoubt } from "./target-context.ts";

/** Bounds that cannot be meant as printed are kept as printed and asked about. */
export function contradictions(name: string, target: Target): Target {
  const { op, value, unit, direction } = target;
  if (target.kind !== "quantity" || value === null) return target;
  const impossible =
    (op === ">=" && unit === "%" && value >= 100) ||
    (op === ">" && unit === "%" && value >= 100) ||
    (op === "<=" && value === 0) ||
    (op === "<" && value <= 0) ||
    (op === "=" && direction === "negative" && target.opExplicit);
  const floorOnCost = (op === ">=" || op === ">") && unit !== "%" && nameIsCost(name);
  let result = impossible || floorOnCost ? withDoubt(target, "high", "operator") : target;
  if (unit === "个" && nameCountsPeople(name)) result = withDoubt(result, "high", "unit");
  return result;
}

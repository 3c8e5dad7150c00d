import { sameDimension } from "../quantity.ts";

/** What kind of thing a unit measures, as coarse as a reader sees it: words of count (个, 家, 人) are one kind. */
export type MeasureClass = "ratio" | "money" | "time" | "size" | "count";

/** The class of a printed unit; null without a unit. */
export function measureClassOf(unit: string | null): MeasureClass | null {
  if (unit === null) return null;
  const [over = unit] = unit.split("/", 1);
  const known = SAMPLES.find(([sample]) => sameDimension(over, sample));
  return known === undefined ? "count" : known[1];
}

const SAMPLES: readonly (readonly [unit: string, kind: MeasureClass])[] = [
  ["%", "ratio"],
  ["百分点", "ratio"],
  ["元", "money"],
  ["天", "time"],
  ["月", "time"],
  ["工作日", "time"],
  ["米", "size"],
  ["平方米", "size"],
  ["立方米", "size"],
  ["吨", "size"],
];

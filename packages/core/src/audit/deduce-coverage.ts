import type { Reading } from "../plan/reading.ts";
import type { Coverage } from "./rule.ts";

/** Whole table or excerpt, as far as the reading shows it. */
export function deduceCoverage(reading: Reading): Coverage {
  return reading.projects.length === 0 ? "partial" : "complete";
}

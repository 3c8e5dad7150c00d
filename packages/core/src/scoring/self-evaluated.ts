import type { Reading } from "../plan/reading.ts";

/** A form that reports what was done: it prints actuals or scores. */
export function isSelfEvaluated(reading: Reading): boolean {
  const { form, columns, projects } = reading;
  if (form === "self-evaluation" || columns.includes("actual") || columns.includes("score")) return true;
  return projects.some(({ indicators }) => indicators.some(({ actual }) => actual !== null));
}

import type { ProjectReading, Reading } from "../plan/reading.ts";
import type { AuditFacts } from "./facts.ts";
import { notApplicable, type Verdict } from "./rule.ts";

/**
 * An indicator library, a blank template or a filling sample: nobody's plan, so rules about missing things do not apply.
 * Ask with `facts.derive(isLibraryOrTemplate)`.
 */
export function isLibraryOrTemplate(reading: Reading, _facts?: AuditFacts): boolean {
  if (reading.form === "indicator-library" || TEMPLATE_TITLE.test(reading.title ?? "")) return true;
  const values = reading.projects.flatMap(({ indicators }) => indicators.flatMap(({ annual }) => annual ?? []));
  const holes = values.filter(({ kind, raw }) => kind === "placeholder" && raw.includes("*")).length;
  return values.length > 0 && holes * 2 >= values.length;
}

const TEMPLATE_TITLE = /模板|填写样例|样例|填报示例|指标库/;

export const NOT_A_PLAN: Verdict = notApplicable(
  "指标库、空白模板或填写样例，不是一份申报",
  "an indicator library, blank template or filling sample, not a plan",
);

/** The form, or the prose, prints the classes of its indicators. */
export function printsLevels(project: ProjectReading): boolean {
  return project.indicators.some(({ level1, level2 }) => level1 !== null || level2 !== null);
}

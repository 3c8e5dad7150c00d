import type { IndicatorColumn, IndicatorReading, ProjectReading } from "../../plan/reading.ts";

/** What indicators without columns of their own (run-on cells, prose) print, in the order of the form. */
export function statedColumns(projects: readonly ProjectReading[]): readonly IndicatorColumn[] {
  const indicators = projects.flatMap((project) => project.indicators);
  if (indicators.length === 0) return [];
  return COLUMNS.filter((column) => column === "name" || indicators.some((indicator) => isPrinted(indicator, column)));
}

const COLUMNS = ["level1", "level2", "name", "period", "annual", "weight", "actual", "score"] as const;

function isPrinted(indicator: IndicatorReading, column: Exclude<(typeof COLUMNS)[number], "name">): boolean {
  if (column === "level1") return indicator.level1Raw !== null;
  if (column === "level2") return indicator.level2Raw !== null;
  return indicator[column] !== null;
}

import type { IndicatorColumn, IndicatorReading, Reading } from "@mingji/core/plan/reading";
import type { CellLook } from "../grid/grid-layout.ts";

/** The columns that carry something for each indicator, in the order of the form. */
export function indicatorColumns(reading: Reading): readonly IndicatorColumn[] {
  const printed = new Set(reading.columns);
  const indicators = reading.projects.flatMap((project) => project.indicators);
  return ORDER.filter(
    (column) =>
      column === "name" ||
      printed.has(column) ||
      (SHOWN_WHEN_FILLED.has(column) && indicators.some((indicator) => cellText(indicator, column) !== "")),
  );
}

const ORDER: readonly IndicatorColumn[] = [
  "level1",
  "level2",
  "name",
  "nature",
  "period",
  "annual",
  "unit",
  "weight",
  "progress",
  "actual",
  "score",
  "forecast",
  "deviation",
  "causes",
  "likelihood",
  "basis",
  "note",
];

const SHOWN_WHEN_FILLED = new Set<IndicatorColumn>([
  "level1",
  "level2",
  "period",
  "annual",
  "actual",
  "score",
  "weight",
]);

/** What the form prints for an indicator in a column. */
export function cellText(indicator: IndicatorReading, column: IndicatorColumn): string {
  switch (column) {
    case "level1":
      return indicator.level1 ?? indicator.level1Raw ?? "";
    case "level2":
      return indicator.level2 ?? indicator.level2Raw ?? "";
    case "name":
      return indicator.name;
    case "annual":
      return indicator.annual?.raw ?? "";
    case "period":
      return indicator.period?.raw ?? "";
    case "unit":
      return indicator.unitRaw ?? "";
    case "nature":
      return indicator.natureRaw ?? "";
    case "weight":
      return indicator.weightRaw ?? numberText(indicator.weight);
    case "actual":
      return indicator.actual?.raw ?? "";
    case "score":
      return indicator.scoreRaw ?? numberText(indicator.score);
    case "note":
      return "";
    default:
      return indicator[column] ?? "";
  }
}

function numberText(value: number | null): string {
  return value === null ? "" : String(value);
}

export function lookOf(column: IndicatorColumn): CellLook {
  return column === "weight" || column === "score" ? "amount" : "text";
}

/** The typed value behind a cell, when there is one. */
export function targetOf(indicator: IndicatorReading, field: string | null) {
  if (field === "annual") return indicator.annual;
  if (field === "period") return indicator.period;
  return field === "actual" ? (indicator.actual?.target ?? null) : null;
}

export const COLUMN_WIDTH: Readonly<Record<IndicatorColumn, number>> = {
  level1: 62,
  level2: 62,
  name: 126,
  annual: 96,
  period: 96,
  unit: 48,
  nature: 52,
  weight: 48,
  actual: 90,
  score: 48,
  deviation: 110,
  basis: 110,
  progress: 90,
  forecast: 90,
  causes: 110,
  likelihood: 76,
  note: 60,
};

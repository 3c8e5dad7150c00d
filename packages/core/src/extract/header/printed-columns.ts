import type { IndicatorColumn } from "../../plan/reading.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import type { Header } from "./find-headers.ts";

/** The columns a document prints, for rules that must not blame a blank on a form without the column. */
export function printedColumns(headers: readonly Header[]): readonly IndicatorColumn[] {
  const roles = new Set(headers.flatMap(({ columns }) => columns.map(({ role }) => role)));
  const printed = new Set<IndicatorColumn>();
  for (const role of roles) {
    const column = role === null ? undefined : COLUMN_OF[role];
    if (column !== undefined) printed.add(column);
  }
  return [...printed];
}

const COLUMN_OF: Readonly<Partial<Record<ColumnRole, IndicatorColumn>>> = {
  level1: "level1",
  level2: "level2",
  name: "name",
  annual: "annual",
  grade: "annual",
  period: "period",
  unit: "unit",
  nature: "nature",
  weight: "weight",
  actual: "actual",
  score: "score",
  deviation: "deviation",
  basis: "basis",
  progress: "progress",
  forecast: "forecast",
  cause: "causes",
  causeText: "causes",
  likelihood: "likelihood",
  note: "note",
};

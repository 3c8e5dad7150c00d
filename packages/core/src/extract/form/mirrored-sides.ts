import type { IndicatorReading } from "../../plan/reading.ts";
import type { Column } from "../header/column.ts";

export interface MirroredSides {
  readonly period: readonly Column[];
  readonly annual: readonly Column[];
}

/** Period indicators on the left and annual ones on the right, each with names and values of its own; else null. */
export function mirroredSides(columns: readonly Column[]): MirroredSides | null {
  const names = columns.flatMap(({ role }, index) => (role === "name" ? [index] : []));
  const [left, right] = names;
  if (left === undefined || right === undefined || names.length !== 2) return null;
  const border = borderBetween(columns, left, right);
  if (!hasValue(columns.slice(0, border)) || !hasValue(columns.slice(border))) return null;
  const own = columns.slice(border);
  const shared = columns
    .slice(0, border)
    .filter((column) => isCategory(column) && !own.some(({ role }) => role === column.role));
  return { period: columns.slice(0, border).map(asPeriod), annual: [...shared, ...own].map(asAnnual) };
}

function hasValue(columns: readonly Column[]): boolean {
  return columns.some(({ role }) => role === "annual" || role === "period");
}

/** The right side begins with its category columns. */
function borderBetween(columns: readonly Column[], left: number, right: number): number {
  let border = right;
  while (border - 1 > left && isCategory(columns[border - 1])) border -= 1;
  return border;
}

function isCategory(column: Column | undefined): boolean {
  return column?.role === "level1" || column?.role === "level2";
}

function asPeriod(column: Column): Column {
  return column.role === "annual" ? { ...column, role: "period" } : column;
}

function asAnnual(column: Column): Column {
  return column.role === "period" ? { ...column, role: "annual" } : column;
}

/** One indicator where both sides name the same under the same category; the rest stand alone, in print order. */
export function pairSides(
  period: readonly IndicatorReading[],
  annual: readonly IndicatorReading[],
): readonly IndicatorReading[] {
  const open = new Map<string, IndicatorReading[]>();
  for (const indicator of period) open.set(keyOf(indicator), [...(open.get(keyOf(indicator)) ?? []), indicator]);
  const paired = annual.map((indicator): IndicatorReading => {
    const other = open.get(keyOf(indicator))?.shift();
    return other === undefined ? indicator : merged(indicator, other);
  });
  const left = [...open.values()].flat();
  return [...paired, ...left];
}

function merged(annual: IndicatorReading, period: IndicatorReading): IndicatorReading {
  const place = period.places["period"] ?? period.places["annual"];
  return {
    ...annual,
    period: period.period ?? period.annual,
    places: place === undefined ? annual.places : { ...annual.places, period: place },
  };
}

function keyOf({ level1, level2, name }: IndicatorReading): string {
  return [level1, level2, name.replace(/\s+/g, "")].join("\n");
}

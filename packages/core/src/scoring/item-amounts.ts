import type { IndicatorReading, ProjectReading } from "../plan/reading.ts";
import { convertUnit } from "../quantity.ts";
import type { CostItem } from "./cost-items.ts";
import { nameQuantities } from "./name-quantities.ts";

/** A price times the quantity it is for. */
export interface ItemAmount {
  readonly fen: number;
  readonly quantity: number;
  readonly unit: string;
}

/**
 * Every amount that an item can come to: by the quantity in its own name, else by each output row in its unit and by all
 * of them together, for a price per time by the months of the project. Empty when no quantity is known.
 */
export function itemAmounts(item: CostItem, project: ProjectReading): readonly ItemAmount[] {
  const { per, fen } = item;
  if (per === null) return [];
  const months = monthsPer(per);
  const quantities = months === null ? quantitiesOf(item, per, project) : periods(project, months);
  return quantities.map((quantity) => ({ fen: Math.round(fen * quantity), quantity, unit: per }));
}

function quantitiesOf(item: CostItem, per: string, project: ProjectReading): readonly number[] {
  const named = nameQuantities(project.indicators[item.indicator]?.name ?? "").flatMap(({ value, unit }) =>
    converted(value, unit, per),
  );
  if (named.length > 0) return named.slice(0, 1);
  const rows: number[] = [];
  let all = 0;
  for (const { unit, values, sum } of outputsOf(project)) {
    const factor = convertUnit(1, unit, per);
    if (factor === null) continue;
    for (const value of values) rows.push(value * factor);
    all += sum * factor;
  }
  return rows.length > 1 ? [...rows, all] : rows;
}

/** The counted outputs in one unit. */
interface Outputs {
  readonly unit: string;
  /** The single rows, the first hundred of them. */
  readonly values: number[];
  sum: number;
}

const OUTPUTS = new WeakMap<ProjectReading, readonly Outputs[]>();
const MOST_VALUES = 100;

function outputsOf(project: ProjectReading): readonly Outputs[] {
  const known = OUTPUTS.get(project);
  if (known !== undefined) return known;
  const byUnit = new Map<string, Outputs>();
  for (const row of project.indicators) {
    const { annual } = row;
    if (annual?.kind !== "quantity" || annual.unit === null || !isOutputRow(row)) continue;
    const value = annual.value ?? 0;
    if (value <= 0) continue;
    const outputs = byUnit.get(annual.unit) ?? { unit: annual.unit, values: [], sum: 0 };
    if (outputs.values.length < MOST_VALUES) outputs.values.push(value);
    outputs.sum += value;
    byUnit.set(annual.unit, outputs);
  }
  const outputs = [...byUnit.values()];
  OUTPUTS.set(project, outputs);
  return outputs;
}

function converted(value: number, unit: string | null, per: string): readonly number[] {
  const quantity = unit === null ? null : convertUnit(value, unit, per);
  return quantity === null || quantity <= 0 ? [] : [quantity];
}

/** Things produced; without classes any counted row. */
export function isOutputRow({ level2, level1, role }: IndicatorReading): boolean {
  return role !== "child" && (level2 === "数量指标" || (level2 === null && (level1 === null || level1 === "产出指标")));
}

function monthsPer(unit: string): number | null {
  const months = convertUnit(1, unit, "月");
  return months === null || months <= 0 ? null : months;
}

/** How many periods of so many months the project lasts; unknown without a printed range. */
function periods(project: ProjectReading, months: number): readonly number[] {
  const ranges = project.indicators.flatMap(({ annual }) =>
    annual?.kind === "dateRange" ? [monthsBetween(annual.date, annual.date2)] : [],
  );
  const own = project.period === null ? null : monthsBetween(project.period.start, project.period.end);
  const known = [own, ...ranges].find((count) => count !== null && count > 0 && count <= LONGEST_PROJECT);
  return known == null ? [] : [known / months];
}

const LONGEST_PROJECT = 120;

/** Both months counted; null when a year is missing. */
function monthsBetween(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  const from = /^(\d{4})-(\d\d)/.exec(start);
  const to = /^(?:(\d{4})|-)-(\d\d)/.exec(end);
  if (from === null || to === null) return null;
  const year = to[1] === undefined ? Number(from[1]) : Number(to[1]);
  return (year - Number(from[1])) * 12 + Number(to[2]) - Number(from[2]) + 1;
}

import type { IndicatorReading, ProjectReading } from "../plan/reading.ts";
import { canonicalUnit, convertUnit } from "../quantity.ts";
import type { MoneyUnit } from "../money.ts";
import type { Target } from "../target/target.ts";
import { nameQuantities } from "./name-quantities.ts";

/** What a cost indicator says: an amount for the whole, or a price of one unit. Money in 分. */
export interface CostItem {
  readonly indicator: number;
  readonly fen: number;
  /** The unit the price is for: 亩, 月; null for an amount. */
  readonly per: string | null;
  /** A standard or unit price that does not print what it is for. */
  readonly unclear: boolean;
  /** The value prints no unit and was taken in that of the form. */
  readonly assumed: boolean;
}

/** The money of the cost rows, in form order. Rows without money in them are left out. */
export function costItemsOf(project: ProjectReading, formUnit: MoneyUnit | null = null): readonly CostItem[] {
  const items = project.indicators.flatMap((row, index) => itemOf(row, index, formUnit));
  const prices = priceCounts(items);
  return prices.size === 0 ? items : items.map((item) => withSiblingUnit(item, prices, project));
}

/** How many rows print a price for each unit. */
function priceCounts(items: readonly CostItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { per } of items) if (per !== null) counts.set(per, (counts.get(per) ?? 0) + 1);
  return counts;
}

/** Cost by its class; without classes, by its name. */
export function isCostRow({ level1, level2, name, role }: IndicatorReading): boolean {
  if (role === "child") return false;
  if (level1 !== null || level2 !== null) return level1 === "成本指标" || (level2?.includes("成本") ?? false);
  return /成本|总投资|总投入|造价/.test(name) && !SAVED.test(name);
}

const SAVED = /节约|节省|降低|减少/;

function itemOf(row: IndicatorReading, indicator: number, formUnit: MoneyUnit | null): readonly CostItem[] {
  if (!isCostRow(row) || row.annual === null || SAVED.test(row.name)) return [];
  const reading = moneyReading(row.annual) ?? unitlessMoney(row.annual, formUnit);
  if (reading === null) return [];
  const { value, unit, assumed } = reading;
  const [over = unit, under] = unit.split("/", 2);
  const yuan = convertUnit(value, over, "元");
  if (yuan === null) return [];
  const per = under ?? perInName(row.name);
  const fen = Math.round(yuan * 100);
  return [{ indicator, fen, per, unclear: per === null && STANDARD.test(row.name), assumed }];
}

const STANDARD = /标准|单价|均价|单位成本|每[\u4e00-\u9fff]|人均|亩均|户均|平均/;

interface MoneyValue {
  readonly value: number;
  readonly unit: string;
  readonly assumed: boolean;
}

/** The quantity itself, or the one found inside a sentence. */
function moneyReading(target: Target): MoneyValue | null {
  for (const { kind, value, unit } of [target, ...target.alt]) {
    if (kind === "quantity" && value != null && unit != null && isMoney(unit)) return { value, unit, assumed: false };
  }
  return null;
}

function unitlessMoney({ kind, value, unit }: Target, formUnit: MoneyUnit | null): MoneyValue | null {
  if (kind !== "quantity" || value === null || unit !== null || formUnit === null) return null;
  return { value, unit: formUnit, assumed: true };
}

function isMoney(unit: string): boolean {
  return convertUnit(1, unit.split("/", 1)[0] ?? unit, "元") !== null;
}

/** 成本(件/件), 造价/米: the unit below the stroke. */
function perInName(name: string): string | null {
  const found = /\/([\u4e00-\u9fffa-zA-Z]{1,4})[)）]?$/.exec(name);
  return found?.[1] === undefined ? null : canonicalUnit(found[1]);
}

const FEWEST_SIBLINGS = 2;

/** 防疫室84平米 = 1050元 among rows of 元/平方米: the price of one 平方米 as well. */
function withSiblingUnit(item: CostItem, prices: ReadonlyMap<string, number>, project: ProjectReading): CostItem {
  if (item.per !== null) return item;
  const named = nameQuantities(project.indicators[item.indicator]?.name ?? "");
  const unit = named.find((quantity) => {
    let siblings = 0;
    for (const [per, count] of prices) if (convertUnit(1, per, quantity.unit) !== null) siblings += count;
    return siblings >= FEWEST_SIBLINGS;
  })?.unit;
  return unit === undefined ? item : { ...item, per: unit };
}

import type { IndicatorFacts } from "../audit/facts.ts";
import type { IndicatorReading } from "../plan/reading.ts";
import { canonicalUnit, isKnownUnit } from "../quantity.ts";
import { readNameHint } from "../target/name-hint.ts";
import type { Target } from "../target/target.ts";
import { isBlank } from "../text.ts";
import { mainTarget, nameOf } from "./facts.ts";

/** Where a row prints its unit. Rules V04 and V05 divide the row between them by this. */
export interface UnitPlaces {
  /** In the brackets or behind the number of the name. */
  readonly name: string | null;
  /** The name's unit stands in a fill-in hint: (≥**%). */
  readonly isHint: boolean;
  readonly value: boolean;
  /** The unit column as printed, null when blank or absent. */
  readonly column: string | null;
}

/** For `indicatorFacts.derive(unitPlacesOf)`. */
export function unitPlacesOf(indicator: IndicatorReading, facts: IndicatorFacts): UnitPlaces {
  const target = mainTarget(indicator);
  const column = unitColumnOf(indicator);
  const name = nameUnit(indicator, target, facts);
  return {
    name,
    isHint: name !== null && HOLE.test(indicator.name),
    value: target !== null && hasOwnUnit(target, column),
    column,
  };
}

const HOLE = /[*×□xX]{2}/;

function unitColumnOf({ unitRaw }: IndicatorReading): string | null {
  if (unitRaw === null || isBlank(unitRaw)) return null;
  const unit = unitRaw.trim();
  return unit === "-" || unit === "/" || unit === "—" || unit === "无" || unit.includes("是/否") ? null : unit;
}

function nameUnit(indicator: IndicatorReading, target: Target | null, facts: IndicatorFacts): string | null {
  const hint = readNameHint(indicator.name).unit;
  if (hint !== null) return hint;
  if (target?.kind !== "quantity" || target.value === null || target.unit !== null) return null;
  const { text } = facts.derive(nameOf);
  return unitAtEnd(text) ?? unitBehind(text, String(target.value));
}

const UNITS_AT_END = ["万元", "亿元", "公里", "平方米", "立方米", "公顷", "万亩", "%"];

/** 补助金额万元: the brackets around the unit were lost. */
function unitAtEnd(name: string): string | null {
  return UNITS_AT_END.find((unit) => name.endsWith(unit) && name.length > unit.length + 1) ?? null;
}

/** 变压器3台 beside the bare value 3. */
function unitBehind(name: string, number: string): string | null {
  const at = name.indexOf(number);
  if (at < 0) return null;
  const after = name.slice(at + number.length, at + number.length + 3);
  for (let length = after.length; length > 0; length--) {
    const unit = canonicalUnit(after.slice(0, length));
    if (unit !== null && isKnownUnit(unit)) return unit;
  }
  return null;
}

/** The value cell itself carries the unit, whatever the column says. */
function hasOwnUnit(target: Target, column: string | null): boolean {
  if (target.unit === null || target.unitFrom === "name") return false;
  return column === null || endsWithUnit(target, column);
}

function endsWithUnit({ raw, unit }: Target, column: string): boolean {
  const text = raw.trim();
  if (text.endsWith(column) || (unit !== null && text.endsWith(unit))) return true;
  return (unit === "%" || column === "%") && /[%％﹪]\s*$/.test(text);
}

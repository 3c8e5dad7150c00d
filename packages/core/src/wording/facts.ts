import type { IndicatorReading } from "../plan/reading.ts";
import type { Operator, Target } from "../target/target.ts";
import { type NameReading, readName } from "./read-name.ts";

/** For `indicatorFacts.derive(nameOf)`: what the wording of the row's name says of its value. */
export function nameOf({ name }: IndicatorReading): NameReading {
  return readName(name);
}

/** The value a row is judged by: the year's; of a form with the period alone, the period's. */
export function mainTarget({ annual, period }: IndicatorReading): Target | null {
  return annual ?? period;
}

/** The field of `mainTarget`, for findings. */
export function mainField({ annual }: IndicatorReading): "annual" | "period" {
  return annual === null ? "period" : "annual";
}

/** The name as a message prints it: without white space around, shortened when it is a text; a blank name says so. */
export function shownName({ name }: IndicatorReading): string {
  return shown(name) || "（无名称）";
}

/** The value as a message prints it: the cell, with the sign and the unit that the form keeps in columns of their own. */
export function shownValue(target: Target | null): string {
  if (target === null) return "";
  const raw = target.raw.trim();
  return isBareNumber(raw) && !target.repairs.includes("ocr-operator")
    ? `${signOf(target)}${raw}${unitOf(target, raw)}`
    : shown(raw);
}

const LONGEST_NUMBER = 24;

function isBareNumber(raw: string): boolean {
  return raw.length <= LONGEST_NUMBER && /^[\d.,]+[%％]?$/.test(raw);
}

const SIGNS: Readonly<Record<Operator, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=", "~": "约" };

function signOf({ op, opExplicit }: Target): string {
  return opExplicit && op !== null ? SIGNS[op] : "";
}

function unitOf({ unit, unitFrom }: Target, raw: string): string {
  return unit === null || unitFrom === "name" || raw.endsWith("%") || raw.endsWith("％") ? "" : unit;
}

const LONGEST_SHOWN = 60;

function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_SHOWN ? trimmed : `${trimmed.slice(0, LONGEST_SHOWN)}…`;
}

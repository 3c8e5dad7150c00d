import type { IndicatorReading } from "../plan/reading.ts";
import type { Target } from "../target/target.ts";
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

/** The value cell as a message prints it. */
export function shownValue(target: Target | null): string {
  return target === null ? "" : shown(target.raw);
}

const LONGEST_SHOWN = 60;

function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_SHOWN ? trimmed : `${trimmed.slice(0, LONGEST_SHOWN)}…`;
}

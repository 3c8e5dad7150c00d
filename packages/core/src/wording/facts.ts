import type { IndicatorReading } from "../plan/reading.ts";
import { type NameReading, readName } from "./read-name.ts";

/** For `indicatorFacts.derive(nameOf)`: what the wording of the row's name says of its value. */
export function nameOf({ name }: IndicatorReading): NameReading {
  return readName(name);
}

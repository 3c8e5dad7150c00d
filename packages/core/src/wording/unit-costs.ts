import type { ProjectReading } from "../plan/reading.ts";
import { mainTarget } from "./facts.ts";
import type { NameReading } from "./read-name.ts";
import { mentions, PRICES_PER_THING, SAYS_PER_WHAT } from "./topics.ts";

/** True for 补助标准, 单价: money per something that the name does not say. */
export function perSomething({ text }: NameReading): boolean {
  return mentions(PRICES_PER_THING, text) && !mentions(SAYS_PER_WHAT, text);
}

/** True for 防疫室84平米. */
export function sizeInName({ text }: NameReading): boolean {
  return /\d(?:平方米|平米|㎡|米|公里|亩)$/.test(text);
}

const SEVERAL = 2;

/** For `projectFacts.derive(hasUnitCosts)`: several rows are priced by the piece or the square metre. */
export function hasUnitCosts({ indicators }: ProjectReading): boolean {
  return indicators.filter((row) => /元\//.test(mainTarget(row)?.unit ?? "")).length >= SEVERAL;
}

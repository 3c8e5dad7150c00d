import type { IndicatorReading } from "../../plan/reading.ts";
import type { IndicatorBlock } from "./form-draft.ts";
import { pairSides } from "./mirrored-sides.ts";

/** All indicators of a form: a long-term block gives its values to the annual block that repeats its names. */
export function mergeBlocks(blocks: readonly IndicatorBlock[]): readonly IndicatorReading[] {
  const period = blocks.filter(({ horizon }) => horizon === "period").flatMap(({ indicators }) => indicators);
  const others = blocks.filter(({ horizon }) => horizon !== "period").flatMap(({ indicators }) => indicators);
  return period.length === 0 ? others : pairSides(period.map(asPeriod), others);
}

function asPeriod(indicator: IndicatorReading): IndicatorReading {
  if (indicator.annual === null) return indicator;
  const { annual: place, ...places } = indicator.places;
  return {
    ...indicator,
    period: indicator.annual,
    annual: null,
    places: place === undefined ? places : { ...places, period: place },
  };
}

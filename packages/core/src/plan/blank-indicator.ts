import type { IndicatorReading } from "./reading.ts";

/** An indicator of which the form says nothing: what a maker of readings fills in from. */
export const BLANK_INDICATOR: IndicatorReading = {
  level1: null,
  level2: null,
  level1Raw: null,
  level2Raw: null,
  name: "",
  annual: null,
  period: null,
  unitRaw: null,
  natureRaw: null,
  weight: null,
  weightRaw: null,
  actual: null,
  score: null,
  scoreRaw: null,
  deviation: null,
  basis: null,
  progress: null,
  forecast: null,
  causes: null,
  likelihood: null,
  role: "plain",
  at: {},
  places: {},
};

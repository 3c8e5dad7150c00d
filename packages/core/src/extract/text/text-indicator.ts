import type { Locator } from "../../document/locator.ts";
import type { Actual, IndicatorReading } from "../../plan/reading.ts";
import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import { parseTarget } from "../../target/parse-target.ts";
import type { PlacedText } from "./place-in-text.ts";

/** What running text says about one indicator, each part with its place. */
export interface StatedIndicator {
  readonly level1: PlacedText | null;
  readonly level2: PlacedText | null;
  readonly name: PlacedText;
  readonly annual: PlacedText | null;
  readonly period: PlacedText | null;
  readonly unit: PlacedText | null;
  readonly actual: PlacedText | null;
  readonly weight: PlacedText | null;
  readonly score: PlacedText | null;
  readonly deviation: PlacedText | null;
  readonly at: Locator;
}

/** An indicator of running text in the reading's shape: values typed, level names canonical, raw wording beside. */
export function toIndicatorReading(stated: StatedIndicator): IndicatorReading {
  const name = joinedName(stated.name.text);
  const target = (part: PlacedText | null) =>
    part === null ? null : parseTarget({ raw: part.text, unitRaw: stated.unit?.text ?? null, name });
  return {
    level1: stated.level1 === null ? null : canonicalLevel1(stated.level1.text),
    level2: stated.level2 === null ? null : canonicalLevel2(stated.level2.text),
    level1Raw: stated.level1?.text ?? null,
    level2Raw: stated.level2?.text ?? null,
    name,
    annual: target(stated.annual),
    period: target(stated.period),
    unitRaw: stated.unit?.text ?? null,
    natureRaw: null,
    weight: numberOf(stated.weight),
    weightRaw: stated.weight?.text ?? null,
    actual: actualOf(stated.actual, stated.unit, name),
    score: numberOf(stated.score),
    scoreRaw: stated.score?.text ?? null,
    deviation: stated.deviation?.text ?? null,
    basis: null,
    progress: null,
    forecast: null,
    causes: null,
    likelihood: null,
    role: "plain",
    at: stated.at,
    places: placesOf(stated),
  };
}

/** Spaces between two Chinese characters come from line breaks of the printed cell, not from the name. */
export function joinedName(text: string): string {
  return text.replace(/(?<=[\u3400-\u9fff（）()，、。]) +(?=[\u3400-\u9fff（）()，、。])/g, "").replace(/\s+/g, " ");
}

function actualOf(part: PlacedText | null, unit: PlacedText | null, name: string): Actual | null {
  if (part === null) return null;
  return { raw: part.text, target: parseTarget({ raw: part.text, unitRaw: unit?.text ?? null, name }) };
}

function numberOf(part: PlacedText | null): number | null {
  if (part === null) return null;
  const digits = /^(\d+(?:\.\d+)?)\s*分?$/.exec(part.text)?.[1];
  return digits === undefined ? null : Number(digits);
}

const PLACED = [
  "level1",
  "level2",
  "name",
  "annual",
  "period",
  "unit",
  "actual",
  "weight",
  "score",
  "deviation",
] as const;

function placesOf(stated: StatedIndicator): Readonly<Record<string, Locator>> {
  const places: Record<string, Locator> = {};
  for (const field of PLACED) {
    const part = stated[field];
    if (part !== null) places[field] = part.at;
  }
  return places;
}

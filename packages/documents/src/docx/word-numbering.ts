import { scanPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { ReadContext } from "../read-context.ts";
import { attribute } from "../xml/xml-text.ts";
import { countText } from "./count-text.ts";

/** Which list a paragraph belongs to and how deep. */
export interface NumberPlace {
  readonly numbering: string;
  readonly level: number;
}

/** Gives the number that Word prints before a paragraph, and counts on. Empty for bullets and unknown lists. */
export type NextNumber = (place: NumberPlace) => string;

interface Level {
  start: number;
  format: string;
  /** `%1.%2、` with the levels' counts in place. */
  text: string;
}

interface Numbering {
  readonly abstractId: string;
  readonly starts: Map<number, number>;
}

interface Definitions {
  readonly levels: Map<string, Map<number, Level>>;
  readonly numberings: Map<string, Numbering>;
}

export function readNumbering(parts: ZipParts, part: string | undefined, context: ReadContext): NextNumber {
  if (part === undefined) return () => "";
  const definitions = readDefinitions(parts, part, context);
  const counters = new Map<string, number[]>();
  return (place) => nextNumber(definitions, counters, place);
}

function nextNumber(definitions: Definitions, counters: Map<string, number[]>, place: NumberPlace): string {
  const numbering = definitions.numberings.get(place.numbering);
  const levels = numbering && definitions.levels.get(numbering.abstractId);
  const level = levels?.get(place.level);
  if (numbering === undefined || levels === undefined || level === undefined) return "";
  // Lists of one definition count on together unless one restarts itself.
  const key = numbering.starts.size > 0 ? `own ${place.numbering}` : numbering.abstractId;
  const counts = counters.get(key) ?? [];
  counters.set(key, counts);
  const startOf = (depth: number) => numbering.starts.get(depth) ?? levels.get(depth)?.start ?? 1;
  for (let depth = 0; depth < place.level; depth += 1) counts[depth] ??= startOf(depth);
  counts[place.level] = counts[place.level] === undefined ? startOf(place.level) : (counts[place.level] ?? 0) + 1;
  counts.length = place.level + 1;
  if (level.format === "bullet" || level.format === "none") return "";
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1;
    return countText(counts[depth] ?? startOf(depth), levels.get(depth)?.format ?? "decimal");
  });
}

function readDefinitions(parts: ZipParts, part: string, context: ReadContext): Definitions {
  const found: Definitions = { levels: new Map(), numberings: new Map() };
  let levels = new Map<number, Level>();
  let level: Level | null = null;
  let numbering: Numbering | null = null;
  let override = 0;
  const open = (name: string, attributes: string) => {
    const value = attribute(attributes, "val") ?? "";
    if (name === "abstractNum") {
      levels = new Map();
      numbering = null;
      found.levels.set(attribute(attributes, "abstractNumId") ?? "", levels);
    }
    if (name === "num") {
      found.numberings.set(attribute(attributes, "numId") ?? "", { abstractId: "", starts: new Map() });
      numbering = null;
      pending = attribute(attributes, "numId") ?? "";
    }
    if (name === "abstractNumId") {
      numbering = { abstractId: value, starts: new Map() };
      found.numberings.set(pending, numbering);
    }
    if (name === "lvl" && numbering === null) {
      level = { start: 1, format: "decimal", text: "" };
      levels.set(Number(attribute(attributes, "ilvl") ?? 0), level);
    }
    if (name === "lvlOverride") override = Number(attribute(attributes, "ilvl") ?? 0);
    if (name === "startOverride") numbering?.starts.set(override, Number(value));
    if (level !== null) takeProperty(level, name, value);
  };
  let pending = "";
  const close = (name: string) => {
    if (name === "lvl") level = null;
  };
  scanPart(parts, part, { open, close, text: () => undefined }, context);
  return found;
}

function takeProperty(level: Level, name: string, value: string): void {
  if (name === "start") level.start = Number(value);
  if (name === "numFmt") level.format = value;
  if (name === "lvlText") level.text = value;
}

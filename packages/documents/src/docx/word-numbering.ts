import { scanSmallPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { ReadContext } from "../read-context.ts";
import { attribute } from "../xml/xml-text.ts";
import { countText } from "./count-text.ts";
import { isOn } from "./on-off.ts";

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
  /** All counts in its text are digits, whatever their levels' formats. */
  digitsOnly: boolean;
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
    return countText(
      counts[depth] ?? startOf(depth),
      level.digitsOnly ? "decimal" : (levels.get(depth)?.format ?? "decimal"),
    );
  });
}

function readDefinitions(parts: ZipParts, part: string, context: ReadContext): Definitions {
  const found: Definitions = { levels: new Map(), numberings: new Map() };
  const state: DefinitionState = {
    found,
    levels: new Map(),
    level: null,
    identifier: "",
    numbering: null,
    override: 0,
  };
  const open = (name: string, attributes: string) => openDefinition(state, name, attributes);
  const close = (name: string) => {
    if (name === "lvl") state.level = null;
  };
  scanSmallPart(parts, part, { open, close, text: () => undefined }, context);
  return found;
}

interface DefinitionState {
  readonly found: Definitions;
  /** Levels of the abstract definition being read. */
  levels: Map<number, Level>;
  level: Level | null;
  /** The list being read: its identifier, and itself once its abstract definition is known. */
  identifier: string;
  numbering: Numbering | null;
  override: number;
}

function openDefinition(state: DefinitionState, name: string, attributes: string): void {
  const value = attribute(attributes, "val") ?? "";
  switch (name) {
    case "abstractNum":
      state.levels = new Map();
      state.found.levels.set(attribute(attributes, "abstractNumId") ?? "", state.levels);
      return;
    case "num":
      state.identifier = attribute(attributes, "numId") ?? "";
      return;
    case "abstractNumId":
      state.numbering = { abstractId: value, starts: new Map() };
      state.found.numberings.set(state.identifier, state.numbering);
      return;
    case "lvl":
      state.level = { start: 1, format: "decimal", text: "", digitsOnly: false };
      // A list's own level replaces nothing but its start: the definition's stay.
      if (state.numbering === null) state.levels.set(Number(attribute(attributes, "ilvl") ?? 0), state.level);
      return;
    case "lvlOverride":
      state.override = Number(attribute(attributes, "ilvl") ?? 0);
      return;
    case "startOverride":
      state.numbering?.starts.set(state.override, Number(value));
      return;
    default:
      if (state.level !== null) takeProperty(state.level, name, value);
  }
}

function takeProperty(level: Level, name: string, value: string): void {
  if (name === "start") level.start = Number(value);
  if (name === "numFmt") level.format = value;
  if (name === "lvlText") level.text = value;
  if (name === "isLgl") level.digitsOnly = isOn(value === "" ? undefined : value);
}

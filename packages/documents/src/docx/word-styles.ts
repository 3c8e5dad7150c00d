import { scanSmallPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { ReadContext } from "../read-context.ts";
import { attribute } from "../xml/xml-text.ts";
import type { NumberPlace } from "./word-numbering.ts";

/** What a paragraph style says that a reader needs; `null` where it says nothing. */
export interface ParagraphStyle {
  readonly heading: number | null;
  readonly number: NumberPlace | null;
}

interface RawStyle {
  name: string;
  basedOn: string | null;
  outline: number | null;
  numbering: string | null;
  level: number | null;
}

/** Paragraph styles by identifier, with what they inherit. */
export function readWordStyles(
  parts: ZipParts,
  part: string | undefined,
  context: ReadContext,
): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, RawStyle>();
  if (part === undefined) return new Map();
  let style: RawStyle | null = null;
  const open = (name: string, attributes: string) => {
    if (name === "style") {
      style = { name: "", basedOn: null, outline: null, numbering: null, level: null };
      styles.set(attribute(attributes, "styleId") ?? "", style);
    }
    if (style !== null) takeProperty(style, name, attribute(attributes, "val") ?? "");
  };
  scanSmallPart(parts, part, { open, close: () => undefined, text: () => undefined }, context);
  return new Map([...styles.keys()].map((id) => [id, resolve(styles, id)]));
}

function takeProperty(style: RawStyle, name: string, value: string): void {
  if (name === "name") style.name = value;
  if (name === "basedOn") style.basedOn = value;
  if (name === "outlineLvl") style.outline = Number(value);
  if (name === "numId") style.numbering = value;
  if (name === "ilvl") style.level = Number(value);
}

function resolve(styles: ReadonlyMap<string, RawStyle>, id: string): ParagraphStyle {
  let heading: number | null = null;
  let numbering: string | null = null;
  let level: number | null = null;
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const style = styles.get(at);
    if (style === undefined) break;
    heading ??= headingOf(style);
    numbering ??= style.numbering;
    level ??= style.level;
    at = style.basedOn;
  }
  return { heading, number: numbering === null ? null : { numbering, level: level ?? 0 } };
}

function headingOf({ name, outline }: RawStyle): number | null {
  const named = /^(?:heading|标题)\s?([1-9])$/i.exec(name)?.[1];
  if (named !== undefined) return Math.min(Number(named), 6);
  if (/^(?:title|标题)$/i.test(name)) return 1;
  return headingOfOutline(outline);
}

/** Outline levels count from 0; 9 is body text. */
export function headingOfOutline(outline: number | null): number | null {
  return outline === null || !(outline >= 0 && outline < 9) ? null : Math.min(outline + 1, 6);
}

import { SIMPLIFIED } from "../../target/traditional.ts";
import { halfWidthCode } from "../../text.ts";
import type { Cutter, PlacedText } from "./place-in-text.ts";
import { cutterOf } from "./place-in-text.ts";

/** White space in front of a character: none, spaces, or a line break. */
export type Gap = 0 | 1 | 2;

/**
 * Running text without white space and pinyin residue, half-width and simplified, for scanning; every character knows
 * where it stands in the text and what white space stood before it.
 */
export interface FlatText {
  readonly plain: string;
  readonly gaps: Uint8Array;
  /** The printed text between two places of `plain`. */
  readonly cut: Cutter;
}

export function flattened(whole: PlacedText): FlatText {
  const { text } = whole;
  const places = new Uint32Array(text.length);
  const gaps = new Uint8Array(text.length + 1);
  let plain = "";
  let count = 0;
  let gap = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = halfWidthCode(text.charCodeAt(index));
    if (code <= 0x20 || code === 0xfeff) {
      gap = Math.max(gap, code === 0x0a || code === 0x0d ? 2 : 1);
      continue;
    }
    const skipped = code === 0x28 ? pinyinEnd(text, index) : index;
    if (skipped > index) {
      index = skipped;
      continue;
    }
    plain += SIMPLIFIED.get(code) ?? PLAIN_SIGNS.get(code) ?? String.fromCharCode(code);
    places[count] = index;
    gaps[count] = gap;
    gap = 0;
    count += 1;
  }
  gaps[count] = 2;
  const cut = cutterOf(whole);
  const placeAfter = (end: number) => (end === 0 ? 0 : endOf(text, places[end - 1] ?? 0));
  return {
    plain,
    gaps: gaps.subarray(0, count + 1),
    cut: (start, end) => cut(start >= count ? text.length : (places[start] ?? 0), placeAfter(end)),
  };
}

const PLAIN_SIGNS: ReadonlyMap<number, string> = new Map([
  [0x2013, "-"],
  [0x2014, "-"],
  [0x2267, "≥"],
  [0x2266, "≤"],
  [0xfe66, "="],
  [0x2550, "="],
]);

const PINYIN = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}\)/y;

/** Mirror sites put pinyin behind converted characters: 指標(biāo). Returns the place of the closing bracket. */
function pinyinEnd(text: string, index: number): number {
  PINYIN.lastIndex = index;
  const found = PINYIN.exec(text);
  return found === null ? index : index + found[0].length - 1;
}

/** A character's place, with the pinyin printed behind it. */
function endOf(text: string, index: number): number {
  const closing = text[index + 1] === "(" ? pinyinEnd(text, index + 1) : index + 1;
  return closing > index + 1 ? closing + 1 : index + 1;
}

/** The text blocks as one text with a line break between two of them. */
export function joinedBlocks(blocks: readonly PlacedText[], source: string | undefined): PlacedText {
  const [first] = blocks;
  const last = blocks.at(-1);
  const from = first?.at.span?.[0];
  const to = last?.at.span?.[1];
  if (source === undefined || from === undefined || to === undefined) {
    return { text: blocks.map(({ text }) => text).join("\n"), at: withoutSpan(first?.at ?? {}) };
  }
  return { text: source.slice(from, to), at: { ...first?.at, span: [from, to] } };
}

function withoutSpan(at: PlacedText["at"]): PlacedText["at"] {
  const { span: _, ...place } = at;
  return place;
}

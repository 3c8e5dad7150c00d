import { canonicalOf, scaleLength, unitSpellings } from "../quantity.ts";
import { isHan } from "../text.ts";
import { indexByStart, wordAt } from "./word-index.ts";

export interface UnitScan {
  /** Canonical; a leading `/` when the unit above the stroke is lost. */
  readonly unit: string;
  readonly end: number;
  /** Every part is in the registry. */
  readonly known: boolean;
  /** The printed spelling is not the canonical one. */
  readonly variant: boolean;
}

const SPELLINGS = indexByStart([...unitSpellings()].map((spelling) => [spelling, spelling] as const));

/** The unit at `from`, with scale words and everything per which it counts: 万元, 元/人·月, 元每平方米. null when there is none. */
export function scanUnit(text: string, from: number): UnitScan | null {
  const first = scanSimpleUnit(text, from);
  const start = first?.end ?? from;
  if (first === null && text.charAt(from) !== "/") return null;
  const below = scanBelow(text, start);
  if (below === null) return first;
  return {
    unit: `${first?.unit ?? ""}/${below.unit}`,
    end: below.end,
    known: (first?.known ?? false) && below.known,
    variant: (first?.variant ?? false) || below.variant,
  };
}

/** One unit word with its scale, nothing compound. */
export function scanSimpleUnit(text: string, from: number): UnitScan | null {
  const plain = spellingAt(text, from);
  if (plain > 0) return simple(text, from, from + plain);
  const scale = scaleLengthAt(text, from);
  if (scale === 0) return null;
  const base = spellingAt(text, from + scale);
  return simple(text, from, from + scale + base);
}

function simple(text: string, from: number, end: number): UnitScan {
  const printed = text.slice(from, end);
  const unit = canonicalOf(printed) ?? printed;
  return { unit, end, known: true, variant: unit !== printed };
}

function scaleLengthAt(text: string, from: number): number {
  const code = text.charCodeAt(from);
  return isHan(code) ? scaleLength(text.slice(from, from + 2)) : 0;
}

/** Length of the longest spelling at `from`; a Latin unit must end where its letters end. */
function spellingAt(text: string, from: number): number {
  const word = wordAt(SPELLINGS, text, from);
  if (word === null) return 0;
  const length = word.word.length;
  return isLatin(text.charCodeAt(from + length - 1)) && isLatinOrDigit(text.charCodeAt(from + length)) ? 0 : length;
}

/** What stands under the stroke: `/人·月`, `/人.每天`, `每平方米`, `/人/年`. */
function scanBelow(text: string, from: number): UnitScan | null {
  let at = from;
  const parts: string[] = [];
  let known = true;
  let variant = false;
  while (at < text.length) {
    const separator = separatorLength(text, at, parts.length > 0);
    if (separator === 0) break;
    const part = scanSimpleUnit(text, at + separator) ?? unknownUnit(text, at + separator);
    if (part === null) break;
    known &&= part.known;
    variant ||= part.variant || (parts.length > 0 && text.slice(at, at + separator) !== "·");
    parts.push(part.unit);
    at = part.end;
    if (text.charAt(at) === ")" && text.charAt(from + 1) === "(") at++;
  }
  return parts.length === 0 ? null : { unit: parts.join("·"), end: at, known, variant };
}

/** `/`, `每` and `/每` open a denominator; `·`, `*`, `.` continue it. */
function separatorLength(text: string, at: number, opened: boolean): number {
  const sign = text.charAt(at);
  const each = text.charAt(at + 1) === "每" ? 2 : 1;
  if (sign === "/") return text.charAt(at + 1) === " " || text.charAt(at + 1) === "(" ? 2 : each;
  if (sign === "每") return 1;
  return opened && "·*×.・•".includes(sign) && sign !== "" ? each : 0;
}

/** After a stroke any short word counts: 元/贫困户. */
function unknownUnit(text: string, from: number): UnitScan | null {
  let end = from;
  while (end - from < 5 && isHan(text.charCodeAt(end))) end++;
  const ends = end >= text.length || ",;)、(·".includes(text.charAt(end)) || text.charAt(end) === " ";
  return !ends || end === from || end - from === 5
    ? null
    : { unit: text.slice(from, end), end, known: false, variant: false };
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isLatinOrDigit(code: number): boolean {
  return isLatin(code) || (code >= 0x30 && code <= 0x39);
}

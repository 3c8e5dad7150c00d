import { isHan } from "../text.ts";

/** Pairs of neighbouring Chinese characters: what two wordings of one thing share. Bounded by the first 200 characters. */
export function bigramsOf(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  const end = Math.min(text.length, LONGEST) - 1;
  for (let index = 0; index < end; index++) {
    const one = text.charCodeAt(index);
    const other = text.charCodeAt(index + 1);
    if (isHan(one) && isHan(other)) pairs.add(one * 65536 + other);
  }
  return pairs;
}

const LONGEST = 200;

const NO_PAIRS: ReadonlySet<number> = new Set();

/** The pairs of a text that are among the wanted ones. */
export function pairsAmong(text: string, wanted: ReadonlySet<number>): ReadonlySet<number> {
  let found: Set<number> | null = null;
  const end = wanted.size === 0 ? 0 : Math.min(text.length, LONGEST) - 1;
  for (let index = 0; index < end; index++) {
    const pair = text.charCodeAt(index) * 65536 + text.charCodeAt(index + 1);
    if (!wanted.has(pair)) continue;
    found ??= new Set();
    found.add(pair);
  }
  return found ?? NO_PAIRS;
}

/** How many pairs of `first` stand in `second`. */
export function sharedBigrams(first: ReadonlySet<number>, second: ReadonlySet<number>): number {
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared++;
  return shared;
}

/** Chinese characters, digits and letters only, for comparing wordings: no punctuation, brackets or white space. */
export function lettersOf(text: string): string {
  let result = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isHan(code) || isAlphanumeric(code)) result += text.charAt(index);
  }
  return result;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

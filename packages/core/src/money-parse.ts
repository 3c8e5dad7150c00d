import { type Fen, FEN_PLACES, fenOf, type MoneyOddity, type MoneyUnit } from "./money.ts";
import { toHalfWidth } from "./text.ts";

export interface MoneyReading {
  /** null when the text is blank, no amount, or damaged: never guessed. */
  readonly fen: Fen | null;
  /** False when a fraction of a 分 was rounded away. */
  readonly exact: boolean;
  readonly unusual: readonly MoneyOddity[];
}

/**
 * Reads a printed amount of the form's unit: `parseMoney("17,741.20", "万元")` → 17741200000 分.
 * A unit printed with the number (`59万元`) wins over the form's.
 */
export function parseMoney(text: string, unit: MoneyUnit): MoneyReading {
  const plain = toHalfWidth(text)
    .replaceAll("，", ",")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim();
  if (plain === "" || BLANK_MARKS.has(plain)) return nothing("blank");
  const { body, negative } = splitSign(plain);
  const printed = splitUnit(body, unit);
  if (printed === null) return nothing("notAmount");
  return readDigits(printed.digits, printed.unit, negative, printed.unit === unit ? [] : ["ownUnit"]);
}

const BLANK_MARKS: ReadonlySet<string> = new Set(["-", "—", "——", "--", "/", "\\", "－"]);

const SIGNS: ReadonlySet<string> = new Set(["-", "－", "−", "–"]);

/** A leading minus, or the accountant's brackets. */
function splitSign(text: string): { readonly body: string; readonly negative: boolean } {
  if (text.startsWith("(") && text.endsWith(")")) return { body: text.slice(1, -1).trim(), negative: true };
  if (SIGNS.has(text[0] ?? "")) return { body: text.slice(1).trim(), negative: true };
  return { body: text, negative: false };
}

const PRINTED_UNITS: readonly (readonly [ending: string, unit: MoneyUnit])[] = [
  ["亿元", "亿元"],
  ["万元", "万元"],
  ["元整", "元"],
  ["元", "元"],
];

function splitUnit(text: string, formUnit: MoneyUnit): { readonly digits: string; readonly unit: MoneyUnit } | null {
  const body = text.replace(/^(?:人民币|RMB|CNY)?\s*[¥￥]?\s*/, "");
  const printed = PRINTED_UNITS.find(([ending]) => body.endsWith(ending));
  const digits = (printed === undefined ? body : body.slice(0, -printed[0].length)).trim();
  return /^[\d.,' ]+$/.test(digits) && /\d/.test(digits) ? { digits, unit: printed?.[1] ?? formUnit } : null;
}

/** Groups of three from the right, or no groups at all. */
const WELL_FORMED = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^\.\d+$/;

function readDigits(printed: string, unit: MoneyUnit, negative: boolean, before: readonly MoneyOddity[]): MoneyReading {
  const unusual = [...before];
  const joined = printed.replaceAll(" ", "").replaceAll("'", ",");
  if (joined !== printed && printed.includes(" ")) unusual.push("spaced");
  if (!WELL_FORMED.test(joined)) return { fen: null, exact: true, unusual: [...unusual, "damaged"] };
  const [whole = "", fraction = ""] = joined.replaceAll(",", "").split(".");
  const kept = withoutTrailingZeros(fraction);
  if (kept.length > 4) unusual.push("manyDecimals");
  const places = FEN_PLACES[unit];
  const exact = kept.length <= places;
  if (!exact) unusual.push("subFen");
  const magnitude = roundedFen(whole, kept, places);
  if (magnitude === null) return { fen: null, exact: true, unusual: [...unusual, "tooLarge"] };
  if (negative && magnitude !== 0) unusual.push("negative");
  return { fen: fenOf(negative ? -magnitude : magnitude), exact, unusual };
}

/** A loop, because a pattern for zeros at the end takes quadratic time on hostile digits. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end--;
  return digits.slice(0, end);
}

/** Digits are moved, never multiplied: no floating point. Half a 分 rounds up, away from zero. */
function roundedFen(whole: string, fraction: string, places: number): number | null {
  const digits = (whole + fraction.slice(0, places).padEnd(places, "0")).replace(/^0+/, "");
  if (digits.length > 16) return null;
  const up = (fraction[places] ?? "0") >= "5" ? 1 : 0;
  const value = Number(digits) + up;
  return Number.isSafeInteger(value) ? value : null;
}

function nothing(oddity: MoneyOddity): MoneyReading {
  return { fen: null, exact: true, unusual: [oddity] };
}

import type { FormatToken } from "./format-tokens.ts";
import { fractionText } from "./fraction-text.ts";
import { generalText } from "./general-text.ts";
import { roundDecimal, significantDigits } from "./round-decimal.ts";

/** A number through one section that holds no date letters. The value comes without its sign. */
export function numberText(value: number, tokens: readonly FormatToken[]): string {
  if (isMark(tokens, "General")) return spell(tokens, (mark) => (mark === "General" ? generalText(value) : mark));
  if (!tokens.some((token) => token.kind === "mark" && "0#?".includes(token.text)))
    return spell(tokens, (mark) => (mark === "@" ? generalText(value) : mark));
  const percents = tokens.filter((token) => token.kind === "mark" && token.text === "%").length;
  const scaled = scale(value * 100 ** percents, tokens);
  if (isMark(tokens, "/")) return fractionText(scaled, tokens);
  const power = tokens.findIndex((token) => token.kind === "mark" && /^E[+-]$/.test(token.text));
  return power >= 0 ? scientificText(scaled, tokens, power) : plainText(scaled, tokens);
}

function isMark(tokens: readonly FormatToken[], text: string): boolean {
  return tokens.some((token) => token.kind === "mark" && token.text === text);
}

function spell(tokens: readonly FormatToken[], mark: (text: string) => string): string {
  return tokens
    .map((token) => (token.kind === "mark" ? mark(token.text) : token.kind === "literal" ? token.text : ""))
    .join("");
}

/** Commas after the last digit place divide by a thousand each. */
function scale(value: number, tokens: readonly FormatToken[]): number {
  const last = tokens.findLastIndex(isDigit);
  let commas = 0;
  for (let at = last + 1; isComma(tokens[at]); at += 1) commas += 1;
  return value / 1000 ** commas;
}

function isDigit(token: FormatToken | undefined): boolean {
  return token?.kind === "mark" && "0#?".includes(token.text);
}

function isComma(token: FormatToken | undefined): boolean {
  return token?.kind === "mark" && token.text === ",";
}

function plainText(value: number, tokens: readonly FormatToken[]): string {
  const point = tokens.findIndex((token) => token.kind === "mark" && token.text === ".");
  const places = tokens.flatMap((token, index) => (isDigit(token) ? [index] : []));
  const wholePlaces = places.filter((index) => point < 0 || index < point);
  const decimalPlaces = places.filter((index) => point >= 0 && index > point);
  const { whole, decimals } = roundDecimal(value, decimalPlaces.length);
  const grouped = tokens.some(
    (token, index) => isComma(token) && index > (wholePlaces[0] ?? 0) && index < (wholePlaces.at(-1) ?? 0),
  );
  const wholeText = fillWhole(whole, wholePlaces, tokens, grouped);
  const decimalText = fillDecimals(decimals, decimalPlaces, tokens);
  let text = "";
  tokens.forEach((token, index) => {
    if (token.kind === "literal") text += token.text;
    if (token.kind !== "mark") return;
    if (isDigit(token)) text += wholeText.get(index) ?? decimalText.get(index) ?? "";
    else if (index === point) text += wholePlaces.length === 0 ? whole.replace(/^0$/, "") + "." : ".";
    else if (!isComma(token)) text += token.text;
  });
  return text;
}

/** Digits from the right; the leftmost place takes all that are left. */
function fillWhole(
  whole: string,
  places: readonly number[],
  tokens: readonly FormatToken[],
  grouped: boolean,
): ReadonlyMap<number, string> {
  const filled = new Map<number, string>();
  let left = whole === "0" ? "" : whole;
  let written = 0;
  for (const place of places.toReversed()) {
    const isFirst = place === places[0];
    const digits = isFirst ? left : left.slice(-1);
    left = isFirst ? "" : left.slice(0, -1);
    const shown = digits === "" ? padding(tokens[place]) : digits;
    let text = "";
    for (const digit of Array.from(shown).toReversed()) {
      if (grouped && written > 0 && written % 3 === 0) text = `,${text}`;
      text = digit + text;
      written += 1;
    }
    filled.set(place, text);
  }
  return filled;
}

function fillDecimals(
  decimals: string,
  places: readonly number[],
  tokens: readonly FormatToken[],
): ReadonlyMap<number, string> {
  const filled = new Map<number, string>();
  const significant = decimals.replace(/0+$/, "").length;
  places.forEach((place, index) =>
    filled.set(place, index < significant ? (decimals[index] ?? "") : padding(tokens[place])),
  );
  return filled;
}

function padding(token: FormatToken | undefined): string {
  if (token?.kind !== "mark") return "";
  return token.text === "0" ? "0" : token.text === "?" ? " " : "";
}

function scientificText(value: number, tokens: readonly FormatToken[], power: number): string {
  const mantissa = tokens.slice(0, power);
  const exponentPlaces = tokens.slice(power + 1).filter(isDigit).length;
  const step = Math.max(1, mantissa.filter((token, index) => isDigit(token) && index < pointOf(mantissa)).length);
  const raw = value === 0 ? 0 : significantDigits(value).point - 1;
  const exponent = Math.floor(raw / step) * step;
  const mark = tokens[power];
  const sign = exponent < 0 ? "-" : mark?.kind === "mark" && mark.text === "E+" ? "+" : "";
  const shown = String(Math.abs(exponent)).padStart(exponentPlaces, "0");
  return `${plainText(value / 10 ** exponent, mantissa)}E${sign}${shown}${spell(
    tokens.slice(power + 1).filter((token) => token.kind === "literal"),
    String,
  )}`;
}

function pointOf(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex((token) => token.kind === "mark" && token.text === ".");
  return point < 0 ? tokens.length : point;
}

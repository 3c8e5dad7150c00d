import { toHalfWidth } from "./text.ts";

declare const percent: unique symbol;

/** A rate in percent: 95 for 95%. */
export type Percent = number & { readonly [percent]: true };

export function percentOf(value: number): Percent {
  if (!Number.isFinite(value)) throw new RangeError(`not a percentage: ${value}`);
  return value as Percent;
}

/** Reads `95%`, `95.50 %`, `９５％`, `5‰`, `95` (a percent column may leave the sign out). Anything else is null. */
export function parsePercent(text: string): Percent | null {
  const match = /^([+-]?\d{1,15}(?:\.\d{1,15})?) ?(%|﹪|‰|百分比)?$/.exec(toHalfWidth(text).trim());
  if (match === null) return null;
  const value = Number(match[1]);
  return percentOf(match[2] === "‰" ? value / 10 : value === 0 ? 0 : value);
}

/** At most two decimals, as forms print a rate: `printPercent(85.75)` → `85.75%`. */
export function printPercent(value: Percent): string {
  return `${Number(value.toFixed(2))}%`;
}

/** The share of a whole in percent, rounded to `decimals`; null when the whole is zero. */
export function percentOfWhole(part: number, whole: number, decimals = 2): Percent | null {
  if (whole === 0) return null;
  const scale = 10 ** decimals;
  return percentOf(Math.round((part / whole) * 100 * scale) / scale);
}

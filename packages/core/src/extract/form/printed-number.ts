import { toHalfWidth, withoutSpaces } from "../../text.ts";

/** `10`, `10.5分`, `１０`, `10%` as a number; null for anything else. */
export function numberOf(raw: string | null): number | null {
  if (raw === null) return null;
  const digits = /^(-?\d+(?:\.\d+)?)[分%]?$/.exec(withoutSpaces(toHalfWidth(raw)))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** `98.5%` → 98.5; a bare fraction up to 1 is a rate of one hundred percent (0.958 → 95.8). */
export function percentOf(raw: string): number | null {
  const plain = withoutSpaces(toHalfWidth(raw));
  const value = numberOf(plain);
  if (value === null) return null;
  if (plain.endsWith("%") || value > 1) return value;
  return Math.round(value * 1e6) / 1e4;
}

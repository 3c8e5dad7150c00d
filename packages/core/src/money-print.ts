import { type Fen, FEN_PLACES, type MoneyUnit } from "./money.ts";

/**
 * An exact amount with thousands separators and at least two decimals: `printMoney(17741200000, "万元")` → `17,741.20`.
 * Further decimals appear only when they are not zero, so nothing is ever rounded away.
 */
export function printMoney(amount: Fen, unit: MoneyUnit): string {
  const places = FEN_PLACES[unit];
  const digits = String(Math.abs(amount)).padStart(places + 1, "0");
  const whole = digits.slice(0, -places);
  const fraction = digits
    .slice(-places)
    .replace(/(?<!0)0+$/, "")
    .padEnd(2, "0");
  return `${amount < 0 ? "-" : ""}${grouped(whole)}.${fraction}`;
}

/** The amount with its unit: `17,741.20万元`. */
export function printMoneyWithUnit(amount: Fen, unit: MoneyUnit): string {
  return printMoney(amount, unit) + unit;
}

function grouped(digits: string): string {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(",");
}

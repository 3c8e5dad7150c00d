import { type Fen, FEN_PLACES, fenOf, type MoneyUnit } from "../money.ts";
import { printMoneyWithUnit } from "../money-print.ts";

/** An amount in the form's unit, for a sentence. */
export function amountText(fen: Fen, unit: MoneyUnit | null): string {
  return printMoneyWithUnit(fen, unit ?? "万元");
}

/** Decimals that were printed and are not zero: `89.974` → 3, `52.800000` → 1. */
export function decimalsOf(raw: string): number {
  return /\.(\d+)/.exec(raw)?.[1]?.replace(/(?<!0)0+$/, "").length ?? 0;
}

/** The unit a cell prints with its number, else the form's. */
export function unitOfAmount(raw: string, formUnit: MoneyUnit | null): MoneyUnit {
  if (raw.includes("亿元")) return "亿元";
  if (raw.includes("万元")) return "万元";
  return raw.includes("元") ? "元" : (formUnit ?? "万元");
}

/** Two amounts agree when the coarser of the two is the other one rounded to its last printed digit. */
export function agreeAfterRounding(
  one: { readonly fen: Fen; readonly raw: string },
  other: { readonly fen: Fen; readonly raw: string },
  unit: MoneyUnit | null,
): boolean {
  const step = Math.max(stepOf(one.raw, unit), stepOf(other.raw, unit));
  return Math.abs(one.fen - other.fen) * 2 <= step;
}

/** One unit of the last printed digit, in 分. */
function stepOf(raw: string, unit: MoneyUnit | null): number {
  const places = FEN_PLACES[unitOfAmount(raw, /[亿]/.test(raw) ? "亿元" : /万/.test(raw) ? "万元" : unit)];
  const printed = /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
  return 10 ** Math.max(0, places - printed);
}

const LOOSE = /^[^\d]{0,20}(\d[\d,]{0,20}(?:\.\d{1,10})?)\s*(亿|万)?/;

/** The first amount of a text that prints 万 or 亿 without 元; null when there is none. */
export function looseFen(raw: string, unit: MoneyUnit | null): Fen | null {
  const found = LOOSE.exec(raw.normalize("NFKC"));
  if (found === null) return null;
  const [, digits = "", scale] = found;
  const places = FEN_PLACES[scale === "亿" ? "亿元" : scale === "万" ? "万元" : unitOfAmount(raw, unit)];
  const value = Math.round(Number(digits.replaceAll(",", "")) * 10 ** places);
  return Number.isSafeInteger(value) ? fenOf(value) : null;
}

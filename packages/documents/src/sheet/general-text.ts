import { roundDecimal, significantDigits } from "./round-decimal.ts";

/**
 * A number in the General format: at most eleven characters, the point included. Whole numbers beyond eleven digits are
 * written out where a spreadsheet would show 1.23E+11: that is a matter of column width, and a code or amount must not lose digits.
 */
export function generalText(value: number): string {
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(value);
  if (size === 0) return "0";
  // A short form that fits is what rounding to the width would give.
  const short = String(size);
  if (short.length <= WIDTH && !short.includes("e")) return sign + short;
  if (size >= 1e15 || size < SMALLEST) return sign + scientificText(size, 5);
  const { point } = significantDigits(size);
  const { whole, decimals } = roundDecimal(size, Math.max(0, WIDTH - 1 - Math.max(point, 1)));
  const kept = decimals.replace(/(?<!0)0+$/, "");
  return sign + (kept === "" ? whole : `${whole}.${kept}`);
}

const WIDTH = 11;
const SMALLEST = 1e-4;

function scientificText(size: number, decimals: number): string {
  const exponent = significantDigits(size).point - 1;
  const { whole, decimals: rest } = roundDecimal(size / 10 ** exponent, decimals);
  const kept = rest.replace(/(?<!0)0+$/, "");
  const power = `${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  return `${kept === "" ? whole : `${whole}.${kept}`}E${power}`;
}

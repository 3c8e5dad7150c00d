/** Spreadsheets keep 15 significant digits and round halves away from zero, unlike `toFixed`. */
const SIGNIFICANT = 15;

export interface Digits {
  readonly whole: string;
  readonly decimals: string;
}

/** The absolute value rounded to a number of decimals, as digits. */
export function roundDecimal(value: number, decimals: number): Digits {
  const { digits, point } = significantDigits(Math.abs(value));
  const kept = point + decimals;
  if (kept < 0) return { whole: "0", decimals: "0".repeat(decimals) };
  const rounded = roundAt(digits, kept);
  const shifted = rounded.length > Math.max(kept, 0) ? point + 1 : point;
  const padded = shifted <= 0 ? "0".repeat(1 - shifted) + rounded : rounded;
  const split = Math.max(shifted, 1);
  const all = padded.padEnd(split + decimals, "0");
  return { whole: all.slice(0, split), decimals: all.slice(split, split + decimals) };
}

/** Digits without leading zeros, and how many of them stand before the decimal point (negative for 0.00…). */
export function significantDigits(value: number): { digits: string; point: number } {
  if (value === 0) return { digits: "0", point: 1 };
  const short = shortDigits(value);
  if (short !== null) return short;
  const [mantissa = "0", exponent = "0"] = value.toExponential(SIGNIFICANT - 1).split("e");
  return { digits: mantissa.replace(".", ""), point: Number(exponent) + 1 };
}

/** The shortest form of most numbers has fewer digits than are significant: then it is exact, and much faster to get. */
function shortDigits(value: number): { digits: string; point: number } | null {
  const text = String(value);
  if (value < 1 || text.length > SIGNIFICANT || text.includes("e")) return null;
  const dot = text.indexOf(".");
  return dot < 0
    ? { digits: text, point: text.length }
    : { digits: text.slice(0, dot) + text.slice(dot + 1), point: dot };
}

/** The first `kept` digits, rounded; one digit longer when the carry runs over. */
function roundAt(digits: string, kept: number): string {
  const head = digits.slice(0, kept).padEnd(kept, "0");
  if ((digits[kept] ?? "0") < "5") return head;
  let at = kept - 1;
  while (at >= 0 && head[at] === "9") at -= 1;
  if (at < 0) return `1${"0".repeat(kept)}`;
  return head.slice(0, at) + String(Number(head[at]) + 1) + "0".repeat(kept - 1 - at);
}

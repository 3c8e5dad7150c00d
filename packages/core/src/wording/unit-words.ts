import type { Target } from "../target/target.ts";

export interface OddSymbol {
  readonly unit: string;
  readonly expected: string;
}

/** The word 百分比 where a sign belongs; null when the sign is printed. */
export function percentWord(raw: string, column: string | null): string | null {
  const printed = column?.trim() ?? "";
  if (/^百分[比数率]$/.test(printed)) return printed;
  const found = /\d\s*(百分比|百分数|百分率)/.exec(raw);
  return found?.[1] ?? null;
}

const LONGEST_UNIT = 60;

/** A unit that is not standard, and how it is written: 80M for metres, 人/次, 元/人.每天. */
export function oddSymbol({ raw }: Target, unit: string, column: string | null): OddSymbol | null {
  const printed = `${raw} ${column ?? ""}`.slice(0, LONGEST_UNIT);
  if (unit === "米" && /\dM|^\s*M\s*$/.test(printed)) return { unit: "M", expected: "米" };
  if (unit === "人/次") return { unit, expected: "人次" };
  return /\/.{0,20}每/.test(printed) ? { unit: printed.trim().replace(/^[^\p{L}]+/u, ""), expected: unit } : null;
}

import type { Locator } from "../../document/locator.ts";
import type { MoneyOddity, MoneyUnit } from "../../money.ts";
import { parseMoney } from "../../money-parse.ts";
import type { Amount } from "../../plan/funds.ts";
import { plainWords } from "../lexicon/plain-words.ts";

export interface AmountReading {
  readonly amount: Amount;
  /** What was unusual and is worth a message; a blank cell, a dash and a unit of its own are not. */
  readonly doubts: readonly AmountDoubt[];
}

export type AmountDoubt = MoneyOddity | "followedByText" | "unitShortened";

/** A printed amount; a text behind the first number (`854万（其中…）`) stays in `raw` and is reported. */
export function readAmount(raw: string, unit: MoneyUnit, label: string, at: Locator): AmountReading {
  const whole = parseMoney(raw, unit);
  if (!whole.unusual.includes("notAmount")) {
    return {
      amount: { raw, fen: whole.fen, at, label },
      doubts: whole.unusual.filter((oddity) => WORTH_SAYING.has(oddity)),
    };
  }
  const leading = LEADING.exec(plainWords(raw));
  if (leading === null) return { amount: { raw, fen: null, at, label }, doubts: ["notAmount"] };
  const [printed, digits = "", scale = ""] = leading;
  const { fen } = parseMoney(digits + (FULL_UNIT.get(scale) ?? scale), unit);
  const rest = plainWords(raw).slice(printed.length);
  const doubts: AmountDoubt[] = rest === "" ? [] : ["followedByText"];
  return { amount: { raw, fen, at, label }, doubts };
}

const LEADING = /^(?:人民币|约)?([\d,]+(?:\.\d+)?)(亿元|万元|亿|万|元)?/;
const FULL_UNIT: ReadonlyMap<string, string> = new Map([
  ["万", "万元"],
  ["亿", "亿元"],
]);
const WORTH_SAYING: ReadonlySet<MoneyOddity> = new Set(["spaced", "subFen", "damaged", "tooLarge", "negative"]);

/** Begins like an amount of money, or stands for none. */
export function looksLikeAmount(plain: string): boolean {
  return /^(?:约|人民币|[¥￥])?-?[\d.,]*\d/.test(plain) || /^[-/]+$/.test(plain);
}

/** The unit a label or note prints: `单位：万元`, `项目资金（元）`; null when none. */
export function printedUnit(plain: string): MoneyUnit | null {
  const found = UNIT_NOTE.exec(plain)?.[1] ?? UNIT_BRACKET.exec(plain)?.[1];
  return found === "元" || found === "万元" || found === "亿元" ? found : null;
}

const UNIT_NOTE = /单位[:：]?(?:人民币)?[:：]?(亿元|万元|元)/;
const UNIT_BRACKET = /[(,](亿元|万元|元)\)/;

import { serialOfIsoDate } from "../sheet/date-serial.ts";
import type { CellStyle } from "./cell-styles.ts";
import { decodeEscapes } from "./string-item.ts";

/** Values of the `t` attribute: shared string, inline string, formula string, number, truth value, error, date. */
export type CellType = "s" | "inlineStr" | "str" | "n" | "b" | "e" | "d";

interface TextFacts {
  readonly strings: readonly string[];
  readonly starts1904: boolean;
}

/** What the cell shows, trimmed; empty for a blank cell. */
export function cellText(type: CellType, value: string, style: CellStyle, facts: TextFacts): string {
  switch (type) {
    case "s":
      return style.text(facts.strings[Number(value)] ?? "");
    case "inlineStr":
      return style.text(value.trim());
    case "str":
      return style.text(decodeEscapes(value).trim());
    case "b":
      return value.trim() === "1" || value.trim() === "true" ? "TRUE" : "FALSE";
    case "e":
      return value.trim();
    case "d":
      return numberOrText(serialOfIsoDate(value.trim(), facts.starts1904), value, style);
    default:
      return numberOrText(value.trim() === "" ? null : Number(value), value, style);
  }
}

function numberOrText(number: number | null, value: string, style: CellStyle): string {
  return number === null || !Number.isFinite(number) ? value.trim() : style.number(number);
}

import { placeText } from "../document/place-text.ts";
import type { Language } from "../language.ts";
import type { Finding } from "./report.ts";

/** Where a finding stands; of a comparison between documents both places: `第 7 行 ↔ 甲市.xlsx Sheet1!C7`. */
export function findingPlaces({ at, other }: Pick<Finding, "at" | "other">, language: Language): string {
  const own = placeText(at, language);
  if (other === undefined) return own;
  return `${own} ↔ ${[other.document, placeText(other.at, language)].filter((part) => part !== "").join(" ")}`.trim();
}

import { parseFiscalYear } from "../period.ts";
import { isSubtitleText } from "./form/text-rows.ts";
import { plainWords } from "./lexicon/plain-words.ts";

/** The budget year a document prints: beneath its title first, then inside a title. */
export function fiscalYearIn(titles: readonly string[]): number | null {
  const plain = titles.filter((title) => title.length <= 80).map(plainWords);
  for (const title of plain.filter(isSubtitleText)) {
    const year = parseFiscalYear(title);
    if (year !== null) return year;
  }
  for (const title of plain) {
    const year = /年/.test(title) ? parseFiscalYear(title) : null;
    if (year !== null) return year;
  }
  return null;
}

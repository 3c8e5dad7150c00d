import type { FlatText } from "./flat-text.ts";

/** Words between neighbouring borders that occur three times and more. */
export function repeatedCells({ plain }: FlatText, borders: readonly number[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (let index = 1; index < borders.length; index += 1) {
    const text = plain.slice(borders[index - 1], borders[index]);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= 3 && !/^[\d.%]+$/.test(text) ? [text] : [])));
}

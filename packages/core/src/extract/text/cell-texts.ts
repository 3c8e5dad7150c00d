import type { PlacedText } from "./place-in-text.ts";

export function cellTexts(cells: readonly PlacedText[]): readonly string[] {
  return cells.map(({ text }) => text);
}

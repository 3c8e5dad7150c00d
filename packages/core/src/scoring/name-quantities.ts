import { canonicalUnit, isKnownUnit } from "../quantity.ts";
import { plainCell } from "../target/plain-cell.ts";

export interface NamedQuantity {
  readonly value: number;
  readonly unit: string;
}

/** Numbers with a unit inside a name: `围墙300米` → 300 米. */
export function nameQuantities(name: string): readonly NamedQuantity[] {
  const text = plainCell(name.slice(0, LONGEST)).text;
  const found: NamedQuantity[] = [];
  for (const match of text.matchAll(/(\d{1,9}(?:\.\d{1,6})?)([^\d\s(),.;:]{1,5})/g)) {
    const unit = unitAtStart(match[2] ?? "");
    if (unit !== null) found.push({ value: Number(match[1]), unit });
  }
  return found;
}

const LONGEST = 200;

/** The longest known unit that the words begin with. */
function unitAtStart(words: string): string | null {
  for (let length = words.length; length > 0; length--) {
    const unit = canonicalUnit(words.slice(0, length));
    if (unit !== null && isKnownUnit(unit)) return unit;
  }
  return null;
}

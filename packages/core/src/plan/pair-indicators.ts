import type { IndicatorEntry } from "./plan-content.ts";

/** Rows of two versions that are the same indicator; null on the side where it is not. */
export interface IndicatorPair {
  readonly before: number | null;
  readonly after: number | null;
}

/** Beyond this many comparisons new and missing names are not tried against each other: they count as new and gone. */
const MOST_COMPARISONS = 40_000;
const SAME_ENOUGH = 0.6;

/**
 * Pairs the indicators of two versions: same category and name, then same name, then names that share most of their
 * characters within one category. In the order of the newer version; what is gone comes last.
 */
export function pairIndicators(
  before: readonly IndicatorEntry[],
  after: readonly IndicatorEntry[],
): readonly IndicatorPair[] {
  const found = new Map<number, number>();
  const free = new Set(before.keys());
  for (const keyOf of [fullKey, nameKey]) pairByKey(before, after, keyOf, found, free);
  pairBySimilarity(before, after, found, free);
  const pairs = [...after.keys()].map((row) => ({ before: found.get(row) ?? null, after: row }));
  return [...pairs, ...[...free].map((row) => ({ before: row, after: null }))];
}

function fullKey({ level1, level2, name }: IndicatorEntry): string {
  return JSON.stringify([level1, level2, plain(name)]);
}

function nameKey({ name }: IndicatorEntry): string {
  return plain(name);
}

function plain(name: string): string {
  return name.replace(/\s/g, "");
}

function pairByKey(
  before: readonly IndicatorEntry[],
  after: readonly IndicatorEntry[],
  keyOf: (entry: IndicatorEntry) => string,
  found: Map<number, number>,
  free: Set<number>,
): void {
  const waiting = Map.groupBy(free, (row) => keyOf(before[row] as IndicatorEntry));
  for (const [row, entry] of after.entries()) {
    // A blank name says nothing about which indicator it is; such rows pair by category only.
    if (found.has(row) || (keyOf === nameKey && plain(entry.name) === "")) continue;
    const match = waiting.get(keyOf(entry))?.shift();
    if (match === undefined) continue;
    found.set(row, match);
    free.delete(match);
  }
}

function pairBySimilarity(
  before: readonly IndicatorEntry[],
  after: readonly IndicatorEntry[],
  found: Map<number, number>,
  free: Set<number>,
): void {
  const open = [...after.entries()].filter(([row]) => !found.has(row));
  if (open.length * free.size > MOST_COMPARISONS) return;
  const candidates = new Map([...free].map((row) => [row, charactersOf(before[row]?.name ?? "")]));
  for (const [row, entry] of open) {
    const characters = charactersOf(entry.name);
    const best = [...free]
      .filter((candidate) => before[candidate]?.level2 === entry.level2)
      .map((candidate) => ({ candidate, score: shareOf(characters, candidates.get(candidate) ?? new Set()) }))
      .reduce<{ candidate: number; score: number } | null>(
        (top, one) => (one.score > (top?.score ?? 0) ? one : top),
        null,
      );
    if (best === null || best.score < SAME_ENOUGH) continue;
    found.set(row, best.candidate);
    free.delete(best.candidate);
  }
}

function charactersOf(name: string): ReadonlySet<string> {
  return new Set(plain(name));
}

/** Shared characters by the larger of both sets. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const larger = Math.max(one.size, other.size);
  return larger === 0 ? 0 : [...one].filter((character) => other.has(character)).length / larger;
}

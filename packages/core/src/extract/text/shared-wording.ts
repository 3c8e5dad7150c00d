import { isHan } from "../../text.ts";

/**
 * How much of each passage's distinguishing wording stands in each owner's text: `result[passage][owner]` between 0 and 1.
 * Pairs of neighbouring characters are compared; a pair that many owners share tells little and counts little.
 */
export function sharedWording(passages: readonly string[], owners: readonly string[]): readonly (readonly number[])[] {
  const known = owners.map(pairsOf);
  const spread = new Map<string, number>();
  for (const pairs of known) for (const pair of pairs) spread.set(pair, (spread.get(pair) ?? 0) + 1);
  return passages.map((passage) => {
    const weights = [...pairsOf(passage)].flatMap((pair): readonly [string, number][] => {
      const owned = spread.get(pair);
      return owned === undefined ? [] : [[pair, Math.log((owners.length + 1) / owned)]];
    });
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    return known.map((pairs) => (total === 0 ? 0 : sumOf(weights, pairs) / total));
  });
}

function sumOf(weights: readonly (readonly [string, number])[], pairs: ReadonlySet<string>): number {
  return weights.reduce((sum, [pair, weight]) => (pairs.has(pair) ? sum + weight : sum), 0);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 1; index < text.length; index += 1) {
    if (isHan(text.charCodeAt(index - 1)) && isHan(text.charCodeAt(index))) pairs.add(text.slice(index - 1, index + 1));
  }
  return pairs;
}

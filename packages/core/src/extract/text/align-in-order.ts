/** `owner[passage]` is the index of the passage's owner, null when it has none. */
export type Owners = readonly (number | null)[];

/**
 * Gives passages to owners in printed order. With equal counts the order decides; with different counts the order is kept
 * and the gaps are put where the shared wording is greatest.
 */
export function alignInOrder(shared: readonly (readonly number[])[], ownerCount: number): Owners {
  if (shared.length === ownerCount) return shared.map((_, index) => index);
  return traceBack(shared, ownerCount, bestTotals(shared, ownerCount));
}

/** `totals[i][j]`: the greatest shared wording of the passages from i on among the owners from j on. */
function bestTotals(shared: readonly (readonly number[])[], ownerCount: number): readonly Float64Array[] {
  const totals = Array.from({ length: shared.length + 1 }, () => new Float64Array(ownerCount + 1));
  for (let i = shared.length - 1; i >= 0; i -= 1) {
    for (let j = ownerCount - 1; j >= 0; j -= 1) {
      const row = totals[i];
      if (row !== undefined)
        row[j] = Math.max(together(shared, totals, i, j), at(totals, i + 1, j), at(totals, i, j + 1));
    }
  }
  return totals;
}

/** A pair without shared words is still better than a passage without an owner. */
const PAIR_BONUS = 0.05;

function together(
  shared: readonly (readonly number[])[],
  totals: readonly Float64Array[],
  i: number,
  j: number,
): number {
  return (shared[i]?.[j] ?? 0) + PAIR_BONUS + at(totals, i + 1, j + 1);
}

function at(totals: readonly Float64Array[], i: number, j: number): number {
  return totals[i]?.[j] ?? 0;
}

function traceBack(
  shared: readonly (readonly number[])[],
  ownerCount: number,
  totals: readonly Float64Array[],
): Owners {
  const owners: (number | null)[] = [];
  let j = 0;
  for (let i = 0; i < shared.length; i += 1) {
    while (j < ownerCount && at(totals, i, j) === at(totals, i, j + 1)) j += 1;
    const paired = j < ownerCount && at(totals, i, j) === together(shared, totals, i, j);
    owners.push(paired ? j : null);
    if (paired) j += 1;
  }
  return owners;
}

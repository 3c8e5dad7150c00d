/** Column borders of two parts of a table lie this near, in points. */
const SAME_BORDER = 4.5;
const MOST_COLUMNS = 500;

export interface SharedColumns {
  readonly xs: readonly number[];
  /** Index of each border of the one and of the other part among the shared ones. */
  readonly ofOne: readonly number[];
  readonly ofOther: readonly number[];
}

/** The borders of both parts as one list, when their outer borders agree after shifting the other; else null. */
export function shareColumns(one: readonly number[], other: readonly number[]): SharedColumns | null {
  const shift = one[0]! - other[0]!;
  if (Math.abs(one.at(-1)! - other.at(-1)! - shift) > SAME_BORDER + 2) return null;
  const xs = [...one];
  for (const at of other) {
    if (!one.some((border) => Math.abs(border - at - shift) <= SAME_BORDER)) xs.push(at + shift);
  }
  if (xs.length > MOST_COLUMNS) return null;
  xs.sort((a, b) => a - b);
  return {
    xs,
    ofOne: one.map((at) => xs.indexOf(at)),
    ofOther: other.map((at) => nearestIndex(xs, at + shift)),
  };
}

export function nearestIndex(xs: readonly number[], at: number): number {
  let best = 0;
  for (let i = 1; i < xs.length; i++) if (Math.abs(xs[i]! - at) < Math.abs(xs[best]! - at)) best = i;
  return best;
}

/** The cell among other column borders: `indexes` gives the new index of each of its own. */
export function moveColumns<T extends { readonly column: number; readonly columnSpan: number }>(
  cell: T,
  indexes: readonly number[],
): T {
  const column = indexes[cell.column]!;
  return { ...cell, column, columnSpan: indexes[cell.column + cell.columnSpan]! - column };
}

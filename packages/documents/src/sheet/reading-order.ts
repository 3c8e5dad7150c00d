interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells or ranges row by row from left to right. Files almost always keep that order: then they are given back as they are. */
export function inReadingOrder<T extends Place>(places: readonly T[]): readonly T[] {
  let before = places[0];
  for (const place of places) {
    if (before !== undefined && comparePlaces(before, place) > 0) return places.toSorted(comparePlaces);
    before = place;
  }
  return places;
}

export function comparePlaces(left: Place, right: Place): number {
  return left.row - right.row || left.column - right.column;
}

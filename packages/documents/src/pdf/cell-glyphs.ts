import { intervalOf, type Lattice } from "./lattice.ts";
import type { Glyph } from "./page-content.ts";

/** The furthest a next line of one text stands below the last, in sizes of its type. */
const LINE_STEP = 2.2;

/**
 * The cell of each glyph: the one around its middle. A row that is too low for its text prints its last lines over the
 * cell below; such lines are known by being painted right after the text above, before the cell's own text.
 */
export function assignGlyphs(lattice: Lattice, glyphs: readonly Glyph[]): [cell: number, glyph: Glyph][] {
  const { xs, ys, cellAt } = lattice;
  const columns = xs.length - 1;
  const places = glyphs.map((glyph) => {
    const column = intervalOf(xs, (glyph.x0 + glyph.x1) / 2);
    const row = intervalOf(ys, (glyph.y0 + glyph.y1) / 2);
    return cellAt[row * columns + column]!;
  });
  const runs = countRuns(places, glyphs);
  let owner = -1;
  let last: Glyph | null = null;
  return glyphs.map((glyph, index) => {
    const place = places[index]!;
    if (last === null || !(goesOnBelow(lattice, owner, place, last, glyph) && runs[place]! > 1)) owner = place;
    if (glyph.text !== " ") last = glyph;
    return [owner, glyph];
  });
}

/** How many separate pieces of painting each cell holds. */
function countRuns(places: readonly number[], glyphs: readonly Glyph[]): Readonly<Record<number, number>> {
  const runs: Record<number, number> = {};
  for (const [index, place] of places.entries()) {
    const continues = place === places[index - 1] && !isOverprint(glyphs[index - 1]!, glyphs[index]!);
    if (!continues) runs[place] = (runs[place] ?? 0) + 1;
  }
  return runs;
}

/** Another character over the last one: a second text begins there. */
function isOverprint(last: Glyph, glyph: Glyph): boolean {
  const down = Math.abs(glyph.baseline - last.baseline);
  return glyph.text !== last.text && down < 0.5 * glyph.size && Math.abs(glyph.x0 - last.x0) < 0.2 * glyph.size;
}

/** Painted next, on the next line of the cell above, though it stands in the cell below that one. */
function goesOnBelow({ cells }: Lattice, owner: number, place: number, last: Glyph, glyph: Glyph): boolean {
  const [above, below] = [cells[owner], cells[place]];
  if (above === undefined || below === undefined || owner === place) return false;
  if (below.column !== above.column || below.columnSpan !== above.columnSpan) return false;
  if (below.row !== above.row + above.rowSpan || glyph.turn !== 0 || isOverprint(last, glyph)) return false;
  const step = glyph.baseline - last.baseline;
  return step > -0.3 * glyph.size && step < LINE_STEP * glyph.size;
}

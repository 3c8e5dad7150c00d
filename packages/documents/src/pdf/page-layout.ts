import { alignedTables } from "./aligned-tables.ts";
import { type PlacedText, placeText } from "./cell-text.ts";
import { boundsOfLattice, findLattices, type Lattice } from "./lattice.ts";
import type { Bounds } from "./matrix.ts";
import { mergeRulings } from "./merge-rulings.ts";
import type { Glyph, PageContent } from "./page-content.ts";

/** A table as one page shows it. */
export interface PageTable {
  readonly kind: "table";
  readonly page: number;
  readonly box: Bounds;
  /** Column borders; for an aligned table the middles of the gaps. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly PageCell[];
  /** The columns are drawn; otherwise they come from alignment. */
  readonly ruled: boolean;
  /** For each column, whether the lower edge of the table is drawn there. */
  readonly bottomDrawn: readonly boolean[];
}

export interface PageCell extends PlacedText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Bounds;
}

export interface PageText {
  readonly kind: "text";
  readonly page: number;
  readonly text: string;
  readonly box: Bounds;
  readonly size: number;
}

export interface PageLayout {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** The usual size of type on the page, in tables and outside. */
  readonly size: number;
  readonly blocks: readonly (PageTable | PageText)[];
}

/** Type this much larger than the page's own, painted faintly, is a watermark. */
const WATERMARK_SIZE = 1.6;

/** Tables and lines of text of one page, from the top. */
export function layOutPage(content: PageContent, number: number): PageLayout {
  const glyphs = withoutWatermark(content.glyphs);
  const lattices = findLattices(mergeRulings(content), doubleLine(glyphs));
  const { inside, outside } = share(glyphs, lattices);
  const ruled = lattices
    .map((lattice, index) => toPageTable(lattice, inside[index]!, number))
    .filter((table) => table.cells.some((cell) => cell.text !== ""));
  const blocks = [...ruled, ...alignedTables(outside, content, ruled, number)];
  return {
    number,
    width: content.width,
    height: content.height,
    size: median(glyphs.map((glyph) => glyph.size)),
    blocks: blocks.sort(byReadingOrder),
  };
}

function byReadingOrder(a: PageTable | PageText, b: PageTable | PageText): number {
  return a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0;
}

function withoutWatermark(glyphs: readonly Glyph[]): readonly Glyph[] {
  const usual = median(glyphs.map((glyph) => glyph.size));
  return glyphs.filter((glyph) => glyph.turn !== -1 && !(glyph.faint && glyph.size > usual * WATERMARK_SIZE));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Two lines nearer than this are one double line: no row of type this size fits between them. */
function doubleLine(glyphs: readonly Glyph[]): number {
  const size = median(glyphs.map((glyph) => glyph.size)) || 10;
  return Math.min(3.6, Math.max(1.6, size * 0.36));
}

/** Each glyph to the smallest table around its middle. */
function share(
  glyphs: readonly Glyph[],
  lattices: readonly Lattice[],
): { readonly inside: readonly Glyph[][]; readonly outside: readonly Glyph[] } {
  const bounds = lattices.map(boundsOfLattice);
  const bySize = bounds.map((_, index) => index).sort((a, b) => area(bounds[a]!) - area(bounds[b]!));
  const inside: Glyph[][] = lattices.map(() => []);
  const outside: Glyph[] = [];
  for (const glyph of glyphs) {
    const [x, y] = [(glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2];
    const found = bySize.find((index) => {
      const { x0, y0, x1, y1 } = bounds[index]!;
      return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    });
    (found === undefined ? outside : inside[found]!).push(glyph);
  }
  return { inside, outside };
}

function area({ x0, y0, x1, y1 }: Bounds): number {
  return (x1 - x0) * (y1 - y0);
}

function toPageTable(lattice: Lattice, glyphs: readonly Glyph[], page: number): PageTable {
  const { xs, ys, cells, cellAt, bottomDrawn } = lattice;
  const columns = xs.length - 1;
  const contents: Glyph[][] = cells.map(() => []);
  for (const glyph of glyphs) {
    const column = intervalOf(xs, (glyph.x0 + glyph.x1) / 2);
    const row = intervalOf(ys, (glyph.y0 + glyph.y1) / 2);
    contents[cellAt[row * columns + column]!]!.push(glyph);
  }
  const placed = cells.map((cell, index): PageCell => {
    const box = {
      x0: xs[cell.column]!,
      y0: ys[cell.row]!,
      x1: xs[cell.column + cell.columnSpan]!,
      y1: ys[cell.row + cell.rowSpan]!,
    };
    return { ...cell, ...placeText(contents[index]!, box), box };
  });
  return {
    kind: "table",
    page,
    box: boundsOfLattice(lattice),
    xs,
    ys,
    cells: placed,
    ruled: true,
    bottomDrawn,
  };
}

/** Index of the interval that holds the position; the outer ones reach to infinity. */
export function intervalOf(borders: readonly number[], at: number): number {
  let [low, high] = [0, borders.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (borders[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

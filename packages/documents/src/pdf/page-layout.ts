import { type AlignedRegion, alignedRegions } from "./aligned-tables.ts";
import { joinPlaced, MOST_PADDING, paddingOf } from "./cell-text.ts";
import { assignGlyphs } from "./cell-glyphs.ts";
import { boundsOfLattice, findLattices, intervalOf, type Lattice, type LatticeCell } from "./lattice.ts";
import { type Bounds, boundsOfAll } from "./matrix.ts";
import { mergeRulings } from "./merge-rulings.ts";
import type { Glyph, PageContent } from "./page-content.ts";
import type { PageCell, PageTable, PageText } from "./page-parts.ts";
import { upright } from "./upright.ts";
import { type PlacedLines, placeLines, toLines } from "./text-lines.ts";

export type PageBlock = PageTable | AlignedRegion | PageText;

export interface PageLayout {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** The usual size of type on the page, in tables and outside. */
  readonly size: number;
  readonly blocks: readonly PageBlock[];
  /** From the page turned upright, on which all boxes lie, back to the page as displayed. */
  readonly restore: (box: Bounds) => Bounds;
}

/** Type this much larger than the page's own, painted faintly, is a watermark. */
const WATERMARK_SIZE = 1.6;

/** Tables and lines of text of one page, from the top. */
export function layOutPage(displayed: PageContent, number: number): PageLayout {
  const { content, restore } = upright(displayed);
  const glyphs = withoutWatermark(content.glyphs.length > 0 ? content.glyphs : content.hiddenGlyphs);
  const size = usualSize(glyphs);
  const rulings = mergeRulings(content);
  const lattices = findLattices(rulings, doubleLine(size));
  const { inside, outside: around } = share(glyphs, lattices);
  const outside = adoptOverflow(around, lattices, inside);
  const ruled = lattices
    .map((lattice, index) => toPageTable(lattice, inside[index]!, number))
    .filter((table) => table.cells.some((cell) => cell.text !== ""));
  const blocks = [...ruled, ...alignedRegions(outside, size, rulings.horizontal, ruled, number)];
  return {
    number,
    width: content.width,
    height: content.height,
    size,
    blocks: blocks.sort(byReadingOrder),
    restore,
  };
}

function byReadingOrder(a: PageBlock, b: PageBlock): number {
  return a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0;
}

function withoutWatermark(glyphs: readonly Glyph[]): readonly Glyph[] {
  const usual = usualSize(glyphs);
  return glyphs.filter((glyph) => glyph.turn !== -1 && !(glyph.faint && glyph.size > usual * WATERMARK_SIZE));
}

/** The size that half of the glyphs do not exceed, to a tenth of a point. */
function usualSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size } of glyphs) {
    const key = Math.round(size * 10);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let passed = 0;
  for (const [key, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    passed += count;
    if (passed * 2 >= glyphs.length) return key / 10;
  }
  return 0;
}

/** Two lines nearer than this are one double line: no row of type this size fits between them. */
function doubleLine(size: number): number {
  return Math.min(3.6, Math.max(1.6, (size || 10) * 0.36));
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

/**
 * Where a page break leaves a cell open below, its last lines may hang under the table: the borders are painted row
 * by row. Gives such lines to their cells and returns the other glyphs.
 */
function adoptOverflow(
  outside: readonly Glyph[],
  lattices: readonly Lattice[],
  inside: readonly Glyph[][],
): readonly Glyph[] {
  let left = outside;
  for (const [index, { xs, ys, bottomDrawn }] of lattices.entries()) {
    if (!bottomDrawn.includes(false)) continue;
    const hangs = ({ from, to }: { from: number; to: number }) => {
      const [first, last] = [intervalOf(xs, from + 1), intervalOf(xs, to - 1)];
      return from > xs[0]! && to < xs.at(-1)! && !bottomDrawn.slice(first, last + 1).includes(true);
    };
    const adopted = new Set<Glyph>();
    let below = ys.at(-1)!;
    for (const line of toLines(
      left.filter((glyph) => glyph.turn === 0 && glyph.y0 > below - 4),
      0,
    )) {
      const top = Math.min(...line.spots.map((spot) => spot.glyph.y0));
      if (top - below > line.size || !hangs(line)) break;
      for (const spot of line.spots) adopted.add(spot.glyph);
      below = top + line.size;
    }
    inside[index]!.push(...adopted);
    left = left.filter((glyph) => !adopted.has(glyph));
  }
  return left;
}

function area({ x0, y0, x1, y1 }: Bounds): number {
  return (x1 - x0) * (y1 - y0);
}

function toPageTable(lattice: Lattice, glyphs: readonly Glyph[], page: number): PageTable {
  const { xs, ys, cells, bottomDrawn } = lattice;
  const contents: Glyph[][] = cells.map(() => []);
  for (const [index, glyph] of assignGlyphs(lattice, glyphs)) contents[index]!.push(glyph);
  const boxes = cells.map((cell) => boxOf(cell, xs, ys));
  const lines = contents.map(placeLines);
  const padding = usualPadding(lines, boxes);
  const placed = cells.map((cell, index): PageCell => {
    const box = boxes[index]!;
    const own = Math.min(padding, paddingOf(lines[index]!, box));
    return { ...cell, ...joinPlaced(lines[index]!, box, own), box, ink: inkOf(contents[index]!, box) };
  });
  return { kind: "table", page, box: boundsOfLattice(lattice), xs, ys, cells: placed, bottomDrawn };
}

function inkOf(glyphs: readonly Glyph[], box: Bounds): Bounds {
  const shown = glyphs.filter((glyph) => glyph.text !== " ");
  if (shown.length === 0) {
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    return { x0: x, y0: y, x1: x, y1: y };
  }
  return boundsOfAll(shown);
}

function boxOf(cell: LatticeCell, xs: readonly number[], ys: readonly number[]): Bounds {
  return {
    x0: xs[cell.column]!,
    y0: ys[cell.row]!,
    x1: xs[cell.column + cell.columnSpan]!,
    y1: ys[cell.row + cell.rowSpan]!,
  };
}

/** Padding of the fuller cells: a short text in a wide cell says nothing. */
function usualPadding(lines: readonly PlacedLines[], boxes: readonly Bounds[]): number {
  const paddings = lines.flatMap((placed, index) =>
    placed.lines.length > 0 ? [paddingOf(placed, boxes[index]!)] : [],
  );
  return paddings.sort((a, b) => a - b)[Math.floor(paddings.length / 5)] ?? MOST_PADDING;
}

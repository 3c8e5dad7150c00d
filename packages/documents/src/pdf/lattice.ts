import type { Bounds } from "./matrix.ts";
import type { Rulings } from "./merge-rulings.ts";
import type { Ruling } from "./page-content.ts";

/** Lines meet when their ends are this near, in points. */
const TOUCH = 3;
/** A side of a cell is drawn when this share of its length is. */
const DRAWN = 0.6;
/** An open side needs lines of one direction that run past the last crossing line by this much. */
const OVERHANG = 4;
/** A grid with more places is a drawing, not a table. */
const MOST_PLACES = 400_000;

/** A table made of lines: its grid and the rectangles of places between drawn borders. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
  /** Place (row-major) → index into `cells`. */
  readonly cellAt: Int32Array;
  /** For each column of the grid, whether the table's lower edge is drawn there: a page break leaves it open. */
  readonly bottomDrawn: readonly boolean[];
}

export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Every grid of connected lines on a page, from the top. `tolerance` is the widest double line. */
export function findLattices(rulings: Rulings, tolerance: number): Lattice[] {
  return adoptEdges(connect(rulings))
    .map((part) => toLattice(part, tolerance))
    .filter((lattice) => lattice !== null)
    .sort((a, b) => a.ys[0]! - b.ys[0]! || a.xs[0]! - b.xs[0]!);
}

export function boundsOfLattice({ xs, ys }: Lattice): Bounds {
  return { x0: xs[0]!, y0: ys[0]!, x1: xs.at(-1)!, y1: ys.at(-1)! };
}

interface Part {
  readonly horizontal: Ruling[];
  readonly vertical: Ruling[];
}

/** Groups of lines that touch or cross each other. */
function connect({ horizontal, vertical }: Rulings): Part[] {
  const byPlace = vertical.toSorted((a, b) => a.at - b.at);
  const parent = Int32Array.from({ length: horizontal.length + byPlace.length }, (_, index) => index);
  for (const [h, line] of horizontal.entries()) {
    for (let v = firstAtLeast(byPlace, line.from - TOUCH); v < byPlace.length; v++) {
      const other = byPlace[v]!;
      if (other.at > line.to + TOUCH) break;
      if (line.at >= other.from - TOUCH && line.at <= other.to + TOUCH) join(parent, h, horizontal.length + v);
    }
  }
  const parts = new Map<number, Part>();
  for (let index = 0; index < parent.length; index++) {
    const key = root(parent, index);
    const part = parts.get(key) ?? { horizontal: [], vertical: [] };
    parts.set(key, part);
    if (index < horizontal.length) part.horizontal.push(horizontal[index]!);
    else part.vertical.push(byPlace[index - horizontal.length]!);
  }
  return [...parts.values()];
}

/** How exactly a lone edge must run along a table, in points. */
const ALONGSIDE = 6;

/**
 * A merged cell that goes on over the whole page has no crossing line there, so its outer edge touches nothing: such
 * a line is known by running beside a table from its top to its foot.
 */
function adoptEdges(parts: readonly Part[]): Part[] {
  const tables = parts.filter(({ horizontal }) => horizontal.length > 0);
  for (const { vertical } of parts.filter(({ horizontal }) => horizontal.length === 0)) {
    const [edge] = vertical;
    const beside = tables.find((table) => edge !== undefined && runsAlong(edge, table.vertical));
    if (edge !== undefined && beside !== undefined) beside.vertical.push(edge);
  }
  return tables;
}

function runsAlong(edge: Ruling, vertical: readonly Ruling[]): boolean {
  if (vertical.length < 2) return false;
  const from = Math.min(...vertical.map((line) => line.from));
  const to = Math.max(...vertical.map((line) => line.to));
  return Math.abs(edge.from - from) < ALONGSIDE && Math.abs(edge.to - to) < ALONGSIDE;
}

function firstAtLeast(sorted: readonly Ruling[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function root(parent: Int32Array, start: number): number {
  let index = start;
  while (parent[index] !== index) {
    parent[index] = parent[parent[index]!]!;
    index = parent[index]!;
  }
  return index;
}

function join(parent: Int32Array, one: number, other: number): void {
  const [a, b] = [root(parent, one), root(parent, other)];
  // The smaller number stays the root, so that row-major sets are led by their top left place.
  if (a < b) parent[b] = a;
  else parent[a] = b;
}

function toLattice(part: Part, tolerance: number): Lattice | null {
  if (part.horizontal.length + part.vertical.length < 4) return null;
  const [top, bottom] = openEnds(part.vertical, part.horizontal, tolerance);
  const [left, right] = openEnds(part.horizontal, part.vertical, tolerance);
  const xs = snap([...part.vertical.map((line) => line.at), ...present(left, right)], tolerance);
  const ys = snap([...part.horizontal.map((line) => line.at), ...present(top, bottom)], tolerance);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > MOST_PLACES) return null;
  return { xs, ys, ...unite(part, xs, ys) };
}

function present(...values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/**
 * Where lines run past the outermost crossing ones and end together, there is a side without a line of its own.
 */
function openEnds(
  lines: readonly Ruling[],
  crossing: readonly Ruling[],
  tolerance: number,
): [number | null, number | null] {
  if (lines.length < 2) return [null, null];
  let [first, last] = [Infinity, -Infinity];
  for (const line of crossing) {
    first = Math.min(first, line.at);
    last = Math.max(last, line.at);
  }
  let [from, to] = [Infinity, -Infinity];
  for (const line of lines) {
    from = Math.min(from, line.from);
    to = Math.max(to, line.to);
  }
  const before = lines.filter((line) => line.from < from + tolerance).length;
  const after = lines.filter((line) => line.to > to - tolerance).length;
  return [from < first - OVERHANG && before > 1 ? from : null, to > last + OVERHANG && after > 1 ? to : null];
}

/** One position for each group of positions within the tolerance of its first. */
function snap(positions: number[], tolerance: number): number[] {
  const snapped: number[] = [];
  let group: number[] = [];
  for (const position of positions.sort((a, b) => a - b)) {
    if (group.length > 0 && position - group[0]! > tolerance) {
      snapped.push((group[0]! + group.at(-1)!) / 2);
      group = [];
    }
    group.push(position);
  }
  if (group.length > 0) snapped.push((group[0]! + group.at(-1)!) / 2);
  return snapped;
}

function nearest(positions: readonly number[], at: number): number {
  let [low, high] = [0, positions.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle]! + positions[middle + 1]!) / 2 < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Share of each side that is drawn: `across.length` lines of `along.length - 1` sides each. */
function drawnSides(lines: readonly Ruling[], across: readonly number[], along: readonly number[]): Float32Array {
  const sides = along.length - 1;
  const drawn = new Float32Array(across.length * sides);
  for (const line of lines) {
    const row = nearest(across, line.at);
    for (let side = Math.max(0, nearest(along, line.from) - 1); side < sides; side++) {
      const [from, to] = [along[side]!, along[side + 1]!];
      if (from > line.to) break;
      const overlap = Math.min(to, line.to) - Math.max(from, line.from);
      if (overlap > 0) drawn[row * sides + side]! += overlap / (to - from);
    }
  }
  return drawn;
}

/** Places without a drawn border between them are one cell, and a cell is a rectangle. */
function unite(part: Part, xs: readonly number[], ys: readonly number[]): Omit<Lattice, "xs" | "ys"> {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const across = drawnSides(part.horizontal, ys, xs);
  const down = drawnSides(part.vertical, xs, ys);
  const parent = Int32Array.from({ length: columns * rows }, (_, index) => index);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      if (column + 1 < columns && down[(column + 1) * rows + row]! < DRAWN) join(parent, place, place + 1);
      if (row + 1 < rows && across[(row + 1) * columns + column]! < DRAWN) join(parent, place, place + columns);
    }
  }
  const bottomDrawn = Array.from({ length: columns }, (_, column) => across[rows * columns + column]! >= DRAWN);
  return { ...toRectangles(parent, columns, rows), bottomDrawn };
}

interface Extent {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function toRectangles(parent: Int32Array, columns: number, rows: number): Pick<Lattice, "cells" | "cellAt"> {
  for (let grew = true; grew; ) {
    grew = false;
    for (const [key, extent] of extents(parent, columns)) {
      for (let row = extent.top; row <= extent.bottom; row++) {
        for (let column = extent.left; column <= extent.right; column++) {
          const other = root(parent, row * columns + column);
          if (other === root(parent, key)) continue;
          join(parent, key, other);
          grew = true;
        }
      }
    }
  }
  const cells: LatticeCell[] = [];
  const index = new Map<number, number>();
  for (const [key, { top, left, bottom, right }] of extents(parent, columns)) {
    index.set(key, cells.length);
    cells.push({ row: top, column: left, rowSpan: bottom - top + 1, columnSpan: right - left + 1 });
  }
  const cellAt = Int32Array.from({ length: columns * rows }, (_, place) => index.get(root(parent, place))!);
  return { cells, cellAt };
}

function extents(parent: Int32Array, columns: number): Map<number, Extent> {
  const found = new Map<number, Extent>();
  for (let place = 0; place < parent.length; place++) {
    const key = root(parent, place);
    const [row, column] = [Math.floor(place / columns), place % columns];
    const extent = found.get(key);
    if (extent === undefined) {
      found.set(key, { top: row, left: column, bottom: row, right: column });
    } else {
      extent.bottom = row;
      extent.left = Math.min(extent.left, column);
      extent.right = Math.max(extent.right, column);
    }
  }
  return found;
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

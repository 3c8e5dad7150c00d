import { type Bounds, intersect, type Matrix } from "./matrix.ts";
import type { Ruling } from "./page-content.ts";

/** A filled shape is a line when its short side is at most this, in points. */
const THIN = 3.2;
/** How far a segment may lean, in points over its length, and still count as horizontal or vertical. */
const LEAN = 0.6;
/** A frame painted as one rectangle inside another is at most this wide. */
const FRAME = 7;

/** Operation codes inside a path of the operator list; the points follow each code. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;

/** Collects the lines of a page from its paths. Shapes that are no lines leave nothing behind. */
export class PaintedLines {
  readonly horizontal: Ruling[] = [];
  readonly vertical: Ruling[] = [];
  readonly dots: Bounds[] = [];

  /** A filled or stroked rectangle whose sides run along the axes; also a thin picture. */
  addBox(box: Bounds, clip: Bounds): void {
    const { x0, y0, x1, y1 } = intersect(box, clip);
    const width = x1 - x0;
    const height = y1 - y0;
    if (!(width >= 0) || !(height >= 0)) return;
    if (width <= THIN && height <= THIN) this.dots.push({ x0, y0, x1, y1 });
    else if (height <= THIN) this.horizontal.push({ at: (y0 + y1) / 2, from: x0, to: x1, thickness: height });
    else if (width <= THIN) this.vertical.push({ at: (x0 + x1) / 2, from: y0, to: y1, thickness: width });
  }

  addSegment(ax: number, ay: number, bx: number, by: number, thickness: number, clip: Bounds): void {
    if (Math.abs(ay - by) <= LEAN && Math.abs(ax - bx) > LEAN) {
      const at = (ay + by) / 2;
      if (at < clip.y0 - LEAN || at > clip.y1 + LEAN) return;
      const from = Math.max(Math.min(ax, bx), clip.x0);
      const to = Math.min(Math.max(ax, bx), clip.x1);
      if (to > from) this.horizontal.push({ at, from, to, thickness });
    } else if (Math.abs(ax - bx) <= LEAN && Math.abs(ay - by) > LEAN) {
      const at = (ax + bx) / 2;
      if (at < clip.x0 - LEAN || at > clip.x1 + LEAN) return;
      const from = Math.max(Math.min(ay, by), clip.y0);
      const to = Math.min(Math.max(ay, by), clip.y1);
      if (to > from) this.vertical.push({ at, from, to, thickness });
    }
  }

  /** Every straight side of the path, as a pen of `thickness` draws it. */
  addStroke(path: ArrayLike<number>, matrix: Matrix, thickness: number, clip: Bounds): void {
    for (const { points, closed } of subpaths(path, matrix)) {
      for (let i = 2; i < points.length; i += 2) {
        this.addSegment(points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!, thickness, clip);
      }
      if (closed && points.length > 4) {
        this.addSegment(points.at(-2)!, points.at(-1)!, points[0]!, points[1]!, thickness, clip);
      }
    }
  }

  /** Thin filled shapes, and the frame between two nested rectangles. */
  addFill(path: ArrayLike<number>, matrix: Matrix, clip: Bounds): void {
    let outer: Bounds | null = null;
    for (const { points } of subpaths(path, matrix)) {
      const box = pointBounds(points);
      if (outer !== null && isFrame(outer, box)) {
        this.#addFrame(outer, box, clip);
        outer = null;
        continue;
      }
      outer = box;
      this.addBox(box, clip);
    }
  }

  #addFrame(outer: Bounds, inner: Bounds, clip: Bounds): void {
    this.addBox({ ...outer, y1: inner.y0 }, clip);
    this.addBox({ ...outer, y0: inner.y1 }, clip);
    this.addBox({ ...outer, x1: inner.x0 }, clip);
    this.addBox({ ...outer, x0: inner.x1 }, clip);
  }
}

function isFrame(outer: Bounds, inner: Bounds): boolean {
  const gaps = [inner.x0 - outer.x0, inner.y0 - outer.y0, outer.x1 - inner.x1, outer.y1 - inner.y1];
  return gaps.every((gap) => gap >= -0.01 && gap <= FRAME) && gaps.some((gap) => gap > 0.05);
}

function pointBounds(points: readonly number[]): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { x0, y0, x1, y1 };
}

/** Bounds of everything the path touches; a clip is taken as its bounds. */
export function pathBounds(path: ArrayLike<number>, matrix: Matrix): Bounds {
  let bounds: Bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { points } of subpaths(path, matrix)) {
    const box = pointBounds(points);
    bounds = {
      x0: Math.min(bounds.x0, box.x0),
      y0: Math.min(bounds.y0, box.y0),
      x1: Math.max(bounds.x1, box.x1),
      y1: Math.max(bounds.y1, box.y1),
    };
  }
  return bounds;
}

interface Subpath {
  readonly points: number[];
  readonly closed: boolean;
}

/** The path in device space, curves as their control polygon. */
function* subpaths(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Generator<Subpath> {
  let points: number[] = [];
  const add = (at: number) => {
    const x = path[at]!;
    const y = path[at + 1]!;
    points.push(a * x + c * y + e, b * x + d * y + f);
  };
  let i = 0;
  while (i < path.length) {
    const code = path[i]!;
    if (code === MOVE) {
      if (points.length > 2) yield { points, closed: false };
      points = [];
      add(i + 1);
      i += 3;
    } else if (code === LINE) {
      add(i + 1);
      i += 3;
    } else if (code === CURVE) {
      add(i + 1);
      add(i + 3);
      add(i + 5);
      i += 7;
    } else if (code === QUADRATIC) {
      add(i + 1);
      add(i + 3);
      i += 5;
    } else {
      if (points.length > 2) yield { points, closed: true };
      points = points.slice(0, 2);
      i += 1;
    }
  }
  if (points.length > 2) yield { points, closed: false };
}

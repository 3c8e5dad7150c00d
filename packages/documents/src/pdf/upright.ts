import type { Bounds } from "./matrix.ts";
import type { Glyph, PageContent, Ruling, Turn } from "./page-content.ts";

/** Share of a page's glyphs that must run another way before the page is turned. */
const MOSTLY = 0.6;

export interface UprightPage {
  readonly content: PageContent;
  /** From the turned page back to the page as displayed. */
  readonly restore: (box: Bounds) => Bounds;
}

/** A page whose text runs up, down or on its head, as wide tables on tall pages do, turned so that it can be read. */
export function upright(content: PageContent): UprightPage {
  const turn = mostTurn(content.glyphs);
  if (turn <= 0) return { content, restore: (box) => box };
  const map = POINTS[turn as 1 | 2 | 3](content.width, content.height);
  const sideways = turn !== 2;
  const toBox = (box: Bounds) => throughPoints(box, map);
  const rulings = (lines: readonly Ruling[], isHorizontal: boolean) =>
    lines.map((line) => turnRuling(line, isHorizontal, toBox, sideways));
  const [across, along] = [rulings(content.horizontal, true), rulings(content.vertical, false)];
  const turned = {
    width: sideways ? content.height : content.width,
    height: sideways ? content.width : content.height,
    glyphs: content.glyphs.map((glyph) => turnGlyph(glyph, turn, map)),
    hiddenGlyphs: content.hiddenGlyphs.map((glyph) => turnGlyph(glyph, turn, map)),
    horizontal: sideways ? along : across,
    vertical: sideways ? across : along,
    dots: content.dots.map(toBox),
    images: content.images.map(toBox),
  };
  const back = POINTS[(4 - turn) as 1 | 2 | 3](turned.width, turned.height);
  return { content: turned, restore: (box) => throughPoints(box, back) };
}

type PointMap = (x: number, y: number) => readonly [number, number];

/** By where the text runs on a page of that size, the place of each point once the text runs to the right. */
const POINTS: Readonly<Record<1 | 2 | 3, (width: number, height: number) => PointMap>> = {
  1: (width) => (x, y) => [y, width - x],
  2: (width, height) => (x, y) => [width - x, height - y],
  3: (_, height) => (x, y) => [height - y, x],
};

function mostTurn(glyphs: readonly Glyph[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn, text } of glyphs) if (turn >= 0 && text !== " ") counts[turn]!++;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const most = counts.indexOf(Math.max(...counts));
  return counts[most]! > total * MOSTLY ? (most as Turn) : 0;
}

function throughPoints({ x0, y0, x1, y1 }: Bounds, map: PointMap): Bounds {
  const [[ax, ay], [bx, by]] = [map(x0, y0), map(x1, y1)];
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

function turnGlyph(glyph: Glyph, turn: Turn, map: PointMap): Glyph {
  const across = glyph.turn === 1 || glyph.turn === 3;
  const [x, y] = map(across ? glyph.baseline : glyph.x0, across ? glyph.y0 : glyph.baseline);
  const turned = glyph.turn < 0 ? glyph.turn : (((glyph.turn - turn + 4) % 4) as Turn);
  return {
    ...glyph,
    ...throughPoints(glyph, map),
    turn: turned,
    baseline: turned === 1 || turned === 3 ? x : y,
  };
}

function turnRuling(line: Ruling, isHorizontal: boolean, toBox: (box: Bounds) => Bounds, sideways: boolean): Ruling {
  const { at, from, to, thickness } = line;
  const box = toBox(isHorizontal ? { x0: from, y0: at, x1: to, y1: at } : { x0: at, y0: from, x1: at, y1: to });
  const nowHorizontal = isHorizontal !== sideways;
  return nowHorizontal
    ? { at: box.y0, from: box.x0, to: box.x1, thickness }
    : { at: box.x0, from: box.y0, to: box.y1, thickness };
}

import type { Glyph, Turn } from "./page-content.ts";

/** A glyph with its place along and across the direction of its text. */
interface Spot {
  readonly glyph: Glyph;
  readonly from: number;
  readonly to: number;
  readonly across: number;
}

export interface TextLine {
  readonly text: string;
  /** A blank was painted after the last character: the line was wrapped there. */
  readonly endsBlank: boolean;
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly spots: readonly Spot[];
}

/** Where the text of one place runs, and its lines. */
export interface PlacedLines {
  readonly running: Turn;
  readonly lines: readonly TextLine[];
}

/** Lines of one cell or paragraph in their own direction. */
export function placeLines(glyphs: readonly Glyph[]): PlacedLines {
  if (glyphs.length === 0) return { running: 0, lines: [] };
  const turn = mainTurn(glyphs);
  const running = turn === 0 && isStacked(glyphs) ? 1 : turn;
  return { running, lines: toLines(glyphs, running) };
}

function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { turn } of glyphs) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/**
 * Upright glyphs painted one below the other, in columns from the right: vertical writing that the file does not mark
 * as such. A single column reads the same as lines of one character, and so it is left alone.
 */
function isStacked(glyphs: readonly Glyph[]): boolean {
  let [down, along, columns] = [0, 0, 1];
  const inOrder = glyphs.filter((glyph) => glyph.text !== " ").sort((a, b) => a.order - b.order);
  for (let i = 1; i < inOrder.length; i++) {
    const [before, after] = [inOrder[i - 1]!, inOrder[i]!];
    const sameColumn = Math.abs(after.x0 + after.x1 - before.x0 - before.x1) < before.size * 0.6;
    if (sameColumn && after.baseline > before.baseline + before.size * 0.5) down++;
    else if (Math.abs(after.baseline - before.baseline) < before.size * 0.4) along++;
    else if (after.baseline < before.baseline && after.x1 < before.x1 - before.size * 0.5) columns++;
  }
  return columns > 1 && down > 1 && down > along * 2;
}

function toSpot(glyph: Glyph, turn: Turn): Spot {
  const { x0, y0, x1, y1, baseline } = glyph;
  if (turn === 1) return { glyph, from: y0, to: y1, across: glyph.turn === 1 ? -baseline : -(x0 + x1) / 2 };
  if (turn === 2) return { glyph, from: -x1, to: -x0, across: -baseline };
  if (turn === 3) return { glyph, from: -y1, to: -y0, across: baseline };
  return { glyph, from: x0, to: x1, across: baseline };
}

/** Lines from the first to the last, each with its blanks as shown. */
export function toLines(glyphs: readonly Glyph[], turn: Turn): TextLine[] {
  const spots = glyphs.map((glyph) => toSpot(glyph, turn)).sort((a, b) => a.across - b.across);
  const groups: Spot[][] = [];
  let start = 0;
  let size = 0;
  for (const spot of spots) {
    const group = groups.at(-1);
    // Raised and lowered signs stay on their line: half a line is more than they move.
    if (group !== undefined && spot.across - start <= 0.5 * Math.max(size, spot.glyph.size)) {
      group.push(spot);
      if (spot.glyph.size > size) {
        size = spot.glyph.size;
        start = spot.across;
      }
    } else {
      groups.push([spot]);
      start = spot.across;
      size = spot.glyph.size;
    }
  }
  return groups.map(toLine).filter((line) => line.text !== "");
}

function toLine(group: Spot[]): TextLine {
  group.sort((a, b) => a.from - b.from);
  let text = "";
  let last: Spot | null = null;
  let size = 0;
  const spots: Spot[] = [];
  for (const spot of group) {
    const isBlank = spot.glyph.text === " ";
    if (last !== null && isRepaint(last, spot)) continue;
    if (isBlank || (last !== null && isGap(last, spot))) {
      if (text !== "" && !text.endsWith(" ")) text += " ";
    }
    if (isBlank) continue;
    text += spot.glyph.text;
    size = Math.max(size, spot.glyph.size);
    last = spot;
    spots.push(spot);
  }
  const [from, to] = [spots[0]?.from ?? 0, last?.to ?? 0];
  return { text: text.trimEnd(), endsBlank: text.endsWith(" "), from, to, size, spots };
}

/** Bold type is sometimes the same glyph painted twice, a hair apart. */
function isRepaint(last: Spot, spot: Spot): boolean {
  return spot.glyph.text === last.glyph.text && spot.from - last.from < last.glyph.size * 0.18;
}

/** A gap that reads as a blank: between Latin words a fifth of the size, next to a Chinese character a wide one. */
function isGap(last: Spot, spot: Spot): boolean {
  const gap = spot.from - last.to;
  const size = Math.max(last.glyph.size, spot.glyph.size);
  const narrow = isLatin(last.glyph.text) && isLatin(spot.glyph.text);
  return gap > size * (narrow ? 0.2 : 0.45);
}

export function isLatin(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code < 0x250 && code > 0x20;
}

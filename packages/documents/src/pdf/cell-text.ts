import type { Bounds } from "./matrix.ts";
import type { Glyph, Turn } from "./page-content.ts";

/** Text of one place: read in its own direction, wrapped lines joined, real line breaks kept as `\n`. */
export interface PlacedText {
  readonly text: string;
  readonly vertical: boolean;
}

const EMPTY: PlacedText = { text: "", vertical: false };
/** The most that is taken for padding between text and border, in points. */
const MOST_PADDING = 8;

/** A glyph with its place along and across the direction of its text. */
interface Spot {
  readonly glyph: Glyph;
  readonly from: number;
  readonly to: number;
  readonly across: number;
}

export interface TextLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly spots: readonly Spot[];
}

/** `box` is the cell: it tells a line that ends early from one that is full. */
export function placeText(glyphs: readonly Glyph[], box: Bounds): PlacedText {
  if (glyphs.length === 0) return EMPTY;
  const turn = mainTurn(glyphs);
  const running = turn === 0 && isStacked(glyphs) ? 1 : turn;
  const lines = toLines(glyphs, running);
  return { text: joinLines(lines, extentAlong(box, running)), vertical: running === 1 || running === 3 };
}

function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { turn } of glyphs) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** Upright glyphs painted one below the other: vertical writing that the file does not mark as such. */
function isStacked(glyphs: readonly Glyph[]): boolean {
  let [down, along] = [0, 0];
  const inOrder = glyphs.filter((glyph) => glyph.text !== " ").sort((a, b) => a.order - b.order);
  for (let i = 1; i < inOrder.length; i++) {
    const [before, after] = [inOrder[i - 1]!, inOrder[i]!];
    const sameColumn = Math.abs(after.x0 + after.x1 - before.x0 - before.x1) < before.size * 0.6;
    if (sameColumn && after.baseline > before.baseline + before.size * 0.5) down++;
    else if (Math.abs(after.baseline - before.baseline) < before.size * 0.4) along++;
  }
  return down > 1 && down > along * 2;
}

function toSpot(glyph: Glyph, turn: Turn): Spot {
  const { x0, y0, x1, y1, baseline } = glyph;
  if (turn === 1) return { glyph, from: y0, to: y1, across: glyph.turn === 1 ? -baseline : -(x0 + x1) / 2 };
  if (turn === 2) return { glyph, from: -x1, to: -x0, across: -baseline };
  if (turn === 3) return { glyph, from: -y1, to: -y0, across: baseline };
  return { glyph, from: x0, to: x1, across: baseline };
}

function extentAlong({ x0, y0, x1, y1 }: Bounds, turn: Turn): readonly [number, number] {
  if (turn === 1) return [y0, y1];
  if (turn === 2) return [-x1, -x0];
  if (turn === 3) return [-y1, -y0];
  return [x0, x1];
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
  return { text: text.trimEnd(), from: spots[0]?.from ?? 0, to: last?.to ?? 0, size, spots };
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

function isLatin(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code < 0x250 && code > 0x20;
}

function joinLines(lines: readonly TextLine[], [from, to]: readonly [number, number]): string {
  const first = lines[0];
  if (first === undefined) return "";
  const padding = Math.min(MOST_PADDING, ...lines.map((line) => Math.max(0, Math.min(line.from - from, to - line.to))));
  const aligned = alignment(lines);
  let text = first.text;
  for (let i = 1; i < lines.length; i++) {
    const [above, below] = [lines[i - 1]!, lines[i]!];
    const [before, after] = [above.from - from - padding, to - padding - above.to];
    const room = aligned === "left" ? after : aligned === "right" ? before : before + after;
    const broken = firstWordWidth(below) + 1 <= room;
    text += (broken ? "\n" : wrapJoint(above.text, below.text)) + below.text;
  }
  return text;
}

function alignment(lines: readonly TextLine[]): "left" | "right" | "centre" {
  const later = lines.slice(1);
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const all = later.length > 1 ? later : lines;
  if (spread(all.map((line) => line.from)) < 1.5) return "left";
  return spread(lines.map((line) => line.to)) < 1.5 ? "right" : "centre";
}

const CLOSING = "，。、；：？！）】》」』〉”’％…,.;:?!)]}%";
const OPENING = "（【《「『〈“‘([{";

/** Width of what had to fit for the line above to go on: a Latin word or number, or a character with its punctuation. */
function firstWordWidth({ spots }: TextLine): number {
  const first = spots[0];
  if (first === undefined) return 0;
  let last = first;
  for (const spot of spots.slice(1)) {
    if (spot.from - last.to > spot.glyph.size * 0.2) break;
    const continues =
      CLOSING.includes(spot.glyph.text) ||
      OPENING.includes(last.glyph.text) ||
      (isLatin(spot.glyph.text) && isLatin(last.glyph.text));
    if (!continues) break;
    last = spot;
  }
  return last.to - first.from;
}

/** Latin words were parted by a blank that the wrap swallowed; Chinese and the digits of one number were not. */
export function wrapJoint(above: string, below: string): string {
  return /[A-Za-z,;]$/.test(above) && /^[A-Za-z]/.test(below) ? " " : "";
}

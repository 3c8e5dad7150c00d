import type { Bounds } from "./matrix.ts";
import type { Turn } from "./page-content.ts";
import { isLatin, type PlacedLines, type TextLine } from "./text-lines.ts";

/** Text of one place: read in its own direction, wrapped lines joined, real line breaks kept as `\n`. */
export interface PlacedText {
  readonly text: string;
  readonly vertical: boolean;
  /** Room after the last line, and the width of the first word: whether the text can be the rest of another. */
  readonly room: number;
  readonly firstWord: number;
}

const EMPTY: PlacedText = { text: "", vertical: false, room: 0, firstWord: 0 };
/** The most that is taken for padding between text and border, in points. */
export const MOST_PADDING = 8;

/** `box` is the cell and `padding` the table's own: they tell a line that ends early from one that is full. */
export function joinPlaced({ running, lines }: PlacedLines, box: Bounds, padding: number): PlacedText {
  const last = lines.at(-1);
  if (last === undefined) return EMPTY;
  const room = roomAfter(lines, extentAlong(box, running), padding);
  return {
    text: joinLines(lines, room),
    vertical: running === 1 || running === 3 || isColumn(lines),
    room: room(last),
    firstWord: firstWordWidth(lines[0]!),
  };
}

/** A label written downwards, one character a line. */
function isColumn(lines: readonly TextLine[]): boolean {
  return lines.length > 2 && lines.every(({ spots }) => spots.length === 1);
}

/** The narrowest gap between the text and either border. */
export function paddingOf({ running, lines }: PlacedLines, box: Bounds): number {
  const [from, to] = extentAlong(box, running);
  return Math.min(MOST_PADDING, ...lines.map((line) => Math.max(0, Math.min(line.from - from, to - line.to))));
}

function extentAlong({ x0, y0, x1, y1 }: Bounds, turn: Turn): readonly [number, number] {
  if (turn === 1) return [y0, y1];
  if (turn === 2) return [-x1, -x0];
  if (turn === 3) return [-y1, -y0];
  return [x0, x1];
}

function joinLines(lines: readonly TextLine[], room: (line: TextLine) => number): string {
  let text = lines[0]!.text;
  for (let i = 1; i < lines.length; i++) {
    const [above, below] = [lines[i - 1]!, lines[i]!];
    const broken = firstWordWidth(below) + 0.4 * below.size <= room(above);
    text += (broken ? "\n" : above.endsBlank ? " " : wrapJoint(above.text, below.text)) + below.text;
  }
  return text;
}

/** How much more would have fitted on a line. */
function roomAfter(
  lines: readonly TextLine[],
  [from, to]: readonly [number, number],
  padding: number,
): (line: TextLine) => number {
  const aligned = alignment(lines);
  return (line) => {
    const [before, after] = [line.from - from - padding, to - padding - line.to];
    return aligned === "left" ? after : aligned === "right" ? before : 2 * Math.min(before, after);
  };
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
export function firstWordWidth({ spots }: TextLine): number {
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

import type { Bounds } from "./matrix.ts";
import type { Glyph } from "./page-content.ts";

/** Text painted in one go, as the lines of one cell or paragraph are. */
export interface InkBlock extends Bounds {
  readonly page: number;
  readonly glyphs: readonly Glyph[];
  readonly size: number;
  readonly lineCount: number;
}

/** A gap this wide, in sizes of the type, parts two cells; Latin words stand further apart than Chinese characters. */
const CELL_GAP = 0.45;
const LATIN_GAP = 0.8;
/** Lines of one text lie between these steps apart, in sizes of the type, when the page shows no usual step. */
const LEAST_STEP = 0.85;
const MOST_STEP = 1.75;

/** Groups glyphs in the order of painting: producers paint cell after cell, and within a cell line after line. */
export function inkBlocks(glyphs: readonly Glyph[], page: number): InkBlock[] {
  const lines = inkLines(glyphs);
  const most = usualStep(lines) * 1.15;
  const blocks: InkBlock[] = [];
  let group: InkLine[] = [];
  for (const line of lines) {
    const last = group.at(-1);
    if (last !== undefined && !followsBelow(group, last, line, most)) {
      blocks.push(toBlock(group, page));
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) blocks.push(toBlock(group, page));
  return blocks;
}

interface InkLine extends Bounds {
  readonly glyphs: Glyph[];
  readonly baseline: number;
  readonly size: number;
  readonly turn: number;
}

/** Glyphs painted one after the other on one line, without a gap that blanks do not fill. */
function inkLines(glyphs: readonly Glyph[]): InkLine[] {
  const lines: InkLine[] = [];
  let run: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = run.at(-1);
    if (last !== undefined && !continuesLine(last, glyph)) {
      pushLine(lines, run);
      run = [];
    }
    if (run.length > 0 || glyph.text !== " ") run.push(glyph);
  }
  pushLine(lines, run);
  return lines;
}

function continuesLine(last: Glyph, glyph: Glyph): boolean {
  const size = Math.max(last.size, glyph.size);
  if (last.turn !== glyph.turn) return false;
  if (glyph.turn !== 0) return Math.abs(glyph.x0 - last.x0) + Math.abs(glyph.y0 - last.y0) < 2.2 * size;
  if (Math.abs(glyph.baseline - last.baseline) > 0.4 * size) return false;
  const gap = glyph.x0 - last.x1;
  const latin = isNarrow(last.text) && isNarrow(glyph.text);
  return gap > -0.7 * size && gap < (latin ? LATIN_GAP : CELL_GAP) * size;
}

function isNarrow(text: string): boolean {
  return (text.codePointAt(0) ?? 0) < 0x250;
}

function pushLine(lines: InkLine[], run: readonly Glyph[]): void {
  const shown = run.filter((glyph) => glyph.text !== " ");
  const first = shown[0];
  if (first === undefined) return;
  lines.push({ ...boundsOfAll(shown), glyphs: [...run], baseline: first.baseline, size: first.size, turn: first.turn });
}

function boundsOfAll(boxes: readonly Bounds[]): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0);
    y0 = Math.min(y0, box.y0);
    x1 = Math.max(x1, box.x1);
    y1 = Math.max(y1, box.y1);
  }
  return { x0, y0, x1, y1 };
}

/** The page's own step between lines of one text, in sizes: the lower steps, for rows stand further apart. */
function usualStep(lines: readonly InkLine[]): number {
  const steps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [above, below] = [lines[i - 1]!, lines[i]!];
    if (above.turn !== 0 || below.turn !== 0 || below.x0 > above.x1 || below.x1 < above.x0) continue;
    const step = (below.baseline - above.baseline) / above.size;
    if (step > LEAST_STEP && step < 2.6) steps.push(step);
  }
  if (steps.length < 4) return MOST_STEP / 1.15;
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)]!;
}

/** The next line of the same text: just below, and not starting further left than its text does. */
function followsBelow(group: readonly InkLine[], last: InkLine, line: InkLine, most: number): boolean {
  if (line.turn !== last.turn) return false;
  if (line.turn !== 0) return Math.abs(line.x0 - last.x0) < 2.2 * line.size && line.y0 < last.y1 && line.y1 > last.y0;
  if (Math.abs(line.size - last.size) > 0.15 * last.size) return false;
  const step = (line.baseline - last.baseline) / last.size;
  if (step < LEAST_STEP || step > most) return false;
  const left = Math.min(...group.map(({ x0 }) => x0));
  const right = Math.max(...group.map(({ x1 }) => x1));
  return line.x0 < right && line.x1 > left && line.x0 > left - 2.5 * line.size;
}

function toBlock(lines: readonly InkLine[], page: number): InkBlock {
  return {
    page,
    ...boundsOfAll(lines),
    glyphs: lines.flatMap((line) => line.glyphs),
    size: Math.max(...lines.map(({ size }) => size)),
    lineCount: lines.length,
  };
}

import { type Bounds, boundsOfAll } from "./matrix.ts";
import type { Glyph, Ruling } from "./page-content.ts";

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
export function inkBlocks(glyphs: readonly Glyph[], rules: readonly Ruling[], page: number): InkBlock[] {
  const lines = inkLines(glyphs);
  const most = usualStep(lines) * 1.15;
  const blocks: InkBlock[] = [];
  let group: InkLine[] = [];
  for (const line of lines) {
    const last = group.at(-1);
    if (last !== undefined && (!followsBelow(group, last, line, most) || areRuledOff(last, line, rules))) {
      blocks.push(toBlock(group, page));
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) blocks.push(toBlock(group, page));
  return blocks;
}

interface InkLine extends Bounds {
  readonly glyphs: readonly Glyph[];
  readonly baseline: number;
  readonly size: number;
  readonly turn: number;
}

/**
 * Pieces of lines without a gap that blanks do not fill, in the order in which their first glyphs are painted: signs
 * from another font may be painted later than the text around them.
 */
function inkLines(glyphs: readonly Glyph[]): InkLine[] {
  const lines: { readonly order: number; readonly line: InkLine }[] = [];
  const close = (run: readonly Glyph[]) => {
    const line = toInkLine(run);
    if (line !== null) lines.push({ order: Math.min(...run.map(({ order }) => order)), line });
  };
  for (const row of [...levelRows(glyphs.filter(({ turn }) => turn === 0)), glyphs.filter(({ turn }) => turn !== 0)]) {
    let run: Glyph[] = [];
    for (const glyph of row) {
      const last = run.at(-1);
      if (last !== undefined && !continuesLine(last, glyph)) {
        close(run);
        run = [];
      }
      if (run.length > 0 || glyph.text !== " ") run.push(glyph);
    }
    close(run);
  }
  return lines.sort((one, other) => one.order - other.order).map(({ line }) => line);
}

/** Glyphs on one baseline, from left to right. */
function levelRows(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && glyph.baseline - first.baseline < 0.35 * glyph.size) rows.at(-1)!.push(glyph);
    else rows.push([glyph]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  return rows;
}

function continuesLine(last: Glyph, glyph: Glyph): boolean {
  const size = Math.max(last.size, glyph.size);
  if (last.turn !== glyph.turn) return false;
  if (glyph.turn !== 0) return Math.abs(glyph.x0 - last.x0) + Math.abs(glyph.y0 - last.y0) < 2.2 * size;
  // Words are parted by blanks that may not be painted, numbers are not.
  const words = isNarrow(last.text) && isNarrow(glyph.text) && !(isDigit(last.text) && isDigit(glyph.text));
  return glyph.x0 - last.x1 < (words ? LATIN_GAP : CELL_GAP) * size;
}

function isNarrow(text: string): boolean {
  return (text.codePointAt(0) ?? 0) < 0x250;
}

function isDigit(text: string): boolean {
  return text >= "0" && text <= "9";
}

function toInkLine(run: readonly Glyph[]): InkLine | null {
  const shown = run.filter((glyph) => glyph.text !== " ");
  const first = shown[0];
  if (first === undefined) return null;
  const size = shown.map((glyph) => glyph.size).sort((a, b) => a - b)[shown.length >> 1]!;
  return { ...boundsOfAll(shown), glyphs: run, baseline: first.baseline, size, turn: first.turn };
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
  if (Math.abs(line.size - last.size) > 0.1 * last.size) return false;
  const step = (line.baseline - last.baseline) / last.size;
  if (step < LEAST_STEP || step > most) return false;
  const left = Math.min(...group.map(({ x0 }) => x0));
  const right = Math.max(...group.map(({ x1 }) => x1));
  return line.x0 < right && line.x1 > left && linesUp(last, line, left, right);
}

/** Left, right or centre agree with the text above, or the line above is full and set in as the first of a paragraph. */
function linesUp(last: InkLine, line: InkLine, left: number, right: number): boolean {
  const near = 0.7 * line.size;
  if (Math.abs(line.x0 - left) < near || Math.abs(line.x1 - right) < near) return true;
  if (Math.abs(line.x0 + line.x1 - left - right) < 2 * near) return true;
  const setIn = (last.x0 - line.x0) / line.size;
  return last.x1 > line.x1 - line.size && setIn > 1.2 && setIn < 2.8;
}

/** A line is drawn between them. */
function areRuledOff(above: InkLine, below: InkLine, rules: readonly Ruling[]): boolean {
  const middle = (below.x0 + below.x1) / 2;
  return rules.some(
    ({ at, from, to }) => at > above.baseline && at < below.baseline - 0.5 * below.size && from < middle && to > middle,
  );
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

import type { Bounds } from "./matrix.ts";
import type { PageContent, Ruling } from "./page-content.ts";

/** Lines closer than this, measured across, are one line drawn twice. */
const SAME_LINE = 1.2;
/** Pieces of a dashed line, or of borders drawn cell by cell, may be this far apart. */
const GAP = 4.5;
/** Fewer marks, or a shorter run, are no dotted line. */
const DOTTED_MARKS = 4;
const DOTTED_LENGTH = 8;
/** A page with more separate lines is a drawing; only its longest ones are looked at. */
const MOST_LINES = 8_000;

export interface Rulings {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

/** Every line of the page once, at full length: pieces, dashes and dots are chained. */
export function mergeRulings(content: PageContent): Rulings {
  const horizontal = dottedLines(content.dots, (dot) => [(dot.y0 + dot.y1) / 2, dot.x0, dot.x1, dot.y1 - dot.y0]);
  const vertical = dottedLines(content.dots, (dot) => [(dot.x0 + dot.x1) / 2, dot.y0, dot.y1, dot.x1 - dot.x0]);
  return {
    horizontal: mergePieces([...content.horizontal, ...horizontal]),
    vertical: mergePieces([...content.vertical, ...vertical]),
  };
}

type Mark = readonly [at: number, from: number, to: number, thickness: number];

/** Runs of small marks in one row. A mark may belong to a row and to a column. */
function dottedLines(dots: readonly Bounds[], toMark: (dot: Bounds) => Mark): Ruling[] {
  const rows = new Map<number, Mark[]>();
  for (const dot of dots) {
    const mark = toMark(dot);
    const key = Math.round(mark[0] * 2);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [mark]);
    else row.push(mark);
  }
  const lines: Ruling[] = [];
  for (const row of rows.values()) {
    row.sort((a, b) => a[1] - b[1]);
    let run: Mark[] = [];
    for (const mark of row) {
      const last = run.at(-1);
      if (last !== undefined && mark[1] - last[2] > GAP) {
        pushRun(lines, run);
        run = [];
      }
      run.push(mark);
    }
    pushRun(lines, run);
  }
  return lines;
}

function pushRun(lines: Ruling[], run: readonly Mark[]): void {
  const first = run[0];
  if (first === undefined || run.length < DOTTED_MARKS) return;
  const to = Math.max(...run.slice(-DOTTED_MARKS).map((mark) => mark[2]));
  if (to - first[1] >= DOTTED_LENGTH) lines.push({ at: first[0], from: first[1], to, thickness: first[3] });
}

function mergePieces(pieces: readonly Ruling[]): Ruling[] {
  const sorted = pieces.toSorted((a, b) => a.at - b.at);
  const merged: Ruling[] = [];
  let group: Ruling[] = [];
  for (const piece of sorted) {
    const first = group[0];
    if (first !== undefined && piece.at - first.at > SAME_LINE) {
      mergeGroup(group, merged);
      group = [];
    }
    group.push(piece);
  }
  mergeGroup(group, merged);
  if (merged.length <= MOST_LINES) return merged;
  return merged.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_LINES);
}

/** Joins overlapping and neighbouring pieces of one line; the longest piece decides where it lies. */
function mergeGroup(group: readonly Ruling[], merged: Ruling[]): void {
  let current: Ruling | null = null;
  let longest = 0;
  for (const piece of group.toSorted((a, b) => a.from - b.from)) {
    if (current === null || piece.from - current.to > GAP) {
      if (current !== null) merged.push(current);
      current = piece;
      longest = piece.to - piece.from;
      continue;
    }
    const length = piece.to - piece.from;
    const at: number = length > longest ? piece.at : current.at;
    longest = Math.max(longest, length);
    current = {
      at,
      from: current.from,
      to: Math.max(current.to, piece.to),
      thickness: Math.max(current.thickness, piece.thickness),
    };
  }
  if (current !== null) merged.push(current);
}

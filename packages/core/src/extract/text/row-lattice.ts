import { readingsFrom } from "./row-search.ts";
import type { RowReading, RowSearch } from "./row-types.ts";

/** A row of the best reading, with the runner-up where the decision was close. */
export interface ReadRow {
  readonly reading: RowReading;
  /** How much worse the best reading of the whole text without this row would be. */
  readonly margin: number;
  readonly rival: RowReading | null;
}

/** A stretch between rows that fits no column. */
export interface Leftover {
  readonly start: number;
  readonly end: number;
}

export interface LatticeReading {
  readonly rows: readonly ReadRow[];
  readonly leftovers: readonly Leftover[];
}

/**
 * The rows of a text without a grid: of all ways to cut it into rows and cells the one that fits best as a whole.
 * Every step looks at a bounded stretch, so the time grows with the length of the text.
 */
export function readLattice(search: RowSearch): LatticeReading {
  const { borders } = search;
  const count = borders.length;
  const indexOf = new Map(borders.map((border, index) => [border, index]));
  const edges: (readonly Edge[])[] = [];
  const forward = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const back: (Edge | null)[] = borders.map(() => null);
  forward[0] = 0;
  for (let at = 0; at < count - 1; at += 1) {
    const reached = forward[at] ?? Number.NEGATIVE_INFINITY;
    const found = isPromising(forward, at) ? edgesFrom(search, at, indexOf) : [skip(borders, at)];
    edges.push(found);
    search.fits.delete(borders[at] ?? 0);
    for (const edge of found) {
      const total = reached + edge.score;
      if (total <= (forward[edge.to] ?? 0)) continue;
      forward[edge.to] = total;
      back[edge.to] = edge;
    }
  }
  const path = tracePath(back, count - 1);
  const margins = marginsOf(edges, forward, path);
  return {
    rows: path.flatMap((edge) =>
      edge.reading === null ? [] : [{ reading: edge.reading, ...marginOf(margins, edge) }],
    ),
    leftovers: joinedLeftovers(path, borders),
  };
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** null: a stretch that is no row. */
  readonly reading: RowReading | null;
}

function edgesFrom(search: RowSearch, from: number, indexOf: ReadonlyMap<number, number>): readonly Edge[] {
  const rows = readingsFrom(search, from).flatMap((reading): Edge[] => {
    const to = indexOf.get(reading.end);
    return to === undefined ? [] : [{ from, to, score: reading.score - ROW_COST, reading }];
  });
  return [...bestByEnd(rows), skip(search.borders, from)];
}

/** The two best readings for each end: the second one is the runner-up of the first. */
function bestByEnd(edges: readonly Edge[]): readonly Edge[] {
  const kept = new Map<number, Edge[]>();
  for (const edge of edges.toSorted((first, second) => second.score - first.score)) {
    const known = kept.get(edge.to) ?? [];
    if (known.length < 2) kept.set(edge.to, [...known, edge]);
  }
  return [...kept.values()].flat();
}

const ROW_COST = 0.5;

function skip(borders: readonly number[], from: number): Edge {
  const length = (borders[from + 1] ?? 0) - (borders[from] ?? 0);
  return { from, to: from + 1, score: -1.5 - 0.4 * length, reading: null };
}

/** A start far behind the best place around it cannot be on the best path. */
function isPromising(forward: Float64Array, at: number): boolean {
  const own = forward[at] ?? Number.NEGATIVE_INFINITY;
  if (own === Number.NEGATIVE_INFINITY) return false;
  for (let near = Math.max(0, at - LOOK_BACK); near < at; near += 1)
    if ((forward[near] ?? 0) > own + HOPELESS) return false;
  return true;
}

const LOOK_BACK = 12;
const HOPELESS = 9;

function tracePath(back: readonly (Edge | null)[], end: number): readonly Edge[] {
  const path: Edge[] = [];
  for (let at = end; at > 0; ) {
    const edge = back[at];
    if (edge === null || edge === undefined) break;
    path.push(edge);
    at = edge.from;
  }
  return path.reverse();
}

interface Margin {
  readonly margin: number;
  readonly rival: RowReading | null;
}

/** The best path that reads a row in any other way: over all other edges that cover its middle. */
function marginsOf(
  edges: readonly (readonly Edge[])[],
  forward: Float64Array,
  path: readonly Edge[],
): ReadonlyMap<Edge, Margin> {
  const backward = backwardScores(edges, forward.length);
  const total = forward[forward.length - 1] ?? 0;
  const best = new Map<Edge, { score: number; rival: RowReading | null }>();
  const covering = new Map<number, Edge>();
  for (const edge of path) for (let at = edge.from; at < edge.to; at += 1) covering.set(at, edge);
  for (const list of edges) {
    for (const edge of list) {
      const score = (forward[edge.from] ?? 0) + edge.score + (backward[edge.to] ?? 0);
      if (score < total - WIDE_MARGIN) continue;
      for (let at = edge.from; at < edge.to; at += 1) {
        const rivalled = covering.get(at);
        if (rivalled === undefined || rivalled === edge) continue;
        if (score > (best.get(rivalled)?.score ?? Number.NEGATIVE_INFINITY))
          best.set(rivalled, { score, rival: edge.reading });
      }
    }
  }
  return new Map([...best].map(([edge, { score, rival }]) => [edge, { margin: total - score, rival }]));
}

/** Beyond this the runner-up is no longer of interest. */
const WIDE_MARGIN = 3;

function backwardScores(edges: readonly (readonly Edge[])[], count: number): Float64Array {
  const scores = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  scores[count - 1] = 0;
  for (let at = edges.length - 1; at >= 0; at -= 1) {
    for (const edge of edges[at] ?? []) {
      const score = edge.score + (scores[edge.to] ?? Number.NEGATIVE_INFINITY);
      if (score > (scores[at] ?? Number.NEGATIVE_INFINITY)) scores[at] = score;
    }
  }
  return scores;
}

function marginOf(margins: ReadonlyMap<Edge, Margin>, edge: Edge): Margin {
  return margins.get(edge) ?? { margin: WIDE_MARGIN, rival: null };
}

function joinedLeftovers(path: readonly Edge[], borders: readonly number[]): readonly Leftover[] {
  const leftovers: { start: number; end: number }[] = [];
  for (const { from, to, reading } of path) {
    if (reading !== null) continue;
    const start = borders[from] ?? 0;
    const end = borders[to] ?? 0;
    const last = leftovers.at(-1);
    if (last !== undefined && last.end === start) last.end = end;
    else leftovers.push({ start, end });
  }
  return leftovers;
}

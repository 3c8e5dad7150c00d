import type { ColumnPlan } from "./align-cells.ts";
import { fitOf, NEVER_FITS } from "./cell-cost.ts";
import { CATEGORY_WORDS } from "./cell-words.ts";
import type { ContentKind } from "./heading-words.ts";
import { togetherFit } from "./row-fit.ts";
import type { RowReading, RowSearch } from "./row-types.ts";

/** The most promising readings of a row that begins at border number `from`, by their ends. */
export function readingsFrom(search: RowSearch, from: number): readonly RowReading[] {
  const start = search.borders[from] ?? 0;
  let beam = new Map<number, readonly RowReading[]>([
    [from, [{ start, end: start, cells: [], score: openingScore(search, start) }]],
  ]);
  search.columns.forEach((_, column) => {
    beam = advance(search, beam, column);
  });
  return [...beam.entries()]
    .filter(([border]) => border > from)
    .flatMap(([, readings]) => readings)
    .map((reading) => withBlankRow(search, reading));
}

/** A row with nothing but its categories in front of the next category is a blank row of the form, no fault of the reading. */
function withBlankRow({ columns, flat }: RowSearch, reading: RowReading): RowReading {
  const isBlank =
    reading.cells.every(({ column }) => columns[column]?.merges === true) &&
    NEXT_CATEGORY.test(flat.plain.slice(reading.end, reading.end + 24));
  return isBlank ? { ...reading, score: reading.score + BLANK_ROW } : reading;
}

const BLANK_ROW = 2;
const NEXT_CATEGORY = new RegExp(`^(?:${CATEGORY_WORDS.source}|$)`);

const BEAM_WIDTH = 2;
/** Where nothing separates the cells, one that fits worse is no cell: leaving the stretch out costs less. */
const POOREST = -4.5;

type Beam = ReadonlyMap<number, readonly RowReading[]>;

function advance(search: RowSearch, beam: Beam, column: number): Map<number, readonly RowReading[]> {
  const next = new Map<number, RowReading[]>();
  const plan = search.columns[column];
  if (plan === undefined) return next;
  for (const [border, readings] of beam) {
    for (const reading of readings) {
      const score = reading.score - skipCost(search, reading, column);
      if (enters(next.get(border), score)) put(next, border, { ...reading, score });
    }
    takeCells(search, border, readings, column, plan.kind, next);
  }
  return next;
}

function takeCells(
  search: RowSearch,
  border: number,
  readings: readonly RowReading[],
  column: number,
  kind: ContentKind,
  next: Map<number, RowReading[]>,
): void {
  const start = search.borders[border] ?? 0;
  const reach = start + LONGEST[kind];
  for (let to = border + 1; to < search.borders.length; to += 1) {
    const end = search.borders[to] ?? 0;
    if (to > border + 1 && (end > reach || search.joint === "lines")) break;
    const fit = fitOf(search, start, end, kind);
    if (fit <= (search.joint === "nothing" ? POOREST : NEVER_FITS)) continue;
    for (const reading of readings) {
      const cell = { column, start, end };
      const score = reading.score + fit + togetherFit(search, reading.cells, cell);
      if (enters(next.get(to), score))
        put(next, to, { start: reading.start, end, cells: [...reading.cells, cell], score });
    }
  }
}

const LONGEST: Readonly<Record<ContentKind, number>> = {
  level1: 24,
  level2: 24,
  name: 70,
  nature: 8,
  value: 45,
  unit: 12,
  number: 6,
  rate: 8,
  remark: 60,
  tick: 1,
  other: 30,
};

/** Whether a reading of this score would be kept. */
function enters(known: readonly RowReading[] | undefined, score: number): boolean {
  if (score < NEVER_FITS) return false;
  return known === undefined || known.length < BEAM_WIDTH || score > (known.at(-1)?.score ?? 0);
}

function put(beam: Map<number, RowReading[]>, border: number, reading: RowReading): void {
  const known = beam.get(border);
  if (known === undefined) {
    beam.set(border, [reading]);
    return;
  }
  known.push(reading);
  known.sort((first, second) => second.score - first.score);
  if (known.length > BEAM_WIDTH) known.length = BEAM_WIDTH;
}

function openingScore({ flat, hasLines }: RowSearch, start: number): number {
  if (!hasLines) return 0;
  return flat.gaps[start] === 2 ? 0.8 : -1.5;
}

/** What it costs that a row has no cell in a column. */
function skipCost({ columns, borders, hasNumbers }: RowSearch, reading: RowReading, column: number): number {
  const plan = columns[column];
  if (plan === undefined) return 0;
  if (!plan.merges) return missingCost(plan) * (hasNumbers ? 1 : 0.1);
  const taken = reading.cells.map((cell) => columns[cell.column]);
  if (reading.start === borders[0] && taken.length === 0) return 1;
  if (plan.kind === "level2" && taken.some((cell) => cell?.kind === "name")) {
    return taken.some((cell) => cell?.kind === "level2") ? 2 : 0;
  }
  return taken.length === 0 ? 0.1 : 2;
}

/** Targets are rarely blank, results and adjustments often are. */
function missingCost({ kind, role }: ColumnPlan): number {
  if (role === "adjusted" || role === "prior") return 0.1;
  return kind === "value" && role !== "annual" && role !== "period" ? 0.6 : MISSING[kind];
}

const MISSING: Readonly<Record<ContentKind, number>> = {
  level1: 0.3,
  level2: 0.3,
  name: 2.5,
  nature: 0.6,
  value: 1.2,
  unit: 0.4,
  number: 0.8,
  rate: 0,
  remark: 0,
  tick: 0,
  other: 0.3,
};

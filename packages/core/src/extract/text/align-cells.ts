import type { ColumnRole } from "../lexicon/column-roles.ts";
import { type CellTraits, cellFit, traitsOf } from "./cell-fit.ts";
import type { ContentKind } from "./heading-words.ts";

/** A column of the table below its headings. */
export interface ColumnPlan {
  readonly role: ColumnRole | null;
  readonly kind: ContentKind;
  /** Its cells may be merged over several rows, so that a row can do without one. */
  readonly merges: boolean;
}

/** One cell of the stream and what is known of the row it stands in. */
export interface StreamCell {
  readonly text: string;
  /** True for the first cell of a printed row, false inside one, null when rows are not told apart. */
  readonly opensRow: boolean | null;
}

export interface AlignedCell {
  readonly column: number;
  readonly opensRow: boolean;
  /** How well the cell fits its column, to tell doubtful places. */
  readonly fit: number;
}

/**
 * Finds the column of every cell of a stream: cells of a printed row, or one cell a line with rows unmarked. The best
 * path over all cells decides (Viterbi), so that one odd cell does not shift the rest. Linear in the cells.
 */
export function alignCells(cells: readonly StreamCell[], columns: readonly ColumnPlan[]): readonly AlignedCell[] {
  const traits = cells.map(({ text }) => traitsOf(text));
  const steps = stepCosts(columns);
  const back: Int16Array[] = [];
  let scores = columns.map((_, column) => leadingCost(columns, column) + fitAt(traits[0], columns, column));
  for (let index = 1; index < cells.length; index += 1) {
    const next = advance(scores, steps, cells[index]?.opensRow ?? null);
    back.push(next.from);
    scores = next.scores.map((score, column) => score + fitAt(traits[index], columns, column));
  }
  return traceBack(endingScores(scores, columns), back, columns, traits, cells);
}

function fitAt(cell: CellTraits | undefined, columns: readonly ColumnPlan[], column: number): number {
  const plan = columns[column];
  return cell === undefined || plan === undefined ? 0 : cellFit(cell, plan.kind);
}

interface StepCosts {
  readonly within: readonly (readonly number[])[];
  readonly newRow: readonly (readonly number[])[];
}

function stepCosts(columns: readonly ColumnPlan[]): StepCosts {
  const within = columns.map((_, from) =>
    columns.map((__, to) => (to <= from ? Number.NEGATIVE_INFINITY : -insideCost(columns, from, to))),
  );
  const newRow = columns.map((_, from) =>
    columns.map((__, to) => -skipCost(columns, from + 1, columns.length) + leadingCost(columns, to)),
  );
  return { within, newRow };
}

/** A row may begin without its merged cells at little cost. */
function leadingCost(columns: readonly ColumnPlan[], to: number): number {
  return -skipCost(columns, 0, to);
}

/** Where level 1 is new, level 2 is new too; only the second tree of a mirrored form skips merged cells inside a row. */
function insideCost(columns: readonly ColumnPlan[], from: number, to: number): number {
  return columns[from]?.merges ? (to - from - 1) * MISSING_COST : skipCost(columns, from + 1, to);
}

const MERGED_COST = 0.2;
const MISSING_COST = 3;

function skipCost(columns: readonly ColumnPlan[], from: number, to: number): number {
  let cost = 0;
  for (let column = from; column < to; column += 1) cost += columns[column]?.merges ? MERGED_COST : MISSING_COST;
  return cost;
}

interface Advance {
  readonly scores: number[];
  readonly from: Int16Array;
}

/** A negative entry of `from` tells a step into a new row: column -1 - from. */
function advance(scores: readonly number[], steps: StepCosts, opensRow: boolean | null): Advance {
  const from = new Int16Array(scores.length);
  const best = scores.map((_, to) => {
    let top = Number.NEGATIVE_INFINITY;
    scores.forEach((score, column) => {
      const within = opensRow === true ? Number.NEGATIVE_INFINITY : score + (steps.within[column]?.[to] ?? 0);
      const fresh = opensRow === false ? Number.NEGATIVE_INFINITY : score + (steps.newRow[column]?.[to] ?? 0);
      if (within > top) {
        top = within;
        from[to] = column;
      }
      if (fresh > top) {
        top = fresh;
        from[to] = -1 - column;
      }
    });
    return top;
  });
  return { scores: best, from };
}

function endingScores(scores: readonly number[], columns: readonly ColumnPlan[]): readonly number[] {
  return scores.map((score, column) => score - skipCost(columns, column + 1, columns.length));
}

function traceBack(
  scores: readonly number[],
  back: readonly Int16Array[],
  columns: readonly ColumnPlan[],
  traits: readonly CellTraits[],
  cells: readonly StreamCell[],
): readonly AlignedCell[] {
  let column = scores.indexOf(Math.max(...scores));
  const aligned: AlignedCell[] = [];
  for (let index = cells.length - 1; index >= 0; index -= 1) {
    const from = index === 0 ? -1 : (back[index - 1]?.[column] ?? -1);
    aligned.push({ column, opensRow: from < 0, fit: fitAt(traits[index], columns, column) });
    column = from < 0 ? -1 - from : from;
  }
  return aligned.reverse();
}

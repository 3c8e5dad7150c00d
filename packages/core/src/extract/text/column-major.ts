import { type CellTraits, cellFit, traitsOf } from "./cell-fit.ts";
import type { ColumnPlan } from "./align-cells.ts";
import type { GridCell } from "./grid-builder.ts";
import type { PlacedText } from "./place-in-text.ts";

/** Rows put together from cells that were printed column by column. */
export interface ColumnMajorRows {
  readonly rows: readonly (readonly GridCell[])[];
  /** Category cells: which rows they belong to is not printed. */
  readonly categories: readonly PlacedText[];
  /** Cells that fit no column. */
  readonly left: readonly PlacedText[];
}

/**
 * Whether cells stand in drawing order, column by column: first all categories, or all names, and the values behind.
 * Row by row a table begins with one category of each level, and no run of names is longer than a row is wide.
 */
export function isColumnMajor(cells: readonly PlacedText[], columns: readonly ColumnPlan[]): boolean {
  const traits = cells.map(({ text }) => traitsOf(text));
  if (columns.some(({ kind }) => kind === "level1")) return leadingCategories(traits) > 3;
  const names = longestRun(traits, (cell) => kindOf(cell) === "name");
  return names > 3 && names * 2 > columns.length;
}

function leadingCategories(traits: readonly CellTraits[]): number {
  const end = traits.findIndex(({ level1, level2 }) => !level1 && !level2);
  return end < 0 ? traits.length : end;
}

function longestRun(traits: readonly CellTraits[], test: (cell: CellTraits) => boolean): number {
  let longest = 0;
  let run = 0;
  for (const cell of traits) {
    run = test(cell) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

type CellKind = "category" | "name" | "value";

function kindOf(cell: CellTraits): CellKind {
  if (cell.level1 || cell.level2) return "category";
  const isShort = cell.isMeasure || cell.isUnit || cell.isNature || cell.wording === "";
  return isShort ? "value" : "name";
}

/** The cells as columns again: a run of names is as long as the table, every run behind it is one column. */
export function rowsOfColumns(cells: readonly PlacedText[], columns: readonly ColumnPlan[]): ColumnMajorRows {
  const filled = cells.filter(({ text }) => text !== "");
  const kinds = filled.map(({ text }) => kindOf(traitsOf(text)));
  const categories = filled.filter((_, index) => kinds[index] === "category");
  const trees = treesOf(filled, kinds);
  const names = columns.flatMap(({ kind }, column) => (kind === "name" ? [column] : []));
  const rows: GridCell[][] = [];
  const left: PlacedText[] = [];
  trees.forEach((tree, index) => {
    const column = names[Math.min(index, names.length - 1)] ?? 0;
    const end = names[index + 1] ?? columns.length;
    const offset = index < names.length ? 0 : rows.length;
    tree.names.forEach((content, row) => {
      rows[row + offset] ??= [];
      rows[row + offset]?.push({ column, content });
    });
    left.push(...placeValues(tree, rows, offset, columns, column + 1, end));
  });
  return { rows, categories, left };
}

interface Tree {
  readonly names: readonly PlacedText[];
  readonly values: readonly PlacedText[];
}

/** Names and the values behind them, once for each side of a mirrored form; categories begin the next side. */
function treesOf(cells: readonly PlacedText[], kinds: readonly CellKind[]): readonly Tree[] {
  const trees: { names: PlacedText[]; values: PlacedText[] }[] = [];
  cells.forEach((cell, index) => {
    const kind = kinds[index];
    if (kind === "category") return;
    const opens = trees.length === 0 || (kinds[index - 1] === "category" && (trees.at(-1)?.values.length ?? 0) > 0);
    if (opens) trees.push({ names: [], values: [] });
    const tree = trees.at(-1);
    const isName = kind === "name" && (tree?.values.length ?? 0) === 0;
    (isName ? tree?.names : tree?.values)?.push(cell);
  });
  return trees;
}

/** Values fall into columns of the table's height; the columns that fit them best, in order. */
function placeValues(
  { names, values }: Tree,
  rows: GridCell[][],
  offset: number,
  columns: readonly ColumnPlan[],
  from: number,
  to: number,
): readonly PlacedText[] {
  const height = names.length;
  const count = height === 0 ? 0 : Math.max(1, Math.round(values.length / height));
  const blocks = Array.from({ length: count }, (_, block) => values.slice(block * height, (block + 1) * height));
  const placed = bestColumns(blocks, columns, from, to);
  blocks.forEach((block, index) => {
    const column = placed[index];
    if (column === undefined) return;
    block.forEach((content, row) => rows[row + offset]?.push({ column, content }));
  });
  return values.slice(count * height);
}

function bestColumns(
  blocks: readonly (readonly PlacedText[])[],
  columns: readonly ColumnPlan[],
  from: number,
  to: number,
): readonly number[] {
  let best: { readonly score: number; readonly columns: readonly number[] } = {
    score: Number.NEGATIVE_INFINITY,
    columns: [],
  };
  const walk = (block: number, column: number, chosen: readonly number[], score: number): void => {
    const content = blocks[block];
    if (content === undefined) {
      if (score > best.score) best = { score, columns: chosen };
      return;
    }
    for (let next = column; next <= to - (blocks.length - block); next += 1) {
      const kind = columns[next]?.kind ?? "other";
      const fit = content.reduce((sum, { text }) => sum + cellFit(traitsOf(text), kind), 0);
      walk(block + 1, next + 1, [...chosen, next], score + fit);
    }
  };
  if (blocks.length <= MOST_BLOCKS && to - from <= MOST_COLUMNS) walk(0, from, [], 0);
  return best.columns;
}

const MOST_BLOCKS = 10;
const MOST_COLUMNS = 16;

import { cellAt, type Grid } from "../grid/grid.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import type { Column } from "./column.ts";

export interface GuessedColumns {
  readonly columns: readonly Column[];
  /** Columns whose heading no list knows, taken for names or values by what stands in them. */
  readonly guessed: readonly Column[];
}

/** A block whose headings leave names or values out takes them from the columns with unknown headings. */
export function withGuessedColumns(
  grid: Grid,
  columns: readonly Column[],
  rowStart: number,
  rowEnd: number,
): GuessedColumns {
  const share = (column: Column, test: (plain: string) => boolean) => shareOf(grid, column, rowStart, rowEnd, test);
  const name = columns.some(({ role }) => role === "name" || role === "indicators") ? null : nameColumn(columns, share);
  const withName = assigned(columns, name, "name");
  const value = withName.some(({ role }) => role !== null && VALUES.has(role)) ? null : valueColumn(withName, share);
  return {
    columns: assigned(withName, value, "annual"),
    guessed: [
      ...(name === null ? [] : [{ ...name, role: "name" as const }]),
      ...(value === null ? [] : [{ ...value, role: "annual" as const }]),
    ],
  };
}

type Share = (column: Column, test: (plain: string) => boolean) => number;

const VALUES: ReadonlySet<ColumnRole> = new Set(["annual", "period", "grade", "indicators", "halfYear"]);

function nameColumn(columns: readonly Column[], share: Share): Column | null {
  const level = columns.findLastIndex(({ role }) => role === "level2" || role === "level1");
  if (level < 0) return null;
  return (
    columns.find((column, index) => index > level && column.role === null && share(column, isWords) > HALF) ?? null
  );
}

function valueColumn(columns: readonly Column[], share: Share): Column | null {
  const name = columns.findIndex(({ role }) => role === "name");
  return (
    columns.find((column, index) => index > name && column.role === null && share(column, isFigure) > HALF) ?? null
  );
}

const HALF = 0.5;

function isWords(plain: string): boolean {
  return /^[\u4e00-\u9fff（(★《“"]/.test(plain) && plain.length > 1;
}

function isFigure(plain: string): boolean {
  return /^[≥≤=><＞＜]|\d/.test(plain);
}

function assigned(columns: readonly Column[], chosen: Column | null, role: ColumnRole): readonly Column[] {
  return chosen === null ? columns : columns.map((column) => (column === chosen ? { ...column, role } : column));
}

/** Share of the filled cells that pass. */
function shareOf(
  grid: Grid,
  column: Column,
  rowStart: number,
  rowEnd: number,
  test: (plain: string) => boolean,
): number {
  let filled = 0;
  let passed = 0;
  for (let row = rowStart; row < Math.min(rowEnd, rowStart + SAMPLE_ROWS); row += 1) {
    const cell = cellAt(grid, row, column.column);
    if (cell === null || cell.row !== row) continue;
    filled += 1;
    if (test(cell.plain)) passed += 1;
  }
  return filled === 0 ? 0 : passed / filled;
}

const SAMPLE_ROWS = 60;

import type { Grid } from "../grid/grid.ts";
import { cellAt } from "../grid/grid.ts";
import type { Column } from "./column.ts";

/** Value columns of which only one can be the target. */
export interface ValueColumns {
  readonly columns: readonly Column[];
  /** Columns that were set aside although they hold other values. */
  readonly rivals: readonly Column[];
}

/**
 * Keeps one target column a side: columns of one group (a place or grade each) stay together, of two years the later is
 * the target, else the first that holds anything.
 */
export function withOneTarget(grid: Grid, columns: readonly Column[], rowStart: number, rowEnd: number): ValueColumns {
  const values = columns.filter(({ role, part }) => role === "annual" && part === null);
  if (values.length < 2) return { columns, rivals: [] };
  const isFilled = (column: Column) => isUsed(grid, column, rowStart, rowEnd);
  const filled = values.filter(isFilled);
  const chosen = latestYear(filled) ?? filled[0] ?? values[0];
  const rivals = filled.filter((column) => column !== chosen && yearOf(column) === null);
  const kept = columns.map((column): Column => {
    if (!values.includes(column) || column === chosen) return column;
    return { ...column, role: yearOf(column) === null ? "note" : "prior" };
  });
  return { columns: kept, rivals };
}

function isUsed(grid: Grid, column: Column, rowStart: number, rowEnd: number): boolean {
  for (let row = rowStart; row < rowEnd; row += 1) if (cellAt(grid, row, column.column) !== null) return true;
  return false;
}

function latestYear(columns: readonly Column[]): Column | null {
  const dated = columns.filter((column) => yearOf(column) !== null);
  if (dated.length !== columns.length || dated.length < 2) return null;
  return dated.reduce((latest, column) => ((yearOf(column) ?? 0) > (yearOf(latest) ?? 0) ? column : latest));
}

function yearOf({ heading }: Column): number | null {
  const year = /(20\d{2})\s*年/.exec(heading)?.[1];
  return year === undefined ? null : Number(year);
}

import type { Locator } from "../../document/locator.ts";
import { cellAt, type Grid, placeOf } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { Column } from "../header/column.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import type { Levels } from "./levels.ts";

/** One row of an indicator table under its columns. */
export interface RowSource {
  readonly grid: Grid;
  readonly row: number;
  readonly columns: readonly Column[];
  readonly levels: Levels;
}

/** What was taken from a row: the cells, and the place of each field. */
export interface RowPick {
  readonly source: RowSource;
  readonly cells: GridCell[];
  readonly places: Record<string, Locator>;
}

/** The text under the first column of a role: null without such a column, "" for a blank cell. */
export function take(pick: RowPick, role: ColumnRole, field: string = role): string | null {
  const column = pick.source.columns.find((one) => one.role === role);
  if (column === undefined) return null;
  const cell = firstCell(pick.source, column);
  if (cell === null) return "";
  keep(pick, cell, field);
  return cell.text;
}

/** As `take`, for points and scores: a cell merged over several rows belongs to its first row. */
export function takeOwn(pick: RowPick, role: "weight" | "score"): string | null {
  const column = pick.source.columns.find((one) => one.role === role);
  if (column === undefined) return null;
  const cell = firstCell(pick.source, column);
  return cell !== null && cell.row < pick.source.row ? "" : take(pick, role);
}

/** The value of a row; values of several places or grades are joined in print order. */
export function takeValues(pick: RowPick, role: "annual" | "period" | "grade", field: string): string | null {
  const columns = pick.source.columns.filter((one) => one.role === role);
  if (columns.length === 0) return null;
  const found = [...new Set(columns.flatMap((column) => firstCell(pick.source, column) ?? []))];
  for (const cell of found.toReversed()) keep(pick, cell, field);
  return found.map(({ text }) => text).join(role === "grade" ? "" : " , ");
}

export function keep(pick: RowPick, cell: GridCell, field: string): void {
  pick.cells.push(cell);
  pick.places[field] = placeOf(pick.source.grid, cell);
}

export function firstCell({ grid, row }: RowSource, column: Column): GridCell | null {
  for (let at = column.column; at < column.columnEnd; at += 1) {
    const cell = cellAt(grid, row, at);
    if (cell !== null) return cell;
  }
  return null;
}

/** A cell of this row, not one that spans down from above. */
export function startingCell(source: RowSource, column: Column): GridCell | null {
  const cell = firstCell(source, column);
  return cell !== null && cell.row === source.row ? cell : null;
}

export function withoutBreaks(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, "").trim();
}

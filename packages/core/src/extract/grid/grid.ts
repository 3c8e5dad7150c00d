import type { Cell, Table } from "../../document/document.ts";
import { locateCell } from "../../document/locate-cell.ts";
import type { Locator } from "../../document/locator.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import { plainWords } from "../lexicon/plain-words.ts";
import type { GridCell } from "./grid-cell.ts";
import { marginCells } from "./margin-cells.ts";
import { hasRepeatedCells, joinRepeats } from "./repeated-cells.ts";

/** A table without its empty rows and columns; each row lists the cells that cover it, from left to right. */
export interface Grid {
  readonly table: Table;
  readonly rows: readonly (readonly GridCell[])[];
  readonly columnCount: number;
  /** The table's own row number (0-based) of each row. */
  readonly tableRows: readonly number[];
  readonly tableColumns: readonly number[];
  /** True when no cell spans rows: a blank cell may stand for the one above. */
  readonly isFlat: boolean;
  /** Text beside the whole table, no part of its rows. */
  readonly margin: readonly Cell[];
  /** Headings whose meaning a person has said. */
  readonly columnRoles?: ReadonlyMap<string, ColumnRole> | undefined;
}

/** Row spans beyond this many places in all are cut: only hostile files have them. */
const MOST_COVERED_PLACES = 4_000_000;

/** The grid of a table, in one pass over its cells. */
export function gridOf(table: Table, columnRoles?: ReadonlyMap<string, ColumnRole>): Grid {
  const printed = table.cells.filter(({ text }) => text.trim() !== "");
  const margin = marginCells(table, printed);
  const filled = margin.size === 0 ? printed : printed.filter((cell) => !margin.has(cell));
  const tableRows = placesOf(filled.map(({ row }) => row));
  const tableColumns = distinctColumns(filled);
  const rowIndex = indexOf(tableRows);
  const isFlat = filled.every(({ rowSpan }) => rowSpan === 1);
  const cells = filled.map((cell): GridCell => {
    const row = rowIndex.get(cell.row) ?? 0;
    const column = endOf(tableColumns, -1, cell.column);
    const text = cell.text.trim();
    return {
      cell,
      row,
      rowEnd: endOf(tableRows, row, cell.row + cell.rowSpan),
      column,
      columnEnd: endOf(tableColumns, column, cell.column + cell.columnSpan),
      text,
      plain: plainWords(text),
    };
  });
  const rows = coverRows(cells, tableRows.length);
  const hasSpans = filled.some(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1);
  const joined = !hasSpans && hasRepeatedCells(rows) ? rows.map(joinRepeats) : rows;
  return {
    table,
    rows: joined,
    columnCount: tableColumns.length,
    tableRows,
    tableColumns,
    isFlat,
    margin: [...margin],
    columnRoles,
  };
}

/** The cell that covers a place, or null. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | null {
  const cells = grid.rows[row] ?? [];
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell === undefined) return null;
    if (column < cell.column) high = middle - 1;
    else if (column >= cell.columnEnd) low = middle + 1;
    else return cell;
  }
  return null;
}

/** The cells whose first row this is. */
export function startingCells(grid: Grid, row: number): readonly GridCell[] {
  return (grid.rows[row] ?? []).filter((cell) => cell.row === row);
}

export function placeOf(grid: Grid, cell: GridCell): Locator {
  return locateCell(grid.table, cell.cell);
}

/** The place of a cell that holds nothing, or of a whole row when no column is given. */
export function placeAt(grid: Grid, row: number, column: number): Locator {
  const blank = { row: grid.tableRows[row] ?? 0, column: grid.tableColumns[column] ?? 0 };
  const neighbour = (grid.rows[row] ?? []).find((cell) => cell.row === row)?.cell.at;
  const near = neighbour === undefined ? {} : lineAndPage(neighbour);
  return { ...locateCell(grid.table, { ...blank, rowSpan: 1, columnSpan: 1, text: "" }), ...near };
}

function lineAndPage({ line, page }: Locator): Locator {
  return { ...(line === undefined ? {} : { line }), ...(page === undefined ? {} : { page }) };
}

function placesOf(places: readonly number[]): readonly number[] {
  return [...new Set(places)].sort((first, second) => first - second);
}

/** Columns where cells begin; one that only cells reaching further begin in is the same column as the next. */
function distinctColumns(cells: readonly Cell[]): readonly number[] {
  const starts = placesOf(cells.map(({ column }) => column));
  const ends = new Set(cells.map(({ column, columnSpan }) => column + columnSpan));
  return starts.filter((start, index) => {
    const next = starts[index + 1];
    if (next === undefined) return true;
    for (let end = start + 1; end <= next; end += 1) if (ends.has(end)) return true;
    return false;
  });
}

function indexOf(places: readonly number[]): ReadonlyMap<number, number> {
  return new Map(places.map((place, index) => [place, index]));
}

/** The first kept place at or behind `end`, found by halving. */
function endOf(places: readonly number[], start: number, end: number): number {
  let low = start + 1;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

function coverRows(cells: readonly GridCell[], rowCount: number): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: rowCount }, () => []);
  let covered = 0;
  for (const cell of cells) {
    const end = covered > MOST_COVERED_PLACES ? cell.row + 1 : cell.rowEnd;
    for (let row = cell.row; row < end; row += 1) rows[row]?.push(cell);
    covered += end - cell.row;
  }
  for (const row of rows) row.sort((first, second) => first.column - second.column);
  return rows;
}

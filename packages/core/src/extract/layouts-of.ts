import type { SourceDocument } from "../document/document.ts";
import { cellAt, type Grid, gridOf, startingCells } from "./grid/grid.ts";
import type { Column } from "./header/column.ts";
import { findHeaders, type Header } from "./header/find-headers.ts";
import { withGuessedColumns } from "./header/guessed-columns.ts";
import { withRolesByContent } from "./header/roles-by-content.ts";
import type { ColumnRole } from "./lexicon/column-roles.ts";
import { isListHeader } from "./list/read-list.ts";
import { rebuildTables } from "./text/rebuild-tables.ts";

/** The headings of one kind of table in a document, and how its columns are read without a person's word. */
export interface Layout {
  /** Headings in the spelling of the word lists, from left to right: tables with the same ones are one layout. */
  readonly headings: readonly string[];
  readonly columns: readonly LayoutColumn[];
  readonly tables: number;
}

export interface LayoutColumn {
  /** As printed. */
  readonly heading: string;
  readonly plain: string;
  readonly role: ColumnRole | null;
  readonly by: "wording" | "content" | "nothing";
  /** The first cells of the column. */
  readonly samples: readonly string[];
}

const MOST_LAYOUTS = 20;
const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 60;
const LONGEST_HEADING = 60;
/** Headings of a table that nobody knows are looked for this far down. */
const CANDIDATE_ROWS = 8;
const FEWEST_HEADINGS = 3;

/** The layouts of a document's tables in order, for a person who says what a column is. */
export function layoutsOf(document: SourceDocument): readonly Layout[] {
  const found = new Map<string, Layout>();
  for (const block of rebuildTables(document).document.blocks) {
    if (block.kind !== "table" || block.hidden === true) continue;
    for (const layout of layoutsOfGrid(gridOf(block))) {
      const key = layout.headings.join("\n");
      const known = found.get(key);
      if (known !== undefined) found.set(key, { ...known, tables: known.tables + 1 });
      else if (found.size < MOST_LAYOUTS) found.set(key, layout);
    }
  }
  return [...found.values()];
}

function layoutsOfGrid(grid: Grid): readonly Layout[] {
  const headers = findHeaders(grid);
  if (headers.length === 0) return candidate(grid);
  return headers.map((header, index) => layoutOf(grid, header, headers[index + 1]?.rowStart ?? grid.rows.length));
}

function layoutOf(grid: Grid, header: Header, end: number): Layout {
  const typed = withRolesByContent(grid, header.columns, header.rowEnd, end);
  const { columns } = isListHeader(header) ? { columns: typed } : withGuessedColumns(grid, typed, header.rowEnd, end);
  const described = columns.flatMap((column, index) => {
    const asked = header.columns[index]?.role ?? null;
    return describe(grid, column, asked, header.rowEnd, end);
  });
  return { headings: described.map(({ plain }) => plain), columns: described, tables: 1 };
}

function describe(
  grid: Grid,
  column: Column,
  byWording: ColumnRole | null,
  start: number,
  end: number,
): readonly LayoutColumn[] {
  const { headingCell, role } = column;
  if (headingCell === null || headingCell.plain.length > LONGEST_HEADING) return [];
  // A label down the side, such as 绩效指标 beside the whole block, heads no column.
  if (role === null && column.column === 0 && headingCell.rowEnd > start) return [];
  const by = role === null ? "nothing" : role === byWording ? "wording" : "content";
  const samples = samplesOf(grid, column.column, start, end);
  return [{ heading: headingCell.text, plain: headingCell.plain, role, by, samples }];
}

/** A table without a known heading: the row near its top with the most short texts stands for its headings. */
function candidate(grid: Grid): readonly Layout[] {
  const rows = Array.from({ length: Math.min(CANDIDATE_ROWS, grid.rows.length - 1) }, (_, row) => ({
    row,
    cells: startingCells(grid, row).filter(({ plain }) => isWordLike(plain)),
  }));
  const [best] = rows.toSorted((one, other) => other.cells.length - one.cells.length);
  if (best === undefined || best.cells.length < FEWEST_HEADINGS) return [];
  const columns = best.cells.map(({ text, plain, column, rowEnd }): LayoutColumn => {
    const samples = samplesOf(grid, column, rowEnd, grid.rows.length);
    return { heading: text, plain, role: null, by: "nothing", samples };
  });
  return [{ headings: columns.map(({ plain }) => plain), columns, tables: 1 }];
}

function isWordLike(plain: string): boolean {
  return plain.length >= 1 && plain.length <= 20 && !/\d/.test(plain);
}

function samplesOf(grid: Grid, column: number, start: number, end: number): readonly string[] {
  const samples: string[] = [];
  for (let row = start; row < end && samples.length < MOST_SAMPLES; row += 1) {
    const cell = cellAt(grid, row, column);
    if (cell === null || cell.row !== row) continue;
    samples.push(cell.text.length > LONGEST_SAMPLE ? `${cell.text.slice(0, LONGEST_SAMPLE)}…` : cell.text);
  }
  return samples;
}

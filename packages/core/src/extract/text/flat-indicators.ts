import type { ColumnPlan } from "./align-cells.ts";
import { type Joint, cellBorders } from "./cell-borders.ts";
import type { HeadingRun } from "./flat-headings.ts";
import type { FlatText } from "./flat-text.ts";
import type { FormGrid, GridDoubt, Headings } from "./form-grid.ts";
import { opensSecondRow, planHeadings } from "./heading-row.ts";
import type { PlacedText } from "./place-in-text.ts";
import { type ReadRow, readLattice } from "./row-lattice.ts";
import type { RowCell, RowReading, RowSearch } from "./row-search.ts";

/** The indicator rows of a form in running text, from its headings to `to`. */
export function readIndicators(flat: FlatText, grid: FormGrid, run: HeadingRun, to: number): readonly GridDoubt[] {
  const headings = headingCells(flat, run);
  const { columns } = planHeadings(texts(headings.first), texts(headings.second));
  const end = Math.min(to, run.end + LONGEST_BODY[run.joint]);
  const search: RowSearch = {
    flat,
    columns,
    borders: cellBorders(
      flat,
      run.end,
      end,
      run.joint,
      columns.some(({ kind }) => kind === "unit"),
    ),
    joint: run.joint,
    hasLines: hasLines(flat, run.end, end, run.joint),
    hasNumbers: /\d/.test(flat.plain.slice(run.end, end)),
    fits: new Map(),
  };
  const { rows, leftovers } = readLattice(search);
  grid.openSection(run.marker === null ? null : flat.cut(run.marker.start, run.marker.end));
  grid.addIndicatorRows(
    headings,
    rows.map(({ reading }) => reading.cells.map((cell) => toGridCell(flat, cell))),
  );
  return [
    ...rows.flatMap((row) => doubtsOf(flat, row, columns)),
    ...leftovers.map(({ start, end: stop }) => ({ content: flat.cut(start, stop), role: null })),
    ...(end < to ? [{ content: flat.cut(end, to), role: null }] : []),
  ];
}

/** Longer tables without any grid are not searched; the rest is named as unread. */
const LONGEST_BODY: Readonly<Record<Joint, number>> = { spaces: 40_000, nothing: 10_000 };

function headingCells(flat: FlatText, { headings }: HeadingRun): Headings {
  const all = headings.map(({ start, end }) => flat.cut(start, end));
  const second = all.findIndex(({ text }, index) => index > 0 && opensSecondRow(text, texts(all.slice(0, index))));
  return second < 0 ? { first: all, second: [] } : { first: all.slice(0, second), second: all.slice(second) };
}

function texts(cells: readonly PlacedText[]): readonly string[] {
  return cells.map(({ text }) => text);
}

/** Whether the rows stand on lines of their own: several line breaks in the body. */
function hasLines({ gaps }: FlatText, from: number, to: number, joint: Joint): boolean {
  let breaks = 0;
  for (let at = from; at < to; at += 1) if (gaps[at] === 2) breaks += 1;
  return joint === "spaces" && breaks > 1;
}

function toGridCell(flat: FlatText, { column, start, end }: RowCell) {
  return { column, content: flat.cut(start, end) };
}

const CLOSE = 1.2;

/** Cells that the runner-up reads otherwise, when it comes close. */
function doubtsOf(flat: FlatText, row: ReadRow, columns: readonly ColumnPlan[]): readonly GridDoubt[] {
  const { reading, margin, rival } = row;
  const doubt = ({ column, start, end }: RowCell): GridDoubt => ({
    content: flat.cut(start, end),
    role: columns[column]?.role ?? null,
    ...rivalOf(flat, rival, column),
  });
  if (isGuess(row, columns)) return reading.cells.map(doubt);
  if (margin >= CLOSE) return [];
  const others = new Set((rival?.cells ?? []).map(keyOf));
  return reading.cells.filter((cell) => !others.has(keyOf(cell))).map(doubt);
}

/** What the runner-up puts into the same column. */
function rivalOf(flat: FlatText, rival: RowReading | null, column: number): Pick<GridDoubt, "rival"> {
  const cell = rival?.cells.find((other) => other.column === column);
  return cell === undefined ? {} : { rival: flat.cut(cell.start, cell.end).text };
}

/** A row without a name, or one whose cells hardly fit, is a guess as a whole. */
function isGuess({ reading }: ReadRow, columns: readonly ColumnPlan[]): boolean {
  if (!reading.cells.some(({ column }) => columns[column]?.kind === "name")) return true;
  return reading.score < 0.3 * reading.cells.length;
}

function keyOf({ column, start, end }: RowCell): string {
  return `${column},${start},${end}`;
}

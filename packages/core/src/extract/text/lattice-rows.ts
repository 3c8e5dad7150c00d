import type { ColumnPlan } from "./align-cells.ts";
import type { FlatText } from "./flat-text.ts";
import type { FormGrid, GridDoubt, Headings } from "./form-grid.ts";
import { type ReadRow, readLattice } from "./row-lattice.ts";
import type { RowCell, RowReading, RowSearch } from "./row-search.ts";
import { segmentFit } from "./segment-fit.ts";

/** Searches the rows of a text and writes them below their headings; returns what was close or left over. */
export function addLatticeRows(search: RowSearch, grid: FormGrid, headings: Headings): readonly GridDoubt[] {
  const { flat, columns } = search;
  const { rows, leftovers } = readLattice(search);
  const usual = usualColumns(rows, columns);
  grid.addIndicatorRows(
    headings,
    rows.map(({ reading }) => reading.cells.map((cell) => toGridCell(flat, cell))),
  );
  return [
    ...rows.flatMap((row) => doubtsOf(search, row, usual)),
    ...leftovers.map(({ start, end }) => ({ content: flat.cut(start, end), role: null })),
  ];
}

function toGridCell(flat: FlatText, { column, start, end }: RowCell) {
  return { column, content: flat.cut(start, end) };
}

const CLOSE = 1.2;

/** The cells of a row that may be wrong: all of an unusual row, else those the runner-up reads otherwise. */
function doubtsOf(search: RowSearch, row: ReadRow, usual: ReadonlySet<number>): readonly GridDoubt[] {
  const { flat, columns } = search;
  const { reading, margin, rival } = row;
  const doubt = ({ column, start, end }: RowCell): GridDoubt => ({
    content: flat.cut(start, end),
    role: columns[column]?.role ?? null,
    ...rivalOf(flat, rival, column),
  });
  if (isGuess(search, row, usual)) return wholeRow(search, reading);
  if (margin >= CLOSE) return [];
  const others = new Set((rival?.cells ?? []).map(keyOf));
  return reading.cells.filter((cell) => !others.has(keyOf(cell))).map(doubt);
}

/** One doubt on a cell of its own row names all its fields; its quote is the whole row. */
function wholeRow({ flat, columns }: RowSearch, { cells, start, end }: RowReading): readonly GridDoubt[] {
  const own = cells.findLast(({ column }) => columns[column]?.merges === false) ?? cells.at(-1);
  if (own === undefined) return [];
  return [{ content: flat.cut(own.start, own.end), role: "row", quote: flat.cut(start, end).text }];
}

/** What the runner-up puts into the same column. */
function rivalOf(flat: FlatText, rival: RowReading | null, column: number): Pick<GridDoubt, "rival"> {
  const cell = rival?.cells.find((other) => other.column === column);
  return cell === undefined ? {} : { rival: flat.cut(cell.start, cell.end).text };
}

/** A row without a name, one whose cells hardly fit, or one of a glued table that is not like the others. */
function isGuess(search: RowSearch, { reading }: ReadRow, usual: ReadonlySet<number>): boolean {
  const { columns, joint } = search;
  if (!reading.cells.some(({ column }) => columns[column]?.kind === "name")) return true;
  if (reading.score < 0.3 * reading.cells.length) return true;
  return joint === "nothing" && isUnusual(search, reading, usual);
}

/** Where nothing separates the cells, only names and values of known form are trusted. */
function isUnusual({ flat, columns }: RowSearch, { cells }: RowReading, usual: ReadonlySet<number>): boolean {
  const present = new Set(cells.map(({ column }) => column));
  if ([...usual].some((column) => !present.has(column))) return true;
  return cells.some(({ column, start, end }) => {
    const kind = columns[column]?.kind ?? "other";
    const fit = segmentFit(flat.plain.slice(start, end), kind);
    return (kind === "name" && fit < PLAIN_NAME) || (kind === "value" && fit < PLAIN_VALUE);
  });
}

const PLAIN_NAME = 0.8;
const PLAIN_VALUE = 0.9;

/** Columns that most rows fill. */
function usualColumns(rows: readonly ReadRow[], columns: readonly ColumnPlan[]): ReadonlySet<number> {
  const counts = columns.map(({ merges }, column) =>
    merges ? 0 : rows.filter(({ reading }) => reading.cells.some((cell) => cell.column === column)).length,
  );
  return new Set(counts.flatMap((count, column) => (count * 2 > rows.length ? [column] : [])));
}

function keyOf({ column, start, end }: RowCell): string {
  return `${column},${start},${end}`;
}

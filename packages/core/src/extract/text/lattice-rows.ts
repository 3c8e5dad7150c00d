import type { ColumnPlan } from "./align-cells.ts";
import type { FlatText } from "./flat-text.ts";
import type { FormGrid, GridDoubt, Headings } from "./form-grid.ts";
import { type ReadRow, readLattice } from "./row-lattice.ts";
import type { RowCell, RowReading, RowSearch } from "./row-types.ts";
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

const CLOSE = { lines: 0.5, spaces: 0.5, nothing: 1.2 } as const;

/** The cells of a row that may be wrong: all of an unusual row, else those the runner-up reads otherwise. */
function doubtsOf(search: RowSearch, row: ReadRow, usual: ReadonlySet<number>): readonly GridDoubt[] {
  const { flat, columns } = search;
  const { reading, margin, rival } = row;
  const doubt = ({ column, start, end }: RowCell): GridDoubt => ({
    content: flat.cut(start, end),
    role: columns[column]?.role ?? null,
    ...rivalOf(flat, rival, column),
  });
  if (isGuess(search, row)) return wholeRow(search, reading);
  const unusual = search.joint === "nothing" ? unusualFields(search, reading, usual) : [];
  if (margin >= CLOSE[search.joint]) return unusual;
  const others = new Set((rival?.cells ?? []).map(keyOf));
  return [...unusual, ...reading.cells.filter((cell) => !others.has(keyOf(cell))).map(doubt)];
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

/** A row without a name, or one whose cells hardly fit. */
function isGuess({ columns }: RowSearch, { reading }: ReadRow): boolean {
  if (!reading.cells.some(({ column }) => columns[column]?.kind === "name")) return true;
  return reading.score < 0.3 * reading.cells.length;
}

/**
 * Where nothing separates the cells, only names and values of known form are trusted: an odd one casts doubt on its
 * neighbours, whose border it shares, and a column that other rows fill may be hidden in one of them.
 */
function unusualFields(
  { flat, columns }: RowSearch,
  { cells }: RowReading,
  usual: ReadonlySet<number>,
): readonly GridDoubt[] {
  const odd = new Set<number>();
  const hidden: number[] = [];
  cells.forEach(({ column, start, end }, index) => {
    const kind = columns[column]?.kind ?? "other";
    const fit = segmentFit(flat.plain.slice(start, end), kind);
    const swallows =
      kind === "value" && swallowsNext(flat.plain.slice(start, end), columns[column + 1], cells[index + 1], column);
    const isOdd = (kind === "name" && fit < PLAIN_NAME) || (kind === "value" && fit < PLAIN_VALUE) || swallows;
    if (swallows) hidden.push(column + 1);
    if (isOdd) for (const near of [index - 1, index, index + 1]) odd.add(cells[near]?.column ?? column);
  });
  const name = cells.find(({ column }) => columns[column]?.kind === "name");
  const missing = [...new Set([...usual, ...hidden])].filter((column) => !cells.some((cell) => cell.column === column));
  if (missing.length > 0 && name !== undefined) odd.add(name.column);
  const place = name ?? cells[0];
  const content = place === undefined ? null : flat.cut(place.start, place.end);
  return [
    ...cells.flatMap(({ column, start, end }) =>
      odd.has(column) && columns[column]?.merges === false
        ? [{ content: flat.cut(start, end), role: columns[column]?.role ?? null }]
        : [],
    ),
    ...(content === null ? [] : missing.map((column) => ({ content, role: columns[column]?.role ?? null }))),
  ];
}

/** A long bare number may hold the number of the next column, which is missing. */
function swallowsNext(text: string, next: ColumnPlan | undefined, cell: RowCell | undefined, column: number): boolean {
  if (next === undefined || (next.kind !== "value" && next.kind !== "number")) return false;
  return cell?.column !== column + 1 && /^\d{4,}$/.test(text);
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

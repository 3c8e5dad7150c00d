import type { ColumnPlan } from "./align-cells.ts";
import type { FlatText } from "./flat-text.ts";
import type { FormGrid, GridDoubt, Headings } from "./form-grid.ts";
import { type ReadRow, readLattice } from "./row-lattice.ts";
import type { RowCell, RowReading, RowSearch } from "./row-search.ts";

/** Searches the rows of a text and writes them below their headings; returns what was close or left over. */
export function addLatticeRows(search: RowSearch, grid: FormGrid, headings: Headings): readonly GridDoubt[] {
  const { flat, columns } = search;
  const { rows, leftovers } = readLattice(search);
  grid.addIndicatorRows(
    headings,
    rows.map(({ reading }) => reading.cells.map((cell) => toGridCell(flat, cell))),
  );
  return [
    ...rows.flatMap((row) => doubtsOf(flat, row, columns)),
    ...leftovers.map(({ start, end }) => ({ content: flat.cut(start, end), role: null })),
  ];
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

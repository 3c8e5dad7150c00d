import type { Cell, Table } from "@mingji/core/document/document";
import {
  type GridCell,
  type GridColumn,
  type GridLayout,
  guessHeight,
  remembering,
  SECTION_ROWS,
} from "../grid/grid-layout.ts";

const LEAST_WIDTH = 44;
const MOST_WIDTH = 220;
const CHARACTER = 13;
const MEASURED_CELLS = 4_000;

/** The document's own table, cut where no merged cell is cut, or after `SECTION_ROWS` rows where that cannot be. */
export function sourceLayout(table: Table): GridLayout {
  const byRow = cellsByRow(table);
  const starts = sectionStarts(table, byRow);
  const widths = columnWidths(table);
  const sections = starts.map((firstRow, index) => {
    const rowCount = (starts[index + 1] ?? table.rowCount) - firstRow;
    const first = byRow.get(firstRow) ?? [];
    const height = Math.max(
      31,
      ...first.slice(0, 20).map(({ text, column }) => guessHeight(text, widths[column] ?? 80)),
    );
    return { firstRow, rowCount, height: rowCount * height };
  });
  return {
    columns: widths.map((width, column): GridColumn => ({ id: String(column), title: heading(table, column), width })),
    sections,
    rowCount: table.rowCount,
    sectionOf: () => null,
    cellsOf: remembering((section) => {
      const outline = sections[section];
      return outline === undefined ? [] : sectionCells(table, byRow, outline.firstRow, outline.rowCount);
    }),
  };
}

export function sourceKey({ row, column }: Pick<Cell, "row" | "column">): string {
  return `${row}:${column}`;
}

function cellsByRow(table: Table): ReadonlyMap<number, readonly Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of table.cells) {
    const known = rows.get(cell.row);
    if (known === undefined) rows.set(cell.row, [cell]);
    else known.push(cell);
  }
  return rows;
}

function sectionStarts(table: Table, byRow: ReadonlyMap<number, readonly Cell[]>): readonly number[] {
  const starts: number[] = [];
  let open = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const size = row - (starts.at(-1) ?? 0);
    if (row === 0 || (size >= SECTION_ROWS / 2 && open <= row) || size >= SECTION_ROWS) starts.push(row);
    for (const cell of byRow.get(row) ?? []) open = Math.max(open, row + cell.rowSpan);
  }
  return starts;
}

/** Cells and, where the table has none, blanks: a browser would shift the row otherwise. */
function sectionCells(
  table: Table,
  byRow: ReadonlyMap<number, readonly Cell[]>,
  firstRow: number,
  rowCount: number,
): readonly GridCell[] {
  const taken = new Set<number>();
  const place = (row: number, column: number) => row * table.columnCount + column;
  const cells: GridCell[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (const cell of byRow.get(firstRow + row) ?? []) {
      const rowSpan = Math.min(cell.rowSpan, rowCount - row);
      cells.push(gridCell(cell, row, rowSpan));
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < cell.columnSpan; right++) taken.add(place(row + down, cell.column + right));
      }
    }
  }
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < table.columnCount; column++) {
      if (!taken.has(place(row, column))) cells.push(blankCell(firstRow + row, row, column));
    }
  }
  return cells;
}

function gridCell(cell: Cell, row: number, rowSpan: number): GridCell {
  return {
    key: sourceKey(cell),
    row,
    column: cell.column,
    rowSpan,
    columnSpan: cell.columnSpan,
    text: cell.text,
    look: cell.vertical === true ? "vertical" : "text",
    address: null,
    ...(cell.comment === undefined ? {} : { comment: cell.comment }),
  };
}

function blankCell(sourceRow: number, row: number, column: number): GridCell {
  const key = sourceKey({ row: sourceRow, column });
  return { key, row, column, rowSpan: 1, columnSpan: 1, text: "", look: "blank", address: null };
}

function columnWidths(table: Table): readonly number[] {
  const longest = Array.from({ length: table.columnCount }, () => 0);
  for (const { column, columnSpan, text } of table.cells.slice(0, MEASURED_CELLS)) {
    if (columnSpan === 1) longest[column] = Math.max(longest[column] ?? 0, Math.sqrt(text.length) * 3.2);
  }
  return longest.map((length) => Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, length * CHARACTER))));
}

/** Letters for a sheet, numbers otherwise. */
function heading(table: Table, column: number): string {
  if (table.at.sheet === undefined) return String(column + 1);
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : String.fromCharCode(64 + Math.floor(column / 26)) + letter;
}

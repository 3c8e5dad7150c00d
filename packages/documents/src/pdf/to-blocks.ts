import type { Block, Cell, Table } from "@mingji/core/document/document";
import type { Box } from "@mingji/core/document/locator";
import type { JoinedTable, JoinedTableCell } from "./joined-table.ts";
import type { Bounds } from "./matrix.ts";
import type { PageText } from "./page-parts.ts";

type Restore = ReadonlyMap<number, (box: Bounds) => Bounds>;

/** Joined tables and lines as neutral blocks with their places on the pages as displayed. */
export function toBlocks(parts: readonly (JoinedTable | PageText)[], usual: number, restore: Restore): Block[] {
  let tables = 0;
  const placeOf = (page: number, box: Bounds) => ({ page, box: toBox(restore.get(page)?.(box) ?? box) });
  return parts.map((part) => {
    if (!("kind" in part)) return toTable(part, ++tables, placeOf);
    const heading = headingLevel(part.size / usual, part.text);
    const at = placeOf(part.page, part.box);
    return { kind: "text", text: part.text, ...(heading === null ? {} : { heading }), at };
  });
}

type PlaceOf = (page: number, box: Bounds) => { readonly page: number; readonly box: Box };

function toTable({ page, box, rowCount, columnCount, cells }: JoinedTable, number: number, placeOf: PlaceOf): Table {
  return {
    kind: "table",
    rowCount,
    columnCount,
    cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column).map((cell) => toCell(cell, placeOf)),
    at: { ...placeOf(page, box), table: number },
  };
}

function toCell(cell: JoinedTableCell, placeOf: PlaceOf): Cell {
  const { row, column, rowSpan, columnSpan, text, vertical } = cell;
  const at = placeOf(cell.page, cell.box);
  return { row, column, rowSpan, columnSpan, text, at, ...(vertical ? { vertical } : {}) };
}

/** Type clearly larger than the running text is a heading. */
function headingLevel(ratio: number, text: string): number | null {
  if (text.length > 60) return null;
  if (ratio >= 1.45) return 1;
  return ratio >= 1.15 ? 2 : null;
}

function toBox({ x0, y0, x1, y1 }: Bounds): Box {
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(x0), round(y0), round(x1 - x0), round(y1 - y0)];
}

import type { Block, Cell, Table, TextBlock } from "@mingji/core/document/document";
import type { Box } from "@mingji/core/document/locator";
import type { JoinedTable, JoinedTableCell } from "./joined-table.ts";
import type { Bounds } from "./matrix.ts";
import type { PageText } from "./page-layout.ts";

/** Joined tables and lines as neutral blocks with their places. */
export function toBlocks(parts: readonly (JoinedTable | PageText)[], usual: number): Block[] {
  let tables = 0;
  return parts.map((part) => ("kind" in part ? toTextBlock(part, usual) : toTable(part, ++tables)));
}

function toTable({ page, box, rowCount, columnCount, cells }: JoinedTable, number: number): Table {
  return {
    kind: "table",
    rowCount,
    columnCount,
    cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column).map(toCell),
    at: { page, box: toBox(box), table: number },
  };
}

function toCell({ row, column, rowSpan, columnSpan, text, vertical, page, box }: JoinedTableCell): Cell {
  const at = { page, box: toBox(box) };
  return { row, column, rowSpan, columnSpan, text, at, ...(vertical ? { vertical } : {}) };
}

function toTextBlock({ text, page, box, size }: PageText, usual: number): TextBlock {
  const heading = headingLevel(size / usual, text);
  return { kind: "text", text, ...(heading === null ? {} : { heading }), at: { page, box: toBox(box) } };
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

import type { Block, Cell, Table, TextBlock } from "@mingji/core/document/document";
import type { Box } from "@mingji/core/document/locator";
import type { Bounds } from "./matrix.ts";
import type { PageText } from "./page-layout.ts";
import { TableJoiner } from "./table-joiner.ts";

/** Joined tables and lines as neutral blocks with their places. */
export function toBlocks(parts: readonly (TableJoiner | PageText)[], usual: number): Block[] {
  let tables = 0;
  return parts.map((part) => (part instanceof TableJoiner ? toTable(part, ++tables) : toTextBlock(part, usual)));
}

function toTable(joined: TableJoiner, number: number): Table {
  return {
    kind: "table",
    rowCount: joined.rowCount,
    columnCount: joined.xs.length - 1,
    cells: joined.cells.toSorted((a, b) => a.row - b.row || a.column - b.column).map(toCell),
    at: { page: joined.first.page, box: toBox(joined.first.box), table: number },
  };

  function toCell(cell: (typeof joined.cells)[number]): Cell {
    const { row, column, rowSpan, columnSpan, text, vertical, page, box } = cell;
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      text,
      at: { page, box: toBox(box) },
      ...(vertical ? { vertical } : {}),
    };
  }
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

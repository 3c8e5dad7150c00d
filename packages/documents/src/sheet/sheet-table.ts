import type { Cell, Table } from "@mingji/core/document/document";
import type { ReadContext } from "../read-context.ts";
import { addressOf } from "./cell-address.ts";
import { type MergedCell, mergeCells } from "./merge-cells.ts";
import type { SheetContent } from "./sheet-content.ts";

/**
 * A sheet as one table whose rows and columns are the sheet's own, so that every address is true; null for a sheet
 * without text. Blank cells are left out, except merged ones inside the used range.
 */
export function sheetTable(sheet: SheetContent, context: ReadContext): Table | null {
  if (sheet.cells.length === 0) return null;
  const merged = mergeCells(sheet.cells, sheet.merges, context);
  let rowCount = 0;
  let columnCount = 0;
  for (const { text, lastRow, lastColumn } of merged) {
    if (text === "") continue;
    rowCount = Math.max(rowCount, lastRow + 1);
    columnCount = Math.max(columnCount, lastColumn + 1);
  }
  const cells: Cell[] = [];
  for (const cell of merged) {
    if (cell.row < rowCount && cell.column < columnCount)
      cells.push(toCell(cell, rowCount, columnCount, sheet.comments));
  }
  return {
    kind: "table",
    rowCount,
    columnCount,
    cells,
    at: { sheet: sheet.name },
    caption: sheet.name,
    ...(sheet.hiddenRows.size > 0 ? { hiddenRows: sheet.hiddenRows } : {}),
    ...(sheet.hiddenColumns.size > 0 ? { hiddenColumns: sheet.hiddenColumns } : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
  };
}

function toCell(
  merged: MergedCell,
  rowCount: number,
  columnCount: number,
  comments: ReadonlyMap<string, string>,
): Cell {
  const { row, column, text } = merged;
  const rowSpan = Math.min(merged.lastRow + 1, rowCount) - row;
  const columnSpan = Math.min(merged.lastColumn + 1, columnCount) - column;
  const comment = comments.size === 0 ? undefined : comments.get(addressOf(row, column));
  // One literal shape for almost every cell: a million of them must stay small.
  const cell: Cell = { row, column, rowSpan, columnSpan, text };
  if (comment === undefined && !merged.vertical) return cell;
  return { ...cell, ...(merged.vertical ? { vertical: true } : {}), ...(comment === undefined ? {} : { comment }) };
}

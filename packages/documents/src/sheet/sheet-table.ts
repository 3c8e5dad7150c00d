import type { Cell, Table } from "@mingji/core/document/document";
import type { WithMessages } from "@mingji/core/result";
import type { ReadContext } from "../read-context.ts";
import { addressOf } from "./cell-address.ts";
import { mergeCells } from "./merge-cells.ts";
import { inReadingOrder } from "./reading-order.ts";
import { coveredMessages } from "./sheet-messages.ts";
import type { SheetContent } from "./sheet-content.ts";

/**
 * A sheet as one table whose rows and columns are the sheet's own, so that every address is true; null for a sheet
 * without text. Blank cells are left out, except merged ones inside the used range.
 */
export function sheetTable(sheet: SheetContent, context: ReadContext): WithMessages<Table | null> {
  if (sheet.cells.length === 0) return { value: null, messages: [] };
  const merged = mergeCells(inReadingOrder(sheet.cells), inReadingOrder(sheet.merges), context);
  const table: Table = {
    kind: "table",
    rowCount: merged.rowCount,
    columnCount: merged.columnCount,
    cells: sheet.comments.size === 0 ? merged.cells : withComments(merged.cells, sheet.comments),
    at: { sheet: sheet.name },
    caption: sheet.name,
    ...(sheet.hiddenRows.size > 0 ? { hiddenRows: sheet.hiddenRows } : {}),
    ...(sheet.hiddenColumns.size > 0 ? { hiddenColumns: sheet.hiddenColumns } : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
  };
  return { value: table, messages: coveredMessages(sheet.name, merged.covered) };
}

function withComments(cells: readonly Cell[], comments: ReadonlyMap<string, string>): readonly Cell[] {
  return cells.map((cell) => {
    const comment = comments.get(addressOf(cell.row, cell.column));
    return comment === undefined || comment === "" ? cell : { ...cell, comment };
  });
}

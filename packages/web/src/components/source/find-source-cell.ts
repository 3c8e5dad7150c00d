import type { Cell, SourceDocument, Table } from "@mingji/core/document/document";
import { locateCell } from "@mingji/core/document/locate-cell";
import type { Locator } from "@mingji/core/document/locator";

export interface SourceCell {
  /** Index among the document's tables. */
  readonly table: number;
  readonly cell: Cell;
}

export function tablesOf(document: SourceDocument): readonly Table[] {
  return document.blocks.filter((block) => block.kind === "table");
}

/** The cell of the document that a place means, and its table. */
export function findSourceCell(tables: readonly Table[], place: Locator): SourceCell | null {
  for (const [index, table] of tables.entries()) {
    if (!mayHold(table, place)) continue;
    const cell = table.cells.find((candidate) => isSamePlace(locateCell(table, candidate), place));
    if (cell !== undefined) return { table: index, cell };
  }
  return null;
}

/** A table joined over pages holds places of later pages too. */
function mayHold({ at }: Table, place: Locator): boolean {
  if (at.sheet !== undefined || place.sheet !== undefined) return at.sheet === place.sheet;
  if (at.table !== undefined && place.table !== undefined) return at.table === place.table;
  return true;
}

function isSamePlace(cell: Locator, place: Locator): boolean {
  if (place.cell !== undefined) return cell.cell === place.cell;
  if (place.row !== undefined) {
    return cell.row === place.row && (place.column === undefined || cell.column === place.column);
  }
  if (place.span !== undefined) return cell.span?.[0] === place.span[0];
  return place.line !== undefined && cell.line === place.line;
}

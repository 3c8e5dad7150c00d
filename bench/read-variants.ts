import type { Block, Cell, SourceDocument, Table } from "@mingji/core/document/document";

/** The same document as other tools would have written it; each must read like the original. */
export const VARIANTS: Readonly<Record<string, (document: SourceDocument) => SourceDocument>> = {
  "spans lost": onTables((table) => withCells(table, table.cells.map(alone))),
  "merged cells repeated": onTables((table) => withCells(table, table.cells.flatMap(repeated))),
  "columns unmerged": onTables((table) =>
    withCells(
      table,
      table.cells.map((cell) => ({ ...cell, columnSpan: 1 })),
    ),
  ),
  "half-width signs": onText((text) => text.normalize("NFKC")),
  "spaces between the characters of short cells": onText((text) =>
    text.length <= 8 ? Array.from(text).join(" ") : text,
  ),
  "blank rows between": onTables((table) => ({
    ...withCells(table, table.cells.map(apart)),
    rowCount: table.rowCount * 2,
  })),
  "a note below": onTables((table) => withCells(table, [...table.cells, noteBelow(table)])),
  "broken in two": (document) => ({
    ...document,
    blocks: document.blocks.flatMap((block): readonly Block[] => (block.kind === "table" ? halves(block) : [block])),
  }),
};

function onTables(change: (table: Table) => Table) {
  return (document: SourceDocument): SourceDocument => ({
    ...document,
    blocks: document.blocks.map((block) => (block.kind === "table" ? change(block) : block)),
  });
}

function onText(change: (text: string) => string) {
  return onTables((table) =>
    withCells(
      table,
      table.cells.map((cell) => ({ ...cell, text: change(cell.text) })),
    ),
  );
}

function withCells(table: Table, cells: readonly Cell[]): Table {
  return { ...table, cells };
}

function alone(cell: Cell): Cell {
  return { ...cell, rowSpan: 1, columnSpan: 1 };
}

function repeated(cell: Cell): readonly Cell[] {
  return Array.from({ length: cell.rowSpan * cell.columnSpan }, (_, index) => ({
    ...alone(cell),
    row: cell.row + Math.floor(index / cell.columnSpan),
    column: cell.column + (index % cell.columnSpan),
  }));
}

function apart(cell: Cell): Cell {
  return { ...cell, row: cell.row * 2, rowSpan: cell.rowSpan * 2 - 1 };
}

function noteBelow(table: Table): Cell {
  return { row: table.rowCount, column: 0, rowSpan: 1, columnSpan: table.columnCount, text: "说明：本表一式两份。" };
}

/** Cut below two thirds of its rows, as a page or an editor would. */
function halves(table: Table): readonly Table[] {
  if (table.rowCount < 8) return [table];
  const cut = Math.floor((table.rowCount * 2) / 3);
  const above = table.cells.filter(({ row }) => row < cut);
  const below = table.cells.filter(({ row }) => row >= cut);
  return [
    {
      ...table,
      rowCount: cut,
      cells: above.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, cut - cell.row) })),
    },
    { ...table, rowCount: table.rowCount - cut, cells: below.map((cell) => ({ ...cell, row: cell.row - cut })) },
  ];
}

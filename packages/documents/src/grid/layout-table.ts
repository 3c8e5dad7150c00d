/** A cell whose content may hold tables of their own. */
export interface CellWithTables {
  readonly row: number;
  readonly text: string;
  readonly tables: readonly unknown[];
}

/**
 * Whether a table only places other things on the page: one cell, or tables inside and too few rows of its own text
 * beside each other. A form that holds a table in one of its cells stays a table.
 */
export function isLayoutTable(cells: readonly CellWithTables[]): boolean {
  if (cells.length === 1) return true;
  if (cells.every(({ tables }) => tables.length === 0)) return false;
  const texts = new Map<number, number>();
  for (const { row, text, tables } of cells) {
    if (tables.length === 0 && text !== "") texts.set(row, (texts.get(row) ?? 0) + 1);
  }
  return [...texts.values()].filter((count) => count > 1).length < ROWS_OF_A_FORM;
}

const ROWS_OF_A_FORM = 2;

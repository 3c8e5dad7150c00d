/** A cell whose content may hold tables of their own. */
export interface CellWithTables {
  readonly row: number;
  readonly text: string;
  readonly tables: readonly unknown[];
}

/**
 * Whether a table only places other things on the page: one cell, a whole article in one of a few, or tables inside and
 * too few rows of its own text beside each other. A form that holds a table in one of its cells stays a table.
 */
export function isLayoutTable(cells: readonly CellWithTables[]): boolean {
  if (cells.length === 1 || framesArticle(cells)) return true;
  if (cells.every(({ tables }) => tables.length === 0)) return false;
  const texts = new Map<number, number>();
  for (const { row, text, tables } of cells) {
    if (tables.length === 0 && text !== "") texts.set(row, (texts.get(row) ?? 0) + 1);
  }
  return [...texts.values()].filter((count) => count > 1).length < ROWS_OF_A_FORM;
}

const ROWS_OF_A_FORM = 2;

/** A navigation column, an article and a foot: few cells, one of which holds most lines and most of the text. */
function framesArticle(cells: readonly CellWithTables[]): boolean {
  if (cells.length > CELLS_OF_A_FRAME) return false;
  const length = cells.reduce((sum, { text }) => sum + text.length, 0);
  return cells.some(({ text }) => text.length * 2 > length && text.split("\n").length >= LINES_OF_AN_ARTICLE);
}

const CELLS_OF_A_FRAME = 6;
const LINES_OF_AN_ARTICLE = 8;

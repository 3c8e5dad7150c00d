import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import { cellAt, type Grid } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";

/**
 * Category cells that a page break cut in two (产出 | 指标（50分）): the lower piece reads as the whole. Keyed by the pieces.
 */
export function joinedLevels(
  grid: Grid,
  column: number | null,
  rows: { readonly start: number; readonly end: number },
  level: 1 | 2,
): ReadonlyMap<GridCell, GridCell> {
  const joined = new Map<GridCell, GridCell>();
  if (column === null) return joined;
  const canonical = level === 1 ? canonicalLevel1 : canonicalLevel2;
  let above: GridCell | null = null;
  for (let row = rows.start; row < rows.end; row += 1) {
    const cell = cellAt(grid, row, column);
    if (cell === null || cell === above) continue;
    const whole: string = (above?.plain ?? "") + cell.plain;
    if (above !== null && canonical(cell.plain) === null && canonical(whole) !== null) {
      const one: GridCell = { ...above, rowEnd: cell.rowEnd, text: above.text + cell.text, plain: whole };
      joined.set(above, one);
      joined.set(cell, one);
    }
    above = cell;
  }
  return joined;
}

import { cellAt, type Grid } from "../grid/grid.ts";

/** Most cells of a column hold a number or a sign of comparison. */
export function isFigureLike(grid: Grid, column: number): boolean {
  let filled = 0;
  let figures = 0;
  for (let row = 0; row < grid.rows.length; row += 1) {
    const cell = cellAt(grid, row, column);
    if (cell === null || cell.row !== row) continue;
    filled += 1;
    if (/[\d≥≤=><]/.test(cell.plain)) figures += 1;
  }
  return filled > 0 && figures * 2 > filled;
}

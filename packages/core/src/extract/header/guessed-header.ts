import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import { cellAt, type Grid } from "../grid/grid.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import type { Column } from "./column.ts";
import type { Header } from "./find-headers.ts";

/** Columns that hold known categories; null when there is none. */
export function categoryColumns(grid: Grid): {
  readonly level1: number | null;
  readonly level2: number | null;
  readonly row: number;
} {
  let level1: number | null = null;
  let level2: number | null = null;
  let first = grid.rows.length;
  const counts = new Map<number, number>();
  grid.rows.forEach((cells, row) => {
    for (const cell of cells) {
      if (cell.row !== row || cell.plain.length > LONGEST_CATEGORY || !CATEGORY_WORD.test(cell.plain)) continue;
      if (canonicalLevel2(cell.plain) !== null) {
        counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
        first = Math.min(first, row);
      } else if (canonicalLevel1(cell.plain) !== null) level1 ??= cell.column;
    }
  });
  for (const [column, count] of counts)
    if (count >= FEWEST && count >= (counts.get(level2 ?? -1) ?? 0)) level2 = column;
  return { level1: level1 === level2 ? null : level1, level2, row: first };
}

/** Every category has one of these words. */
const CATEGORY_WORD = /产出|效益|效果|满意|数量|质量|时效|成本|经济|社会|生态|环境|持续|完成|进度|决策|过程|投入/;
const LONGEST_CATEGORY = 20;
const FEWEST = 2;

/** A table of categories, names and values without headings: the columns by what stands in them. Null when it is none. */
export function guessedHeader(grid: Grid): Header | null {
  const { level1, level2, row } = categoryColumns(grid);
  if (level2 === null) return null;
  const next = columnBehind(grid, level2 + 1, row);
  const value = next === null ? null : columnBehind(grid, next + 1, row);
  if (next === null || value === null) return null;
  const roles = new Map<number, ColumnRole>([
    [level2, "level2"],
    [next, "name"],
    [value, "annual"],
  ]);
  if (level1 !== null && level1 < level2) roles.set(level1, "level1");
  const columns = Array.from(
    { length: grid.columnCount },
    (_, column): Column => ({
      column,
      columnEnd: column + 1,
      heading: "",
      headingCell: null,
      role: roles.get(column) ?? null,
      horizon: null,
      part: null,
    }),
  );
  return { rowStart: row, rowEnd: row, columns };
}

/** The next column with anything in it below the first category. */
function columnBehind(grid: Grid, from: number, row: number): number | null {
  for (let column = from; column < grid.columnCount; column += 1) {
    for (let at = row; at < grid.rows.length; at += 1) {
      const cell = cellAt(grid, at, column);
      if (cell !== null && cell.column === column) return column;
    }
  }
  return null;
}

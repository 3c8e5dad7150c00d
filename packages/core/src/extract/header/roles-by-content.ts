import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import { cellAt, type Grid } from "../grid/grid.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import type { Column } from "./column.ts";

/** Rows looked at when a column's content decides its meaning. */
const SAMPLE_ROWS = 60;

/** Columns whose heading is unknown or belies their content, by what stands in them. */
export function withRolesByContent(
  grid: Grid,
  columns: readonly Column[],
  rowStart: number,
  rowEnd: number,
): readonly Column[] {
  const last = Math.min(rowEnd, rowStart + SAMPLE_ROWS);
  const shares = (column: Column, test: (plain: string) => boolean) => {
    const texts = textsOf(grid, column, rowStart, last);
    return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  };
  const name = columns.findIndex(({ role }) => role === "name");
  const levelled = columns.map((column, index) => {
    if (column.role !== null || index > name) return column;
    const role = levelByContent((test) => shares(column, test));
    return role === null || columns.some((other) => other.role === role) ? column : { ...column, role };
  });
  return withSwappedSigns(levelled, shares);
}

function levelByContent(share: (test: (plain: string) => boolean) => number): ColumnRole | null {
  if (share((plain) => canonicalLevel1(plain) !== null) > HALF) return "level1";
  return share((plain) => canonicalLevel2(plain) !== null) > HALF ? "level2" : null;
}

const HALF = 0.5;

/** 指标性质 and 指标方向 change places between regions: signs make the one, 正向 and 反向 the other. */
function withSwappedSigns(
  columns: readonly Column[],
  shares: (column: Column, test: (plain: string) => boolean) => number,
): readonly Column[] {
  return columns.map((column) => {
    if (column.role !== "nature" && column.role !== "direction") return column;
    if (shares(column, isDirection) > HALF) return { ...column, role: "direction" };
    return column.role === "direction" && shares(column, isSign) > HALF ? { ...column, role: "nature" } : column;
  });
}

function isDirection(plain: string): boolean {
  return /^(?:正向|反向|负向|逆向|正|反|适度)(?:指标)?$/.test(plain);
}

function isSign(plain: string): boolean {
  return /^(?:[=≥≤><≧≦═﹦》《]|>=|<=|定性|大于等于|小于等于|等于|大于|小于)$/.test(plain);
}

function textsOf(grid: Grid, column: Column, rowStart: number, rowEnd: number): readonly string[] {
  const texts: string[] = [];
  let before: object | null = null;
  for (let row = rowStart; row < rowEnd; row += 1) {
    const cell = cellAt(grid, row, column.column);
    if (cell === null || cell === before) continue;
    before = cell;
    texts.push(cell.plain);
  }
  return texts;
}

import type { TotalRow } from "../../plan/reading.ts";
import { withoutBreaks } from "../form/row-cells.ts";
import { cellAt, placeOf, startingCells } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { Column } from "../header/column.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import { listFunds } from "./list-funds.ts";
import { cellOf, type ListState } from "./list-state.ts";

export function isTotalName(plain: string): boolean {
  return /^(?:合计|总计|小计|总合计|部门合计)(?:\(.*\))?[:：]?$/.test(plain);
}

/** One row a project: a row without goal and indicators is the subtotal of a spending unit. */
export function isUnitRow({ grid }: ListState, columns: readonly Column[], row: number): boolean {
  if (columns.some(({ role }) => role === "spendingUnit")) return false;
  const described = columns.filter(({ role }) => role !== null && DESCRIBING.has(role));
  if (described.some((column) => cellAt(grid, row, column.column) !== null)) return false;
  const hasMoney = columns.some(({ role, column }) => role === "money" && cellAt(grid, row, column) !== null);
  const below = grid.rows[row + 1] ?? [];
  const project = columns.find(({ role }) => role === "project");
  const namesUnits = /单位|部门/.test(project?.headingCell?.plain ?? "");
  return (
    hasMoney && below.length > 0 && (namesUnits || isOrganisation(cellOf(grid, columns, row, "project")?.plain ?? ""))
  );
}

const DESCRIBING: ReadonlySet<ColumnRole> = new Set([
  "goal",
  "periodGoal",
  "indicators",
  "name",
  "annual",
  "period",
  "level2",
]);

function isOrganisation(plain: string): boolean {
  return /(?:局|委员会|委|办公室|办|院|中心|厅|部|协会|联合会|学校|中学|小学|大学|幼儿园|所|站|队|馆|政府|公司|街道|街道办事处|法院|检察院|党校|团|社|处|本级|机关)(?:\(.{1,8}\))?$/.test(
    plain,
  );
}

export function readTotal(
  state: ListState,
  columns: readonly Column[],
  row: number,
  name: GridCell,
  of: TotalRow["of"],
): void {
  markRow(state, row);
  if (of === "unit") state.spendingUnit = withoutBreaks(name.text);
  state.nameCell = null;
  state.totals.push({
    name: withoutBreaks(name.text),
    of,
    funds: listFunds(state, columns, row),
    at: placeOf(state.grid, name),
  });
}

export function markRow(state: ListState, row: number): void {
  for (const cell of startingCells(state.grid, row)) state.used.add(cell);
}

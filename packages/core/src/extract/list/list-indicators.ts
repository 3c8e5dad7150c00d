import { splitClause } from "../extract-messages.ts";
import { readIndicatorRow } from "../form/indicator-row.ts";
import { levelsAt } from "../form/levels.ts";
import { cellAt, placeOf } from "../grid/grid.ts";
import type { Column } from "../header/column.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import { readRunOnIndicators } from "../text/read-run-on-indicators.ts";
import { categoryOfColumn, readCategoryCell } from "./category-column.ts";
import { cellOf, type ListProject, type ListState } from "./list-state.ts";

/** The indicators of a row: a run-on cell, one cell a category, or one indicator in columns of its own. */
export function readIndicators(state: ListState, columns: readonly Column[], row: number): void {
  const draft = state.projects.at(-1);
  if (draft === undefined) return;
  const runOn = cellOf(state.grid, columns, row, "indicators");
  if (runOn !== null && !columns.some(({ role }) => role === "name")) {
    state.used.add(runOn);
    for (const { indicator } of readRunOnIndicators({ text: runOn.text, at: placeOf(state.grid, runOn) }))
      draft.indicators.push(indicator);
    return;
  }
  if (readCategoryColumns(state, draft, columns, row)) return;
  state.levels = levelsAt(state.grid, row, state.levelColumns, state.levels);
  const found = readIndicatorRow({
    grid: state.grid,
    row,
    columns: columns.filter(isIndicatorColumn),
    levels: state.levels,
  });
  if (found === null) return;
  for (const cell of found.cells) state.used.add(cell);
  draft.indicators.push(found.indicator);
}

/** One column a category, several indicators in a cell: read by clauses, and said so. */
function readCategoryColumns(state: ListState, draft: ListProject, columns: readonly Column[], row: number): boolean {
  if (columns.some(({ role }) => role === "name")) return false;
  let found = false;
  for (const column of columns) {
    const category = categoryOfColumn(column);
    const cell = category === null ? null : cellAt(state.grid, row, column.column);
    if (category === null || cell === null || cell.row !== row) continue;
    found = true;
    state.used.add(cell);
    const at = placeOf(state.grid, cell);
    for (const indicator of readCategoryCell({ text: cell.text, at }, category)) {
      state.messages.push({
        ...splitClause(indicator.name, at),
        project: state.projects.length - 1,
        indicator: draft.indicators.length,
      });
      draft.indicators.push(indicator);
    }
  }
  return found;
}

function isIndicatorColumn({ role }: Column): boolean {
  return role === null || !PROJECT_ROLES.has(role);
}

const PROJECT_ROLES: ReadonlySet<ColumnRole> = new Set([
  "project",
  "spendingUnit",
  "projectCode",
  "category",
  "goal",
  "periodGoal",
  "money",
]);

import { splitClause } from "../extract-messages.ts";
import { readIndicatorRow } from "../form/indicator-row.ts";
import { levelsAt } from "../form/levels.ts";
import { cellAt, placeAt, placeOf } from "../grid/grid.ts";
import type { Column } from "../header/column.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import { readRunOnIndicators } from "../text/read-run-on-indicators.ts";
import { categoryOfColumn, readCategoryCell } from "./category-column.ts";
import { cellOf, type ListProject, type ListState } from "./list-state.ts";

/** The indicators of a row: a run-on cell, one cell a category, or one indicator in columns of its own. */
export function readIndicators(state: ListState, columns: readonly Column[], row: number): void {
  const current = () => state.projects.at(-1) ?? projectAbove(state, columns, row);
  const runOn = cellOf(state.grid, columns, row, "indicators");
  if (runOn !== null && !columns.some(({ role }) => role === "name")) {
    state.used.add(runOn);
    const found = readRunOnIndicators({ text: runOn.text, at: placeOf(state.grid, runOn) });
    if (found.length > 0) current().indicators.push(...found.map(({ indicator }) => indicator));
    return;
  }
  if (readCategoryColumns(state, columns, row, current)) return;
  state.levels = levelsAt(state.grid, row, state.levelColumns, state.levels);
  const found = readIndicatorRow({
    grid: state.grid,
    row,
    columns: columns.filter(isIndicatorColumn),
    levels: state.levels,
  });
  if (found === null) return;
  for (const cell of found.cells) state.used.add(cell);
  current().indicators.push(found.indicator);
}

/** The first rows of a list that goes on from the table above belong to the project that ended it: they have no name here. */
function projectAbove(state: ListState, columns: readonly Column[], row: number): ListProject {
  const project: ListProject = {
    project: {
      name: "",
      nameRaw: "",
      code: null,
      spendingUnit: null,
      category: null,
      period: null,
      funds: {},
      goals: { period: null, annual: null },
      execution: null,
      totalScore: null,
      grade: null,
      at: placeAt(state.grid, row, 0),
    },
    indicators: [],
    hasWeights: columns.some(({ role }) => role === "weight"),
  };
  state.projects.push(project);
  return project;
}

/** One column a category, several indicators in a cell: read by clauses, and said so. */
function readCategoryColumns(
  state: ListState,
  columns: readonly Column[],
  row: number,
  current: () => ListProject,
): boolean {
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
      const { indicators } = current();
      const place = { project: state.projects.length - 1, indicator: indicators.length };
      state.messages.push({ ...splitClause(indicator.name, at), ...place });
      indicators.push(indicator);
    }
  }
  return found;
}

/** Project cells that a flat list repeats in every row of the group. */
export function markProjectCells(state: ListState, columns: readonly Column[], row: number): void {
  for (const column of columns) {
    const cell = isIndicatorColumn(column) ? null : cellAt(state.grid, row, column.column);
    if (cell !== null) state.used.add(cell);
  }
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

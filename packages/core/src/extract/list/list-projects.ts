import { withoutBreaks } from "../form/row-cells.ts";
import { NO_LEVELS } from "../form/levels.ts";
import { cellAt, placeOf } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { Column } from "../header/column.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import { listFunds } from "./list-funds.ts";
import { cellOf, type ListState } from "./list-state.ts";

/** A flat list repeats the project's name in every row of its group. */
export function isRepeat(state: ListState, columns: readonly Column[], row: number, name: GridCell): boolean {
  if (!columns.some(({ role }) => role === "name") || state.nameCell?.plain !== name.plain) return false;
  const described = columns.filter(({ role }) => role === "money" || role === "goal");
  const last = state.projects.at(-1);
  return described.every(({ column, heading }) => {
    const cell = cellAt(state.grid, row, column);
    return (
      cell === null ||
      cell.text === last?.project.goals.annual ||
      Object.values(last?.project.funds ?? {}).some(
        ({ raw, label }) => raw === cell.text && label === withoutBreaks(heading),
      )
    );
  });
}

/** A row that names a new project: its money, goal and unit. */
export function openProject(state: ListState, columns: readonly Column[], row: number, name: GridCell): void {
  const text = (role: ColumnRole) => {
    const cell = cellOf(state.grid, columns, row, role);
    if (cell !== null) state.used.add(cell);
    return cell === null ? null : cell.text;
  };
  state.used.add(name);
  state.nameCell = name;
  state.levels = NO_LEVELS;
  const unit = text("spendingUnit");
  if (unit !== null) state.spendingUnit = withoutBreaks(unit);
  const goal = cellOf(state.grid, columns, row, "goal") ?? cellOf(state.grid, columns, row, "periodGoal");
  const hasGoal = columns.some(({ role }) => role === "goal");
  state.projects.push({
    project: {
      name: withoutBreaks(name.text),
      nameRaw: name.text,
      code: text("projectCode"),
      spendingUnit: state.spendingUnit,
      category: text("category"),
      period: null,
      funds: listFunds(state, columns, row),
      goals: {
        period: text("periodGoal"),
        annual: text("goal") ?? (hasGoal ? "" : null),
        ...(goal === null ? {} : { at: placeOf(state.grid, goal) }),
      },
      execution: null,
      totalScore: null,
      grade: null,
      at: placeOf(state.grid, name),
    },
    indicators: [],
    hasWeights: columns.some(({ role }) => role === "weight"),
  });
}

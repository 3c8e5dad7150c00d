import type { Message } from "../../message.ts";
import type { MoneyUnit } from "../../money.ts";
import type { IndicatorReading, ProjectReading, TotalRow } from "../../plan/reading.ts";
import { type LevelColumns, type Levels, NO_LEVELS } from "../form/levels.ts";
import { cellAt, type Grid } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { Column } from "../header/column.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";

/** What is known while going down a list. */
export interface ListState {
  readonly grid: Grid;
  readonly unit: MoneyUnit;
  readonly projects: ListProject[];
  readonly totals: TotalRow[];
  readonly messages: Message[];
  readonly used: Set<GridCell>;
  spendingUnit: string | null;
  levels: Levels;
  levelColumns: LevelColumns;
  /** The cell that named the current project. */
  nameCell: GridCell | null;
}

export interface ListProject {
  readonly project: Omit<ProjectReading, "indicators">;
  readonly indicators: IndicatorReading[];
  readonly hasWeights: boolean;
}

export function newListState(grid: Grid, unit: MoneyUnit | null): ListState {
  return {
    grid,
    unit: unit ?? "万元",
    projects: [],
    totals: [],
    messages: [],
    used: new Set(),
    spendingUnit: null,
    levels: NO_LEVELS,
    levelColumns: { level1: null, level2: null, joined: new Map() },
    nameCell: null,
  };
}

/** The cell of a row under the first column of a role. */
export function cellOf(grid: Grid, columns: readonly Column[], row: number, role: ColumnRole): GridCell | null {
  const column = columns.find((one) => one.role === role);
  return column === undefined ? null : cellAt(grid, row, column.column);
}

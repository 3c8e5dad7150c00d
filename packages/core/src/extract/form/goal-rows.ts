import type { GridCell } from "../grid/grid-cell.ts";
import { type GoalRole, goalRole } from "../lexicon/goal-words.ts";
import { addGoal, type FormDraft, markUsed } from "./form-draft.ts";

/** Headings inside the goal block and the columns they stand over. */
export type GoalColumns = readonly { readonly role: GoalRole; readonly column: number; readonly columnEnd: number }[];

/** One row of the goal block: its headings, or the texts beneath them. Returns the headings in force for the next row. */
export function readGoalRow(
  draft: FormDraft,
  cells: readonly GridCell[],
  columns: GoalColumns,
  ownRole: GoalRole,
): GoalColumns {
  const headings = cells.map((cell) => goalRole(cell.plain));
  if (cells.length > 1 && headings.every((role) => role !== null)) return openColumns(draft, cells, headings);
  const [first, ...rest] = cells;
  const firstRole = headings[0];
  if (first !== undefined && firstRole !== null && firstRole !== undefined && rest.length > 0) {
    return readLabelledTexts(draft, cells, headings, columns);
  }
  for (const cell of cells) {
    const under = columns.find(({ column, columnEnd }) => cell.column < columnEnd && cell.columnEnd > column);
    addGoal(draft, under?.role ?? ownRole, cell);
  }
  return columns;
}

function openColumns(
  draft: FormDraft,
  cells: readonly GridCell[],
  headings: readonly (GoalRole | null)[],
): GoalColumns {
  markUsed(draft, ...cells);
  return cells.map((cell, index) => {
    const next = cells[index + 1]?.column ?? draft.grid.columnCount;
    return { role: headings[index] ?? "expected", column: cell.column, columnEnd: Math.max(cell.columnEnd, next) };
  });
}

/** 年度目标 | text side by side, perhaps twice in a row. */
function readLabelledTexts(
  draft: FormDraft,
  cells: readonly GridCell[],
  headings: readonly (GoalRole | null)[],
  columns: GoalColumns,
): GoalColumns {
  let role: GoalRole = "expected";
  cells.forEach((cell, index) => {
    const heading = headings[index] ?? null;
    if (heading === null) addGoal(draft, role, cell);
    else {
      role = heading;
      markUsed(draft, cell);
    }
  });
  return columns;
}

/** The role of a goal text that has no heading of its own, from the side heading. */
export function roleOfSideHeading(plain: string): GoalRole {
  if (/^(?:实施期|实施周期|中期|长期|中长期)/.test(plain)) return "period";
  return /^(?:年度|本年|当年)/.test(plain) ? "annual" : "expected";
}

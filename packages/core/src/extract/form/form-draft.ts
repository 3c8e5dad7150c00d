import type { Locator } from "../../document/locator.ts";
import type { Message } from "../../message.ts";
import type { MoneyUnit } from "../../money.ts";
import type { Amount } from "../../plan/funds.ts";
import type { ExecutionRow, IndicatorReading, LabelledText } from "../../plan/reading.ts";
import { type Grid, placeOf } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { GoalRole } from "../lexicon/goal-words.ts";
import type { LabelRole } from "../lexicon/label-words.ts";

/** One form while its rows are read, top to bottom. */
export interface FormDraft {
  readonly grid: Grid;
  /** Cells that went into the reading. */
  readonly used: Set<GridCell>;
  readonly messages: Message[];
  readonly labels: Map<LabelRole, LabelValue>;
  readonly notes: LabelledText[];
  readonly funds: Map<string, Amount>;
  readonly execution: ExecutionRow[];
  readonly goals: Map<GoalRole, string[]>;
  goalsAt: Locator | null;
  readonly blocks: IndicatorBlock[];
  readonly titles: GridCell[];
  /** Printed at the foot of a self-evaluation. */
  totalScore: string | null;
  moneyUnit: MoneyUnit | null;
}

export interface LabelValue {
  readonly text: string;
  readonly label: string;
  readonly at: Locator;
}

/** The indicators under one heading block. */
export interface IndicatorBlock {
  readonly horizon: "period" | "annual" | null;
  readonly indicators: readonly IndicatorReading[];
  readonly at: Locator;
  /** The first row behind the block. */
  readonly end: number;
}

export function newDraft(grid: Grid, moneyUnit: MoneyUnit | null): FormDraft {
  return {
    grid,
    used: new Set(),
    messages: [],
    labels: new Map(),
    notes: [],
    funds: new Map(),
    execution: [],
    goals: new Map(),
    goalsAt: null,
    blocks: [],
    titles: [],
    totalScore: null,
    moneyUnit,
  };
}

export function markUsed(draft: FormDraft, ...cells: readonly (GridCell | null | undefined)[]): void {
  for (const cell of cells) if (cell !== null && cell !== undefined) draft.used.add(cell);
}

/** A label's value; the first one printed counts, later ones become notes. */
export function setLabel(draft: FormDraft, role: LabelRole, label: GridCell, text: string, at: Locator): void {
  if (!draft.labels.has(role) && text !== "") draft.labels.set(role, { text, label: label.text, at });
  else if (text !== "") addNote(draft, label.text, text, at);
}

export function addNote(draft: FormDraft, label: string, text: string, at: Locator): void {
  draft.notes.push({ label: label.replace(/\s+/g, ""), text, at });
}

export function addGoal(draft: FormDraft, role: GoalRole, cell: GridCell): void {
  const texts = draft.goals.get(role) ?? [];
  draft.goals.set(role, [...texts, cell.text]);
  draft.goalsAt ??= placeOf(draft.grid, cell);
  markUsed(draft, cell);
}

import type { Message } from "../../message.ts";
import type { MoneyUnit } from "../../money.ts";
import type { IndicatorColumn, ProjectReading, TotalRow } from "../../plan/reading.ts";
import { unreadCells } from "../form/unread-cells.ts";
import { levelColumnsOf } from "../form/levels.ts";
import { withRoles } from "../form/parent-rows.ts";
import { inlineLabels, isNoteText } from "../form/text-rows.ts";
import { type Grid, startingCells } from "../grid/grid.ts";
import type { Column } from "../header/column.ts";
import type { Header } from "../header/find-headers.ts";
import { printedColumns } from "../header/printed-columns.ts";
import { withRolesByContent } from "../header/roles-by-content.ts";
import { withOneTarget } from "../header/value-columns.ts";
import { roleOfHeading } from "../lexicon/column-roles.ts";
import { markProjectCells, readIndicators } from "./list-indicators.ts";
import { isRepeat, openProject } from "./list-projects.ts";
import { cellOf, type ListProject, type ListState, newListState } from "./list-state.ts";
import { isTotalName, isUnitRow, markRow, readTotal } from "./total-rows.ts";

export interface ListReading {
  readonly projects: readonly ProjectReading[];
  readonly totals: readonly TotalRow[];
  readonly columns: readonly IndicatorColumn[];
  readonly titles: readonly string[];
  readonly moneyUnit: MoneyUnit | null;
  readonly departmentRaw: string | null;
  readonly messages: readonly Message[];
}

/** A heading block with a project column heads a list: one row a project, or one row an indicator. */
export function isListHeader(header: Header): boolean {
  return header.columns.some(({ role }) => role === "project");
}

/** Reads a list form; rows above the heading give title, unit and department. */
export function readList(grid: Grid, headers: readonly Header[], unit: MoneyUnit | null): ListReading {
  const list = headers.filter(isListHeader);
  const start = list[0]?.rowStart ?? 0;
  const state = newListState(grid, unit);
  const head = readHead(state, start);
  list.forEach((header, index) => readPart(state, header, list[index + 1]?.rowStart ?? grid.rows.length));
  return {
    projects: state.projects.filter(isProject).map(({ project, indicators, hasWeights }) => ({
      ...project,
      indicators: withRoles(indicators, hasWeights),
    })),
    totals: state.totals,
    columns: printedColumns(list),
    titles: head.titles,
    moneyUnit: unit,
    departmentRaw: head.departmentRaw,
    messages: [...state.messages, ...unreadCells(grid, state.used, { start: 0, end: grid.rows.length })],
  };
}

/** A line below or between the rows: 注：…, 填报人：… */
function isNoteRow(grid: Grid, row: number): boolean {
  const [only, ...others] = grid.rows[row] ?? [];
  return only !== undefined && others.length === 0 && isNoteText(only.plain);
}

/** A nameless project is the rest of the one above, and only counts with indicators. */
function isProject({ project, indicators }: ListProject): boolean {
  return project.name !== "" || indicators.length > 0;
}

/** The rows under one heading block: a list repeats its headings on every page. */
function readPart(state: ListState, header: Header, end: number): void {
  const { grid } = state;
  for (let row = header.rowStart; row < header.rowEnd; row += 1) {
    for (const cell of startingCells(grid, row)) state.used.add(cell);
  }
  const typed = withRolesByContent(grid, header.columns, header.rowEnd, end);
  const { columns } = withOneTarget(grid, typed, header.rowEnd, end);
  state.levelColumns = levelColumnsOf(grid, columns, { start: header.rowEnd, end });
  for (let row = header.rowEnd; row < end; row += 1) readRow(state, columns, row);
}

function readHead(state: ListState, end: number): Pick<ListReading, "titles" | "departmentRaw"> {
  const titles: string[] = [];
  let departmentRaw: string | null = null;
  for (let row = 0; row < end; row += 1) {
    for (const cell of startingCells(state.grid, row)) {
      state.used.add(cell);
      const labels = inlineLabels(cell.text);
      const named = labels.find(({ role }) => role === "wholeName" || role === "department" || role === "spendingUnit");
      departmentRaw ??= named?.text ?? null;
      if (labels.length === 0) titles.push(cell.text);
    }
  }
  return { titles, departmentRaw };
}

function readRow(state: ListState, columns: readonly Column[], row: number): void {
  if (isNoteRow(state.grid, row)) return markRow(state, row);
  const found = cellOf(state.grid, columns, row, "project");
  // A heading whose span reaches into the rows below names no project.
  const name = found !== null && roleOfHeading(found.plain) === "project" ? null : found;
  const isNew = name !== null && name.row === row;
  if (isNew && isTotalName(name.plain)) return readTotal(state, columns, row, name, "department");
  if (isNew && isUnitRow(state, columns, row)) return readTotal(state, columns, row, name, "unit");
  const isSame = name === null || state.nameCell === name || isRepeat(state, columns, row, name);
  if (name !== null && !isSame) openProject(state, columns, row, name);
  if (isSame) markProjectCells(state, columns, row);
  readIndicators(state, columns, row);
}

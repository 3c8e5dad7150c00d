import type { Locator } from "../../document/locator.ts";
import type { Message } from "../../message.ts";
import type { MoneyUnit } from "../../money.ts";
import type { Amount } from "../../plan/funds.ts";
import type { IndicatorColumn, IndicatorReading, ProjectReading, TotalRow } from "../../plan/reading.ts";
import { amountDoubt, splitClause, unreadCell } from "../extract-messages.ts";
import { readIndicatorRow } from "../form/indicator-row.ts";
import { type LevelColumns, levelColumnsOf, type Levels, levelsAt, NO_LEVELS } from "../form/levels.ts";
import { withRoles } from "../form/parent-rows.ts";
import { oneLine } from "../form/project-of-draft.ts";
import { inlineLabels } from "../form/text-rows.ts";
import { type Grid, type GridCell, cellAt, placeOf, startingCells } from "../grid/grid.ts";
import type { Column } from "../header/column.ts";
import type { Header } from "../header/find-headers.ts";
import { printedColumns } from "../header/printed-columns.ts";
import { withOneTarget } from "../header/value-columns.ts";
import { withRolesByContent } from "../header/roles-by-content.ts";
import { type ColumnRole, roleOfHeading } from "../lexicon/column-roles.ts";
import { isFigureWithoutMoney, knownSource } from "../lexicon/fund-words.ts";
import { printedUnit, readAmount } from "../money/read-amount.ts";
import { categoryOfColumn, readCategoryCell } from "./category-column.ts";
import { readRunOnIndicators } from "../text/read-run-on-indicators.ts";

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

/** What is known while going down the list. */
interface ListState {
  readonly grid: Grid;
  readonly unit: MoneyUnit;
  readonly projects: ProjectDraft[];
  readonly totals: TotalRow[];
  readonly messages: Message[];
  readonly used: Set<GridCell>;
  spendingUnit: string | null;
  levels: Levels;
  levelColumns: LevelColumns;
  /** The cell that named the current project. */
  nameCell: GridCell | null;
}

interface ProjectDraft {
  readonly project: Omit<ProjectReading, "indicators">;
  readonly indicators: IndicatorReading[];
  readonly hasWeights: boolean;
}

/** Reads a list form; rows above the heading give title, unit and department. */
export function readList(grid: Grid, headers: readonly Header[], unit: MoneyUnit | null): ListReading {
  const list = headers.filter(isListHeader);
  const state: ListState = {
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
  const head = readHead(state, list[0]?.rowStart ?? 0);
  list.forEach((header, index) => {
    const end = list[index + 1]?.rowStart ?? grid.rows.length;
    for (let row = header.rowStart; row < header.rowEnd; row += 1)
      for (const cell of startingCells(grid, row)) state.used.add(cell);
    const typed = withRolesByContent(grid, header.columns, header.rowEnd, end);
    const { columns } = withOneTarget(grid, typed, header.rowEnd, end);
    state.levelColumns = levelColumnsOf(grid, columns, { start: header.rowEnd, end });
    for (let row = header.rowEnd; row < end; row += 1) readRow(state, columns, row);
  });
  reportUnread(state, list[0]?.rowStart ?? 0);
  return {
    projects: state.projects.map(({ project, indicators, hasWeights }) => ({
      ...project,
      indicators: withRoles(indicators, hasWeights),
    })),
    totals: state.totals,
    columns: printedColumns(list),
    titles: head.titles,
    moneyUnit: unit,
    departmentRaw: head.departmentRaw,
    messages: state.messages,
  };
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
  const found = cellOf(state.grid, columns, row, "project");
  // A heading whose span reaches into the rows below names no project.
  const name = found !== null && roleOfHeading(found.plain) === "project" ? null : found;
  const isNew = name !== null && name.row === row;
  if (isNew && isTotalName(name.plain)) return readTotal(state, columns, row, name, "department");
  if (isNew && isUnitRow(state, columns, row)) return readTotal(state, columns, row, name, "unit");
  const isSame = name === null || state.nameCell === name || isRepeat(state, columns, row, name);
  if (name !== null && !isSame) openProject(state, columns, row, name);
  readIndicators(state, columns, row);
}

function isTotalName(plain: string): boolean {
  return /^(?:合计|总计|小计|总合计|部门合计)(?:\(.*\))?[:：]?$/.test(plain);
}

/** One row a project: a row without goal and indicators is the subtotal of a spending unit. */
function isUnitRow({ grid }: ListState, columns: readonly Column[], row: number): boolean {
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

/** A flat list repeats the project's name in every row of its group. */
function isRepeat(state: ListState, columns: readonly Column[], row: number, name: GridCell): boolean {
  if (!columns.some(({ role }) => role === "name") || state.nameCell?.plain !== name.plain) return false;
  const described = columns.filter(({ role }) => role === "money" || role === "goal");
  const last = state.projects.at(-1);
  return described.every(({ column, heading }) => {
    const cell = cellAt(state.grid, row, column);
    return (
      cell === null ||
      cell.text === last?.project.goals.annual ||
      Object.values(last?.project.funds ?? {}).some(({ raw, label }) => raw === cell.text && label === oneLine(heading))
    );
  });
}

function readTotal(
  state: ListState,
  columns: readonly Column[],
  row: number,
  name: GridCell,
  of: TotalRow["of"],
): void {
  markRow(state, row);
  if (of === "unit") state.spendingUnit = oneLine(name.text);
  state.nameCell = null;
  state.totals.push({
    name: oneLine(name.text),
    of,
    funds: fundsOf(state, columns, row),
    at: placeOf(state.grid, name),
  });
}

function openProject(state: ListState, columns: readonly Column[], row: number, name: GridCell): void {
  const text = (role: ColumnRole) => {
    const cell = cellOf(state.grid, columns, row, role);
    if (cell !== null) state.used.add(cell);
    return cell === null ? null : cell.text;
  };
  state.used.add(name);
  state.nameCell = name;
  state.levels = NO_LEVELS;
  const unit = text("spendingUnit");
  if (unit !== null) state.spendingUnit = oneLine(unit);
  const goal = cellOf(state.grid, columns, row, "goal") ?? cellOf(state.grid, columns, row, "periodGoal");
  const hasGoal = columns.some(({ role }) => role === "goal");
  state.projects.push({
    project: {
      name: oneLine(name.text),
      nameRaw: name.text,
      code: text("projectCode"),
      spendingUnit: state.spendingUnit,
      category: text("category"),
      period: null,
      funds: fundsOf(state, columns, row),
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

function readIndicators(state: ListState, columns: readonly Column[], row: number): void {
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
function readCategoryColumns(state: ListState, draft: ProjectDraft, columns: readonly Column[], row: number): boolean {
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

function fundsOf(state: ListState, columns: readonly Column[], row: number): Readonly<Record<string, Amount>> {
  const funds: Record<string, Amount> = {};
  const goal = cellOf(state.grid, columns, row, "goal");
  for (const column of columns) {
    if (column.role !== "money") continue;
    const cell = cellAt(state.grid, row, column.column);
    const label = oneLine(column.heading);
    const at = cell === null ? undefined : placeOf(state.grid, cell);
    if (cell === null || at === undefined || cell === goal) continue;
    state.used.add(cell);
    const unit = printedUnit(column.headingCell?.plain ?? "") ?? state.unit;
    const { amount, doubts } = isFigureWithoutMoney(label)
      ? { amount: { raw: cell.text, fen: null, at, label }, doubts: [] }
      : readAmount(cell.text, unit, label, at);
    for (const doubt of doubts)
      state.messages.push({ ...amountDoubt(doubt, cell.text, label, at), project: Math.max(0, state.projects.length) });
    const known = knownSource(column.headingCell?.plain ?? "");
    funds[known === null || known in funds ? label : known] = amount;
  }
  return funds;
}

function cellOf(grid: Grid, columns: readonly Column[], row: number, role: ColumnRole): GridCell | null {
  const column = columns.find((one) => one.role === role);
  return column === undefined ? null : cellAt(grid, row, column.column);
}

function markRow(state: ListState, row: number): void {
  for (const cell of startingCells(state.grid, row)) state.used.add(cell);
}

function reportUnread(state: ListState, start: number): void {
  for (let row = start; row < state.grid.rows.length; row += 1) {
    for (const cell of startingCells(state.grid, row)) {
      if (state.used.has(cell)) continue;
      state.messages.push(unreadCell(cell.text, locatorOf(state, cell), /\d/.test(cell.text)));
    }
  }
}

function locatorOf(state: ListState, cell: GridCell): Locator {
  return placeOf(state.grid, cell);
}

import type { Locator } from "../../document/locator.ts";
import type { Actual, IndicatorReading } from "../../plan/reading.ts";
import { parseTarget } from "../../target/parse-target.ts";
import type { Target } from "../../target/target.ts";
import { type Grid, type GridCell, cellAt, placeAt, placeOf } from "../grid/grid.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import type { Column } from "../header/column.ts";
import type { Levels } from "./levels.ts";
import { numberOf } from "./printed-number.ts";

/** The cells of one row by role: a role printed in several columns keeps them all. */
export interface RowCells {
  readonly grid: Grid;
  readonly row: number;
  readonly columns: readonly Column[];
  readonly levels: Levels;
}

export interface IndicatorRow {
  readonly indicator: IndicatorReading;
  readonly cells: readonly GridCell[];
}

/** One row as an indicator; null when neither a name nor a value nor points stand in it. */
export function readIndicatorRow(source: RowCells): IndicatorRow | null {
  const cells: GridCell[] = [];
  const places: Record<string, Locator> = {};
  const take = (role: ColumnRole, field: string): string | null => {
    const column = source.columns.find((one) => one.role === role);
    if (column === undefined) return null;
    const cell = firstCell(source, column);
    if (cell === null) return "";
    cells.push(cell);
    places[field] = placeOf(source.grid, cell);
    return cell.text;
  };
  const name = oneLine(take("name", "name") ?? "");
  const annualRaw = joinedValue(source, "annual", cells, places) ?? joinedValue(source, "grade", cells, places);
  const periodRaw = joinedValue(source, "period", cells, places, "period");
  const ownWeight = ownCell(source, take, "weight");
  const actualRaw = take("actual", "actual");
  const progress = take("progress", "progress");
  if (isEmptyRow([name, annualRaw, periodRaw, actualRaw, progress, ownWeight])) return null;
  const unitRaw = blankAsNull(take("unit", "unit"));
  const natureRaw = blankAsNull(take("nature", "nature"));
  const value = (raw: string | null): Target | null =>
    raw === null ? null : parseTarget({ raw, unitRaw, natureRaw, name });
  const scoreRaw = blankAsNull(ownCell(source, take, "score"));
  const weightRaw = blankAsNull(ownWeight);
  const others = otherCells(source, cells);
  const indicator: IndicatorReading = {
    level1: source.levels.level1,
    level2: source.levels.level2,
    level1Raw: source.levels.level1Raw,
    level2Raw: source.levels.level2Raw,
    name,
    annual: value(annualRaw),
    period: value(periodRaw),
    unitRaw,
    natureRaw,
    weight: numberOf(weightRaw),
    weightRaw,
    actual: actualOf(actualRaw, unitRaw, name),
    score: numberOf(scoreRaw),
    scoreRaw,
    deviation: blankAsNull(deviationOf(source, take)),
    basis: blankAsNull(take("basis", "basis")),
    progress: blankAsNull(progress),
    forecast: blankAsNull(take("forecast", "forecast")),
    causes: markedCauses(source, cells, places),
    likelihood: markedLikelihood(source, cells, places),
    role: "plain",
    ...(Object.keys(others).length === 0 ? {} : { others }),
    at: placeOfRow(source, cells[0]),
    places,
  };
  return { indicator, cells: [...cells, ...levelCells(source.levels)] };
}

type Take = (role: ColumnRole, field: string) => string | null;

/** Points and scores of a cell merged over several rows belong to its first row. */
function ownCell(source: RowCells, take: Take, role: "weight" | "score"): string | null {
  const column = source.columns.find((one) => one.role === role);
  if (column === undefined) return null;
  const cell = firstCell(source, column);
  if (cell !== null && cell.row < source.row) return "";
  return take(role, role);
}

function deviationOf(source: RowCells, take: Take): string | null {
  const printed = take("deviation", "deviation");
  if (printed !== null && printed !== "") return printed;
  const hasActual = source.columns.some(({ role }) => role === "actual");
  return hasActual ? (take("completion", "deviation") ?? printed) : printed;
}

function firstCell({ grid, row }: RowCells, column: Column): GridCell | null {
  for (let at = column.column; at < column.columnEnd; at += 1) {
    const cell = cellAt(grid, row, at);
    if (cell !== null) return cell;
  }
  return null;
}

/** The value of a row; values of several places or grades are joined in print order. */
function joinedValue(
  source: RowCells,
  role: "annual" | "period" | "grade",
  cells: GridCell[],
  places: Record<string, Locator>,
  field = "annual",
): string | null {
  const columns = source.columns.filter((one) => one.role === role);
  if (columns.length === 0) return null;
  const found = columns.flatMap((column) => firstCell(source, column) ?? []);
  cells.push(...found);
  const [first] = found;
  if (first !== undefined) places[field] = placeOf(source.grid, first);
  return [...new Set(found)].map(({ text }) => text).join(role === "grade" ? "" : " , ");
}

function otherCells(source: RowCells, cells: GridCell[]): Readonly<Record<string, string>> {
  const others: Record<string, string> = {};
  for (const column of source.columns) {
    if (!isKeptAside(source.columns, column)) continue;
    const cell = firstCell(source, column);
    if (cell === null || cell.row < source.row || column.heading === "") continue;
    cells.push(cell);
    if (column.role !== "sequence") others[oneLine(column.heading)] = cell.text;
  }
  return others;
}

/** Columns without a field, and further columns of a role that one column already filled. */
function isKeptAside(columns: readonly Column[], column: Column): boolean {
  if (column.role === null || KEPT_ASIDE.has(column.role)) return true;
  return ONE_COLUMN.has(column.role) && columns.find(({ role }) => role === column.role) !== column;
}

const ONE_COLUMN: ReadonlySet<ColumnRole> = new Set([
  "name",
  "weight",
  "score",
  "actual",
  "unit",
  "nature",
  "progress",
  "forecast",
  "deviation",
  "basis",
]);

const KEPT_ASIDE: ReadonlySet<ColumnRole> = new Set([
  "adjusted",
  "halfYear",
  "prior",
  "direction",
  "coefficient",
  "rate",
  "note",
  "completion",
  "money",
  "category",
  "sequence",
]);

/** The ticked headings of 偏差原因分析 with the words beside them. */
function markedCauses(source: RowCells, cells: GridCell[], places: Record<string, Locator>): string | null {
  const texts: string[] = [];
  for (const column of source.columns) {
    if (column.role !== "cause" && column.role !== "causeText") continue;
    const cell = firstCell(source, column);
    if (cell === null || cell.row < source.row) continue;
    cells.push(cell);
    places["causes"] ??= placeOf(source.grid, cell);
    texts.push(column.role === "causeText" || !isTick(cell.plain) ? cell.text : oneLine(column.heading));
  }
  return texts.length === 0 ? null : texts.join("；");
}

function markedLikelihood(source: RowCells, cells: GridCell[], places: Record<string, Locator>): string | null {
  for (const column of source.columns) {
    if (column.role !== "likelihood") continue;
    const cell = firstCell(source, column);
    if (cell === null) continue;
    cells.push(cell);
    places["likelihood"] = placeOf(source.grid, cell);
    return isTick(cell.plain) ? oneLine(column.heading) : cell.text;
  }
  return null;
}

function isTick(plain: string): boolean {
  return /^[√✓✔☑是1vV]$/.test(plain);
}

function actualOf(raw: string | null, unitRaw: string | null, name: string): Actual | null {
  return raw === null || raw === "" ? null : { raw, target: parseTarget({ raw, unitRaw, name }) };
}

function isEmptyRow(texts: readonly (string | null)[]): boolean {
  return texts.every((text) => text === null || text === "");
}

function blankAsNull(text: string | null): string | null {
  return text === "" ? null : text;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, "").trim();
}

function levelCells(levels: Levels): readonly GridCell[] {
  return [levels.level1Cell, levels.level2Cell].filter((cell) => cell !== null);
}

function placeOfRow({ grid, row, columns }: RowCells, first: GridCell | undefined): Locator {
  if (first !== undefined && first.row === row) return placeOf(grid, first);
  return placeAt(grid, row, columns.find(({ role }) => role === "name")?.column ?? 0);
}

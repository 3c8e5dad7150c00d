import type { Actual, IndicatorReading } from "../../plan/reading.ts";
import { parseTarget } from "../../target/parse-target.ts";
import type { Target } from "../../target/target.ts";
import { placeAt, placeOf } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { Levels } from "./levels.ts";
import { markedCauses, markedLikelihood } from "./monitoring-marks.ts";
import { otherColumns } from "./other-columns.ts";
import { numberOf } from "./printed-number.ts";
import { type RowPick, type RowSource, take, takeOwn, takeValues, withoutBreaks } from "./row-cells.ts";

export interface IndicatorRow {
  readonly indicator: IndicatorReading;
  readonly cells: readonly GridCell[];
}

/** One row as an indicator; null when neither a name nor a value nor points stand in it. */
export function readIndicatorRow(source: RowSource): IndicatorRow | null {
  const pick: RowPick = { source, cells: [], places: {} };
  const texts = textsOf(pick);
  if (isEmptyRow(texts)) return null;
  const { level1, level2, level1Raw, level2Raw } = source.levels;
  placeLevels(pick);
  const others = otherColumns(pick);
  const indicator: IndicatorReading = {
    level1,
    level2,
    level1Raw,
    level2Raw,
    ...typedValues(texts),
    deviation: blankAsNull(deviationOf(pick)),
    basis: blankAsNull(take(pick, "basis")),
    progress: blankAsNull(texts.progress),
    forecast: blankAsNull(take(pick, "forecast")),
    causes: markedCauses(pick),
    likelihood: markedLikelihood(pick),
    role: "plain",
    ...(Object.keys(others).length === 0 ? {} : { others }),
    at: placeOfRow(pick),
    places: pick.places,
  };
  return { indicator, cells: [...pick.cells, ...levelCells(source.levels)] };
}

/** The printed texts of a row; null without such a column. */
interface RowTexts {
  readonly name: string;
  readonly annual: string | null;
  readonly period: string | null;
  readonly unit: string | null;
  readonly nature: string | null;
  readonly weight: string | null;
  readonly actual: string | null;
  readonly score: string | null;
  readonly progress: string | null;
}

function textsOf(pick: RowPick): RowTexts {
  return {
    name: withoutBreaks(take(pick, "name") ?? ""),
    annual: takeValues(pick, "annual", "annual") ?? takeValues(pick, "grade", "annual"),
    period: takeValues(pick, "period", "period"),
    unit: blankAsNull(take(pick, "unit")),
    nature: blankAsNull(take(pick, "nature")),
    weight: blankAsNull(takeOwn(pick, "weight")),
    actual: blankAsNull(take(pick, "actual")),
    score: blankAsNull(takeOwn(pick, "score")),
    progress: take(pick, "progress"),
  };
}

function isEmptyRow({ name, annual, period, actual, progress, weight }: RowTexts): boolean {
  return [name, annual, period, actual, progress, weight].every((text) => text === null || text === "");
}

function typedValues(texts: RowTexts) {
  const { name, unit: unitRaw, nature: natureRaw, weight: weightRaw, score: scoreRaw } = texts;
  const value = (raw: string | null): Target | null =>
    raw === null ? null : parseTarget({ raw, unitRaw, natureRaw, name });
  return {
    name,
    annual: value(texts.annual),
    period: value(texts.period),
    unitRaw,
    natureRaw,
    weight: numberOf(weightRaw),
    weightRaw,
    actual: actualOf(texts.actual, unitRaw, name),
    score: numberOf(scoreRaw),
    scoreRaw,
  };
}

function actualOf(raw: string | null, unitRaw: string | null, name: string): Actual | null {
  return raw === null ? null : { raw, target: parseTarget({ raw, unitRaw, name }) };
}

/** Beside a column of actual values, 完成情况 says how it went. */
function deviationOf(pick: RowPick): string | null {
  const printed = take(pick, "deviation");
  if (printed !== null && printed !== "") return printed;
  const hasActual = pick.source.columns.some(({ role }) => role === "actual");
  return hasActual ? (take(pick, "completion", "deviation") ?? printed) : printed;
}

function blankAsNull(text: string | null): string | null {
  return text === "" ? null : text;
}

function placeLevels({ source, places }: RowPick): void {
  const { level1Cell, level2Cell } = source.levels;
  if (level1Cell !== null) places["level1"] = placeOf(source.grid, level1Cell);
  if (level2Cell !== null) places["level2"] = placeOf(source.grid, level2Cell);
}

function levelCells(levels: Levels): readonly GridCell[] {
  return [levels.level1Cell, levels.level2Cell].filter((cell) => cell !== null);
}

function placeOfRow({ source, cells }: RowPick) {
  const [first] = cells;
  if (first !== undefined && first.row === source.row) return placeOf(source.grid, first);
  return placeAt(source.grid, source.row, source.columns.find(({ role }) => role === "name")?.column ?? 0);
}

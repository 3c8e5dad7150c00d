import type { Locator } from "../../document/locator.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import { parseTarget } from "../../target/parse-target.ts";
import type { IndicatorCells } from "./reading-spec.ts";

/** One row of cells, typed. */
export function indicatorOf(cells: IndicatorCells, line: number): IndicatorReading {
  const { name = "", unit, nature, level1 = null, level2 = null } = cells;
  const target = (raw: string) => parseTarget({ raw, unitRaw: unit ?? null, natureRaw: nature ?? null, name });
  const { annual, period, actual, weight, score } = cells;
  return {
    level1: level1 === null ? null : canonicalLevel1(level1),
    level2: level2 === null ? null : canonicalLevel2(level2),
    level1Raw: level1,
    level2Raw: level2,
    name,
    annual: annual === undefined ? null : target(annual),
    period: period === undefined ? null : target(period),
    unitRaw: unit ?? null,
    natureRaw: nature ?? null,
    weight: numberOf(weight),
    weightRaw: weight ?? null,
    actual: actual === undefined || actual === "" ? null : { raw: actual, target: parseTarget({ raw: actual, name }) },
    score: numberOf(score),
    scoreRaw: score ?? null,
    deviation: cells.deviation ?? null,
    basis: cells.basis ?? null,
    progress: cells.progress ?? null,
    forecast: cells.forecast ?? null,
    causes: cells.causes ?? null,
    likelihood: cells.likelihood ?? null,
    role: cells.role ?? "plain",
    at: { line },
    places: placesOf(cells, line),
  };
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

function placesOf(cells: IndicatorCells, line: number): Readonly<Record<string, Locator>> {
  const fields = ["level1", "level2", "name", "annual", "period", "actual", "weight", "score"] as const;
  const printed = fields.filter((field) => cells[field] !== undefined);
  return Object.fromEntries(printed.map((field) => [field, { line, column: fields.indexOf(field) + 1 }]));
}

import type { AuditSettings } from "../audit/rule.ts";
import type { Execution, ExecutionRow, IndicatorReading, ProjectReading } from "../plan/reading.ts";
import { isBlank } from "../text.ts";
import { executionRate } from "./execution-rate.ts";
import { expectedPoints, type PointsRange } from "./expected-points.ts";
import { hasReason } from "./reason-text.ts";

/** A score that does not follow the formula. */
export type ScoreFault =
  | { readonly kind: "row"; readonly indicator: number; readonly score: number; readonly range: PointsRange }
  | { readonly kind: "cap"; readonly indicator: number; readonly score: number; readonly weight: number }
  | { readonly kind: "doubled"; readonly count: number; readonly weight: number; readonly score: number }
  | { readonly kind: "execution"; readonly row: ExecutionRow; readonly score: number; readonly expected: number }
  | { readonly kind: "twoScores"; readonly row: ExecutionRow; readonly score: number; readonly other: number };

/** Every score of a project against its formula, in form order: execution, then the rows. */
export function scoreFaults(project: ProjectReading, settings: AuditSettings): readonly ScoreFault[] {
  const execution = executionFaults(project.execution);
  const doubled = doubledWeights(project.indicators);
  if (doubled !== null) return [...execution, doubled];
  return [...execution, ...project.indicators.flatMap((row, index) => rowFaults(row, index, settings))];
}

/** Rounding down to whole points is common and no fault. */
function differs(score: number, expected: number, tolerance: number): boolean {
  return Math.abs(score - expected) > tolerance && score !== Math.floor(expected);
}

function rowFaults(row: IndicatorReading, indicator: number, settings: AuditSettings): readonly ScoreFault[] {
  const { weight, score } = row;
  if (weight === null || score === null || row.role === "child") return [];
  if (score > MOST_POINTS) return [];
  if (score > weight + EXACT) return [{ kind: "cap", indicator, score, weight }];
  const range = expectedPoints(row, settings);
  if (range === null) return [];
  const tolerance = settings.parameter("score-tolerance");
  const unearned = range.basis === "missed" && score >= weight && range.most < weight * NEARLY;
  const tooMuch = unearned || (score > range.most && differs(score, range.most, tolerance));
  const tooLittle = score < range.least && differs(score, range.least, tolerance) && !isExplained(row, range, settings);
  return tooMuch || tooLittle ? [{ kind: "row", indicator, score, range }] : [];
}

/** A reason was given, or a pass threshold of the row took all points away. */
function isExplained(row: IndicatorReading, range: PointsRange, settings: AuditSettings): boolean {
  if (hasReason(row.deviation)) return true;
  const share = range.least / (row.weight ?? 1);
  return row.score === 0 && range.basis === "missed" && share < settings.parameter("partly-lowest") / 100;
}

const EXACT = 0.005;
/** A miss below one percent may be rounding; from there on full marks are not earned. */
const NEARLY = 0.99;
/** Whoever read more than this took another column for the score. */
const MOST_POINTS = 100;

/** The points were multiplied by their own weight: 25 × 25 % = 6.25. */
function doubledWeights(rows: readonly IndicatorReading[]): ScoreFault | null {
  const scored = rows.flatMap((row) => {
    const score = convertedScore(row) ?? row.score;
    return row.weight === null || row.weight <= 0 || score === null ? [] : [{ weight: row.weight, score }];
  });
  const [first] = scored;
  const squares = scored.every(({ weight, score }) => Math.abs(score - (weight * weight) / 100) < EXACT);
  return first === undefined || scored.length < 2 || !squares
    ? null
    : { kind: "doubled", count: scored.length, ...first };
}

/** Some forms print the score once more, multiplied by the weight. */
function convertedScore({ others = {} }: IndicatorReading): number | null {
  const printed = Object.entries(others).find(([heading]) => /(?:折算|加权|换算)后?得分/.test(heading))?.[1];
  return printed === undefined || isBlank(printed) || Number.isNaN(Number(printed)) ? null : Number(printed);
}

function executionFaults(execution: Execution | null): readonly ScoreFault[] {
  if (execution === null) return [];
  const wrong = execution.rows.flatMap((row) => executionFault(row, execution));
  return wrong.length > 0 ? wrong : twoScores(execution.rows);
}

/** Points × rate, never more than the points. */
function executionFault(row: ExecutionRow, execution: Execution): readonly ScoreFault[] {
  const points = row.points ?? execution.total.points;
  const rate = executionRate(row) ?? row.rate?.percent ?? null;
  if (row.score === null || points === null || rate === null) return [];
  const expected = (Math.min(Math.max(rate, 0), 100) / 100) * points;
  return isNotRounded(row.score, expected) ? [{ kind: "execution", row, score: row.score, expected }] : [];
}

/** A printed score is the computed one to its own decimals, rounded or cut off. */
function isNotRounded(score: number, expected: number): boolean {
  const scale = 10 ** (String(score).split(".")[1]?.length ?? 0);
  const cut = Math.floor(expected * scale + 1e-9);
  const rounded = Math.round(expected * scale);
  const printed = Math.round(score * scale);
  return printed !== cut && printed !== rounded;
}

/** Rows of the same money with different scores. */
function twoScores(rows: readonly ExecutionRow[]): readonly ScoreFault[] {
  const [main] = rows;
  if (main === undefined || main.score === null || main.executed?.fen == null) return [];
  const other = rows.find(
    (row) => row !== main && row.score !== null && row.score !== main.score && row.executed?.fen === main.executed?.fen,
  );
  return other === undefined ? [] : [{ kind: "twoScores", row: other, score: other.score ?? 0, other: main.score }];
}

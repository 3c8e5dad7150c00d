import type { IndicatorReading } from "@mingji/core/plan/reading";

/** A run of rows with the same level, to be merged into one cell. */
export interface LevelRun {
  readonly start: number;
  readonly length: number;
}

/** Runs of `level1`, or of `level2` inside the same `level1`, over rows `from` … `to` (excluded). */
export function levelRuns(
  indicators: readonly IndicatorReading[],
  level: "level1" | "level2",
  from: number,
  to: number,
): readonly LevelRun[] {
  const runs: LevelRun[] = [];
  let start = from;
  for (let row = from + 1; row <= to; row++) {
    if (row < to && sameLevel(indicators[row - 1], indicators[row], level)) continue;
    runs.push({ start, length: row - start });
    start = row;
  }
  return from === to ? [] : runs;
}

function sameLevel(
  one: IndicatorReading | undefined,
  other: IndicatorReading | undefined,
  level: "level1" | "level2",
): boolean {
  if (one === undefined || other === undefined) return false;
  const name = (row: IndicatorReading, key: "level1" | "level2") => row[key] ?? row[`${key}Raw`];
  return (
    name(one, "level1") === name(other, "level1") && (level === "level1" || name(one, level) === name(other, level))
  );
}

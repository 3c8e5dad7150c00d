import type { IndicatorReading, ProjectReading, Reading } from "../plan/reading.ts";

/**
 * What several rules need to know of one subject, derived at first use, once per audit and never across records.
 *
 * A derivation is a pure function that lives in `wording/` (or beside the one rule that uses it). Rules ask for it
 * with `facts.derive(fn)`: `indicatorFacts.derive(readQualitativeValue)` runs `readQualitativeValue(indicator, project,
 * reading)` for the first rule that asks and hands every later rule the same result. The function itself is the key,
 * so pass a named module-level function, never one made on the spot.
 *
 * Facts that rules of every family use may become members of these interfaces (optional or computed lazily in
 * `derive-facts.ts`).
 */
export interface AuditFacts {
  readonly projects: readonly ProjectFacts[];
  readonly derive: <T>(derivation: DocumentDerivation<T>) => T;
}

export interface ProjectFacts {
  readonly indicators: readonly IndicatorFacts[];
  readonly derive: <T>(derivation: ProjectDerivation<T>) => T;
}

export interface IndicatorFacts {
  readonly derive: <T>(derivation: IndicatorDerivation<T>) => T;
}

export type DocumentDerivation<T> = (reading: Reading, facts: AuditFacts) => T;
export type ProjectDerivation<T> = (project: ProjectReading, facts: ProjectFacts, reading: Reading) => T;
export type IndicatorDerivation<T> = (
  indicator: IndicatorReading,
  facts: IndicatorFacts,
  project: ProjectReading,
  reading: Reading,
) => T;

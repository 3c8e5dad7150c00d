/**
 * What several rules need to know of one subject, derived once per audit and never across records:
 * the reading of a qualitative value, the numbers in a goal text, the measured object of a name.
 * The derivations live in `wording/`; `derive-facts.ts` puts them together lazily.
 */
export interface AuditFacts {
  readonly projects: readonly ProjectFacts[];
}

export interface ProjectFacts {
  readonly indicators: readonly IndicatorFacts[];
}

export interface IndicatorFacts {
  /** The name without numbering, hints, brackets and white space. */
  readonly plainName: string;
}

import type { IndicatorReading, ProjectReading, Reading } from "../plan/reading.ts";
import type { AuditFacts, IndicatorFacts, ProjectFacts } from "./facts.ts";

/** The facts of one reading: nothing is computed before a rule asks for it. */
export function factsOf(reading: Reading): AuditFacts {
  const memo: Memo = new Map();
  const facts: AuditFacts = {
    projects: reading.projects.map((project) => projectFactsOf(project, reading)),
    derive: (derivation) => remembered(memo, derivation, () => derivation(reading, facts)),
  };
  return facts;
}

type Memo = Map<unknown, unknown>;

function remembered<T>(memo: Memo, key: unknown, compute: () => T): T {
  if (memo.has(key)) return memo.get(key) as T;
  const value = compute();
  memo.set(key, value);
  return value;
}

function projectFactsOf(project: ProjectReading, reading: Reading): ProjectFacts {
  const memo: Memo = new Map();
  const facts: ProjectFacts = {
    indicators: project.indicators.map((indicator) => new LazyIndicatorFacts(indicator, project, reading)),
    derive: (derivation) => remembered(memo, derivation, () => derivation(project, facts, reading)),
  };
  return facts;
}

/** A class because a plan list has a million of them: one shape, and no memo before the first question. */
class LazyIndicatorFacts implements IndicatorFacts {
  readonly #indicator: IndicatorReading;
  readonly #project: ProjectReading;
  readonly #reading: Reading;
  #memo: Memo | null = null;

  constructor(indicator: IndicatorReading, project: ProjectReading, reading: Reading) {
    this.#indicator = indicator;
    this.#project = project;
    this.#reading = reading;
  }

  derive<T>(
    derivation: (indicator: IndicatorReading, facts: IndicatorFacts, project: ProjectReading, reading: Reading) => T,
  ): T {
    this.#memo ??= new Map();
    if (this.#memo.has(derivation)) return this.#memo.get(derivation) as T;
    const value = derivation(this.#indicator, this, this.#project, this.#reading);
    this.#memo.set(derivation, value);
    return value;
  }
}

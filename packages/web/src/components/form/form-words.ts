import type { IndicatorColumn } from "@mingji/core/plan/reading";

/** What the printed form calls its parts, in the reader's language. */
export interface FormWords {
  readonly project: string;
  readonly spendingUnit: string;
  readonly code: string;
  readonly category: string;
  readonly projectPeriod: string;
  readonly funds: string;
  readonly goals: string;
  readonly indicators: string;
  readonly execution: string;
  readonly continued: string;
  readonly grade: string;
  readonly fund: Readonly<Record<string, string>>;
  readonly goal: Readonly<Record<string, string>>;
  readonly column: Readonly<Record<IndicatorColumn, string>>;
  readonly executionColumn: Readonly<Record<string, string>>;
}

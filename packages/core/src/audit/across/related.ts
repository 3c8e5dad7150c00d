import type { Locator } from "../../document/locator.ts";
import type { Reading } from "../../plan/reading.ts";

/** Documents about the same projects, by what they are to the one that is audited. */
export interface RelatedReadings {
  /** The plan as approved, or as last adjusted. */
  readonly approved?: Reading;
  /** Last year's self-evaluation, or its plan when no actuals are at hand. */
  readonly lastYear?: Reading;
  /** The evaluation by the department or the finance bureau. */
  readonly evaluation?: Reading;
}

/** The second place of a finding that compares two documents. */
export interface OtherPlace {
  /** File name of the other document. */
  readonly document: string;
  /** 0-based indexes into the other reading; null for the whole of it. */
  readonly project: number | null;
  readonly indicator: number | null;
  readonly at: Locator;
}

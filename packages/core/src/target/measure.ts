import type { Operator } from "./target.ts";

/** One number, date or hole found in a cell, with the words that belong to it. Positions are in the plain text. */
export interface Measure {
  readonly form: MeasureForm;
  /** Text between the previous measure (or the start) and the words that belong to this number. */
  readonly before: string;
  /** null when no sign or comparative is printed. */
  readonly op: Operator | null;
  readonly value: number | null;
  readonly value2: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly date2: string | null;
  readonly edge: "start" | "end" | null;
  readonly recurring: "yearly" | null;
  /** 各: the value holds for each of several things. */
  readonly each: boolean;
  readonly equivalent: { readonly value: number; readonly unit: string } | null;
  readonly repairs: readonly string[];
  /** Words that make the reading less than certain: 可达, 余. */
  readonly doubt: "none" | "some" | "strong";
  readonly start: number;
  readonly end: number;
}

/** `hole`: a place for digits without digits; `lost`: digits that cannot be read. */
export type MeasureForm = "quantity" | "range" | "date" | "dateRange" | "hole" | "lost";

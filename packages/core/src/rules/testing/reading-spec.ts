import type { FormId, IndicatorColumn, IndicatorReading } from "../../plan/reading.ts";
import type { MoneyUnit } from "../../money.ts";

/** A reading in a few words: cells as printed, everything typed by the real parsers. See `readingOf`. */
export interface ReadingSpec {
  /** `target-form` unless said. */
  readonly form?: FormId;
  /** A title with its year unless said; null for none. */
  readonly title?: string | null;
  readonly department?: string | null;
  /** Name of the spreadsheet tab. */
  readonly sheet?: string;
  /** 2023 unless said; null when the form prints none. */
  readonly year?: number | null;
  /** 万元 unless said. */
  readonly unit?: MoneyUnit | null;
  /** Columns of the form; those that any row uses unless said. */
  readonly columns?: readonly IndicatorColumn[];
  readonly totals?: readonly {
    readonly name: string;
    readonly of: "department" | "unit";
    /** The tab it stands on. */
    readonly sheet?: string;
    readonly funds: FundsSpec;
  }[];
  readonly projects: readonly ProjectSpec[];
}

/** Amounts as printed, by source: `{ total: "100.00", fiscalAppropriation: "60" }`. */
export type FundsSpec = Readonly<Record<string, string>>;

export interface ProjectSpec {
  /** 示例项目 unless said. */
  readonly name?: string;
  /** The tab it stands on. */
  readonly sheet?: string;
  readonly spendingUnit?: string | null;
  readonly category?: string | null;
  readonly code?: string | null;
  readonly period?: { readonly raw: string; readonly start: string | null; readonly end: string | null } | null;
  readonly funds?: FundsSpec;
  /** Annual goal; null (no such cell) unless said. */
  readonly goal?: string | null;
  readonly periodGoal?: string | null;
  /** Goal cells of a self-evaluation. */
  readonly expectedGoal?: string;
  readonly actualGoal?: string;
  readonly indicators?: readonly IndicatorSpec[];
  readonly execution?: ExecutionSpec | null;
  readonly totalScore?: number | null;
  readonly grade?: string | null;
}

/** `[level 1, level 2, name, annual value]`, or an object when there is more to say. */
export type IndicatorSpec =
  | readonly [level1: string | null, level2: string | null, name: string, annual: string]
  | IndicatorCells;

export interface IndicatorCells {
  readonly level1?: string | null;
  readonly level2?: string | null;
  readonly name?: string;
  /** The value cell; absent = the form has no annual column, "" = blank cell. */
  readonly annual?: string;
  readonly period?: string;
  readonly unit?: string;
  readonly nature?: string;
  readonly weight?: string;
  readonly actual?: string;
  readonly score?: string;
  readonly deviation?: string;
  readonly basis?: string;
  readonly progress?: string;
  readonly forecast?: string;
  readonly causes?: string;
  readonly likelihood?: string;
  readonly role?: IndicatorReading["role"];
}

export interface ExecutionSpec {
  readonly rows: readonly {
    readonly source: string;
    readonly initialBudget?: string;
    readonly adjustedBudget?: string;
    readonly executed?: string;
    readonly rate?: string;
    readonly points?: number;
    readonly score?: number;
  }[];
  readonly total?: { readonly points: number | null; readonly score: number | null };
}

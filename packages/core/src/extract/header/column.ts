import type { GridCell } from "../grid/grid-cell.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";

/** One column of an indicator table: grid columns under one leaf heading. */
export interface Column {
  readonly column: number;
  /** Exclusive. */
  readonly columnEnd: number;
  /** The leaf heading as printed, and its cell. */
  readonly heading: string;
  readonly headingCell: GridCell | null;
  /** null: a heading that is in no word list. */
  readonly role: ColumnRole | null;
  /** The group heading says for which horizon. */
  readonly horizon: "period" | "annual" | null;
  /** A column of its own for one place, grade or source under a common heading. */
  readonly part: string | null;
}

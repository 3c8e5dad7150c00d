import type { Bounds } from "./matrix.ts";

/** One glyph, or one ligature: its text, box and direction. */
export interface Glyph extends Bounds {
  /** After folding; a blank is `" "`. */
  readonly text: string;
  /** Size of the type in points on the page. */
  readonly size: number;
  /** Where the text runs: 0 right, 1 down, 2 left, 3 up; -1 for anything oblique. */
  readonly turn: Turn;
  /** Distance of the baseline along the axis across the text: y for turns 0 and 2, x for 1 and 3. */
  readonly baseline: number;
  /** Position in the page's own order of painting. */
  readonly order: number;
  /** Painted faintly: pale colour or low opacity. */
  readonly faint: boolean;
}

export type Turn = 0 | 1 | 2 | 3 | -1;

/** A horizontal or vertical line, however it was painted: stroke, thin rectangle, thin picture. */
export interface Ruling {
  /** y of a horizontal line, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

/** What one page shows, in points from its top left corner as displayed. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Text painted invisibly, as recognition software lays it under a scan. */
  readonly hiddenGlyphs: readonly Glyph[];
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
  /** Marks smaller than a line's thickness both ways: the parts of dotted lines. */
  readonly dots: readonly Bounds[];
  readonly images: readonly Bounds[];
}

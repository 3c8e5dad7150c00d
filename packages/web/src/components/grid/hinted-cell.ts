import type { GridCell } from "./grid-layout.ts";

/** The cell under the pointer or the keyboard, and where it is drawn. */
export interface HintedCell {
  readonly cell: GridCell;
  readonly element: HTMLElement;
}

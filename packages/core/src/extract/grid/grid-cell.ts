import type { Cell } from "../../document/document.ts";

/** A non-blank cell in the coordinates of the grid; ends are exclusive. */
export interface GridCell {
  readonly cell: Cell;
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
  /** As printed, trimmed. */
  readonly text: string;
  /** In the spelling of the word lists. */
  readonly plain: string;
  /** Several equal cells side by side that stand for one, or for equal values. */
  readonly isRepeated?: boolean;
}

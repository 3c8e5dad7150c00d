import type { CellAddress } from "../../lib/address.ts";
import { addressKey } from "../../lib/address.ts";
import { type CellLook, type GridCell, guessHeight } from "../grid/grid-layout.ts";

/** A cell of a row that is laid out from left to right. */
export interface RowPart {
  readonly text: string;
  readonly look: CellLook;
  readonly address?: CellAddress;
  readonly note?: string;
  /** Columns; the last part of a row takes what is left. */
  readonly span?: number;
  readonly rowSpan?: number;
}

export interface FormRow {
  readonly id: string;
  readonly parts: readonly RowPart[];
  /** First column, when a merged cell of an earlier row stands on the left. */
  readonly from?: number;
}

/** Cells of rows below each other; each row fills the width. */
export function cellsOfRows(rows: readonly FormRow[], columnCount: number): readonly GridCell[] {
  return rows.flatMap(({ id, parts, from = 0 }, row) => {
    let column = from;
    return parts.map((part, index): GridCell => {
      const isLast = index === parts.length - 1;
      const columnSpan = isLast ? columnCount - column : Math.min(part.span ?? 1, columnCount - column);
      const cell = {
        key: part.address === undefined ? `${id}#${index}` : addressKey(part.address),
        row,
        column,
        rowSpan: part.rowSpan ?? 1,
        columnSpan,
        text: part.text,
        ...(part.note === undefined ? {} : { note: part.note }),
        look: part.look,
        address: part.address ?? null,
      };
      column += columnSpan;
      return cell;
    });
  });
}

/** Guessed height of rows that use the whole width. */
export function rowsHeight(rows: readonly FormRow[], width: number): number {
  return rows.reduce((sum, { parts }) => sum + Math.max(31, guessHeight(parts.at(-1)?.text ?? "", width)), 0);
}

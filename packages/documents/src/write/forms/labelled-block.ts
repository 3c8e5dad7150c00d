import { type FormCell, type FormRow, row } from "../form-page.ts";

/** Puts a label cell of the block's height in front of its first row. */
export function withLabel(label: FormCell, rows: readonly FormRow[]): readonly FormRow[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  return [row({ ...label, rowSpan: rows.length }, ...first.cells), ...rest];
}

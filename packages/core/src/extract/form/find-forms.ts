import { type Grid, startingCells } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { Header } from "../header/find-headers.ts";
import { roleOfHeading } from "../lexicon/column-roles.ts";
import { type LabelRole, roleOfLabel } from "../lexicon/label-words.ts";
import type { FormRows } from "./read-form.ts";
import { inlineLabels, isNoteText, isSubtitleText, isTitleText } from "./text-rows.ts";

/** The forms that stand one below the other in a grid: each begins at the title above its project's name. */
export function findForms(grid: Grid, headers: readonly Header[]): readonly FormRows[] {
  const named = rowsWithLabel(grid, "name", headers);
  const starts = (named.length > 0 ? named : rowsWithLabel(grid, "wholeName", headers)).map((row) =>
    titleAbove(grid, row),
  );
  const edges = [0, ...starts.slice(1), grid.rows.length];
  let next = 0;
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? grid.rows.length;
    const first = next;
    while ((headers[next]?.rowStart ?? end) < end) next += 1;
    return { start, end, headers: headers.slice(first, next) };
  });
}

export function hasLabel(grid: Grid, role: LabelRole, headers: readonly Header[]): boolean {
  return rowsWithLabel(grid, role, headers).length > 0;
}

function rowsWithLabel(grid: Grid, role: LabelRole, headers: readonly Header[]): readonly number[] {
  const found: number[] = [];
  const headings = new Set(
    headers.flatMap(({ rowStart, rowEnd }) => Array.from({ length: rowEnd - rowStart }, (_, at) => rowStart + at)),
  );
  for (let row = 0; row < grid.rows.length; row += 1) {
    if (!headings.has(row) && hasLabelIn(startingCells(grid, row), role)) found.push(row);
  }
  return found;
}

function hasLabelIn(cells: readonly GridCell[], role: LabelRole): boolean {
  const index = cells.findIndex((cell) => roleOfLabel(cell.plain) === role);
  if (index >= 0) {
    const next = cells[index + 1];
    return next === undefined ? cells.length === 1 : roleOfHeading(next.plain) === null || cells.length === 2;
  }
  return cells.some(({ text }) => inlineLabels(text).some((label) => label.role === role));
}

/** Titles, subtitles and units above the name belong to the form; a note belongs to the form before. */
function titleAbove(grid: Grid, row: number): number {
  let start = row;
  while (start > 0) {
    const cells = grid.rows[start - 1] ?? [];
    const [only] = cells;
    if (cells.length !== 1 || only === undefined || isNoteText(only.plain)) break;
    if (!isTitleText(only.plain) && !isSubtitleText(only.plain) && !/^单位[:：]/.test(only.plain)) break;
    start -= 1;
  }
  return start;
}

import { cellTexts } from "./cell-texts.ts";
import { type Joint, cellBorders } from "./cell-borders.ts";
import type { HeadingRun } from "./flat-headings.ts";
import type { FlatText } from "./flat-text.ts";
import type { FormGrid, GridDoubt, Headings } from "./form-grid.ts";
import { opensSecondRow, planHeadings } from "./heading-row.ts";
import { addLatticeRows } from "./lattice-rows.ts";
import { repeatedCells } from "./repeated-texts.ts";
import type { RowSearch } from "./row-types.ts";

/** The indicator rows of a form in running text, from its headings to `to`. */
export function readIndicators(flat: FlatText, grid: FormGrid, run: HeadingRun, to: number): readonly GridDoubt[] {
  const headings = headingCells(flat, run);
  const { columns } = planHeadings(cellTexts(headings.first), cellTexts(headings.second));
  const end = Math.min(to, run.end + LONGEST_BODY[run.joint]);
  const hasUnits = columns.some(({ kind }) => kind === "unit");
  const borders = cellBorders(flat, run.end, end, run.joint, hasUnits);
  const search: RowSearch = {
    flat,
    columns,
    borders,
    joint: run.joint,
    hasLines: hasLines(flat, run.end, end, run.joint),
    hasNumbers: /\d/.test(flat.plain.slice(run.end, end)),
    repeated: run.joint === "spaces" ? repeatedCells(flat, borders) : new Set(),
    fits: new Map(),
  };
  grid.openSection(run.marker === null ? null : flat.cut(run.marker.start, run.marker.end));
  const doubts = addLatticeRows(search, grid, headings);
  return end < to ? [...doubts, { content: flat.cut(end, to), role: null }] : doubts;
}

/** Longer tables without any grid are not searched; the rest is named as unread. */
const LONGEST_BODY: Readonly<Record<Joint, number>> = { lines: 40_000, spaces: 40_000, nothing: 6000 };

function headingCells(flat: FlatText, { headings }: HeadingRun): Headings {
  const all = headings.map(({ start, end }) => flat.cut(start, end));
  const second = all.findIndex(({ text }, index) => index > 0 && opensSecondRow(text, cellTexts(all.slice(0, index))));
  return second < 0 ? { first: all, second: [] } : { first: all.slice(0, second), second: all.slice(second) };
}

/** Whether the rows stand on lines of their own: several line breaks in the body. */
function hasLines({ gaps }: FlatText, from: number, to: number, joint: Joint): boolean {
  let breaks = 0;
  for (let at = from; at < to; at += 1) if (gaps[at] === 2) breaks += 1;
  return joint === "spaces" && breaks > 1;
}

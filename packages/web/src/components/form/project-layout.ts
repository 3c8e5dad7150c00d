import type { IndicatorColumn, ProjectReading, Reading } from "@mingji/core/plan/reading";
import { addressKey } from "../../lib/address.ts";
import { type GridCell, type GridLayout, remembering } from "../grid/grid-layout.ts";
import { cellsOfRows, type FormRow, rowsHeight } from "./form-rows.ts";
import type { FormWords } from "./form-words.ts";
import { headRows } from "./head-rows.ts";
import { COLUMN_WIDTH, cellText, indicatorColumns, lookOf } from "./indicator-columns.ts";
import { levelRuns } from "./level-runs.ts";
import { type ProjectPart, projectParts, rowsOf, sectionFinder, stacked } from "./section-rows.ts";

const GUESSED_WIDTH = 640;

/** The form of one project, a self-evaluation or a monitoring table: the project's own rows on top, its indicators below. */
export function projectLayout(reading: Reading, words: FormWords): GridLayout {
  const fields = indicatorColumns(reading);
  const parts = reading.projects.flatMap((project, index) => projectParts(index, project.indicators.length));
  const sections = stacked(
    parts.map((part) => {
      const head = headOf(reading, words, part, fields);
      const rows = part.to - part.from;
      return { rowCount: head.length + rows, height: rowsHeight(head, GUESSED_WIDTH) + rows * 42 };
    }),
  );
  return {
    columns: fields.map((field) => ({ id: field, title: words.column[field], width: COLUMN_WIDTH[field] })),
    hasOwnHeadings: true,
    sections,
    rowCount: rowsOf(sections),
    sectionOf: sectionFinder(parts, 0),
    cellsOf: remembering((section) => {
      const part = parts[section];
      if (part === undefined) return [];
      const head = headOf(reading, words, part, fields);
      const project = reading.projects[part.project];
      const below = project === undefined ? [] : indicatorCells(project, part, fields);
      return [...cellsOfRows(head, fields.length), ...below.map((cell) => ({ ...cell, row: cell.row + head.length }))];
    }),
  };
}

/** The project's rows, then the headings of the indicator columns, as the printed form has them. */
function headOf(
  reading: Reading,
  words: FormWords,
  { project, first, from }: ProjectPart,
  fields: readonly IndicatorColumn[],
): readonly FormRow[] {
  const shown = reading.projects[project];
  if (shown === undefined) return [];
  const headings = {
    id: `headings${project}/${from}`,
    parts: fields.map((field) => ({ text: words.column[field], look: "heading" as const })),
  };
  if (first) return [...headRows(reading, shown, project, words, fields.length), headings];
  const id = `continued${project}/${from}`;
  return [{ id, parts: [{ text: shown.name, note: words.continued, look: "label" as const }] }, headings];
}

function indicatorCells(
  project: ProjectReading,
  part: ProjectPart,
  fields: readonly IndicatorColumn[],
): readonly GridCell[] {
  return fields.flatMap((field, column) => {
    const runs =
      field === "level1" || field === "level2"
        ? levelRuns(project.indicators, field, part.from, part.to)
        : project.indicators.slice(part.from, part.to).map((_, row) => ({ start: part.from + row, length: 1 }));
    return runs.map(({ start, length }): GridCell => {
      const address = { project: part.project, indicator: start, field };
      const indicator = project.indicators[start];
      return {
        key: addressKey(address),
        row: start - part.from,
        column,
        rowSpan: length,
        columnSpan: 1,
        text: indicator === undefined ? "" : cellText(indicator, field),
        look: lookOf(field),
        address,
      };
    });
  });
}

import type { Table } from "../../document/document.ts";
import { formGrid, type FormGrid, type GridDoubt, type IndicatorCell, isClosingRow } from "./form-grid.ts";
import { isFooter, isLabel, sectionOf } from "./form-words.ts";
import { areIndicatorHeadings } from "./heading-row.ts";
import { headingRole } from "./heading-words.ts";
import type { PlacedText } from "./place-in-text.ts";
import { rowsOfTable } from "./rows-of-table.ts";

type Row = readonly PlacedText[];

export interface RebuiltTable {
  readonly table: Table;
  readonly doubts: readonly GridDoubt[];
}

/** Whether rows of a text table leave merged cells out, so that their columns have shifted. */
export function isRagged(table: Table): boolean {
  const rows = rowsOfTable(table);
  const widths = new Set(rows.map(({ length }) => length));
  return widths.size > 1 && rows.some((row) => headingsOf(row) !== null);
}

/** A text table whose rows leave merged cells out, with every cell back in its column. */
export function rebuildRaggedTable(table: Table, number: number): RebuiltTable {
  const grid = formGrid();
  const rows = rowsOfTable(table);
  let inSection = false;
  for (let index = 0; index < rows.length; ) {
    const row = rows[index] ?? [];
    const headings = headingsOf(row);
    if (headings !== null) {
      grid.openSection(headings.marker);
      index = readIndicators(grid, rows, index, headings.cells);
      inSection = false;
      continue;
    }
    const [first, ...rest] = row;
    if (first !== undefined && sectionOf(first.text) !== null && rest.length > 0) {
      grid.openSection(first);
      grid.addRow(rest);
      inSection = true;
    } else if (inSection && first !== undefined && !isLabel(first.text) && !isFooter(first.text)) grid.addRow(row);
    else {
      grid.addPairs(row);
      inSection = false;
    }
    index += 1;
  }
  return { table: grid.build(number), doubts: grid.doubts() };
}

interface HeadingRow {
  readonly marker: PlacedText | null;
  readonly cells: Row;
}

/** The headings of an indicator table, with or without the cell 绩效指标 left of them. */
function headingsOf(row: Row): HeadingRow | null {
  const [first, ...rest] = row;
  if (first === undefined || rest.length < 2) return null;
  const opensIndicators = sectionOf(first.text) === "indicators";
  if (opensIndicators && rest.some(({ text }) => headingRole(text) !== null)) return { marker: first, cells: rest };
  return areIndicatorHeadings(row.map(({ text }) => text)) ? { marker: null, cells: row } : null;
}

/** The rows below the headings; returns the index of the first row behind them. */
function readIndicators(grid: FormGrid, rows: readonly Row[], start: number, first: Row): number {
  const below = rows[start + 1] ?? [];
  const second = isHeadingRow(below) ? below : [];
  const width = first.length + second.length;
  const cells: IndicatorCell[] = [];
  let index = start + (second.length === 0 ? 1 : 2);
  for (; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (isClosingRow(row) || headingsOf(row) !== null || row.length > width) break;
    if (row[0] !== undefined && (isLabel(row[0].text) || sectionOf(row[0].text) !== null)) break;
    row.forEach((content, column) => cells.push({ content, opensRow: column === 0 }));
  }
  grid.addIndicators({ first, second }, cells);
  const closing = rows[index];
  if (closing === undefined || !isClosingRow(closing)) return index;
  grid.addTotal(closing);
  return index + 1;
}

function isHeadingRow(row: Row): boolean {
  const roles = row.map(({ text }) => headingRole(text));
  return row.length >= 2 && roles.every((role, index) => role !== null || row[index]?.text === "值");
}

import { append } from "./append.ts";
import type { Table } from "../../document/document.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import { type AlignedCell, alignCells, type StreamCell } from "./align-cells.ts";
import { isColumnMajor, rowsOfColumns } from "./column-major.ts";
import { closesIndicators } from "./form-words.ts";
import { type GridBuilder, type GridCell, gridBuilder } from "./grid-builder.ts";
import { type HeadingPlan, planHeadings } from "./heading-row.ts";
import { withOwnParents } from "./own-parents.ts";
import type { PlacedText } from "./place-in-text.ts";

/** A place where the rebuilt grid is a guess. */
export interface GridDoubt {
  readonly content: PlacedText;
  /** The column of an indicator row, the row as a whole, or null for amounts, goals and what was left over. */
  readonly role: ColumnRole | "row" | null;
  /** A longer text to quote than the cell itself. */
  readonly quote?: string;
  /** What else might stand here. */
  readonly rival?: string;
}

/** The parts of one form as they are found, written down as rows of one table. */
export interface FormGrid {
  /** Labels and values side by side. */
  addPairs(cells: readonly PlacedText[]): void;
  /** Opens a part whose marker cell stands left of all its rows. */
  openSection(marker: PlacedText | null): void;
  /** A row of the open part, right of its marker. */
  addRow(cells: readonly PlacedText[]): void;
  addIndicators(headings: Headings, cells: readonly IndicatorCell[]): void;
  /** Indicator rows whose columns are known already. */
  addIndicatorRows(headings: Headings, rows: readonly (readonly GridCell[])[]): void;
  /** 总分 | 100 | 96: its numbers stand in the columns of points and scores. */
  addTotal(cells: readonly PlacedText[]): void;
  readonly doubts: () => readonly GridDoubt[];
  build(number: number): Table;
}

export interface Headings {
  readonly first: readonly PlacedText[];
  readonly second: readonly PlacedText[];
}

export interface IndicatorCell {
  readonly content: PlacedText;
  readonly opensRow: boolean | null;
}

export function formGrid(): FormGrid {
  const builder = gridBuilder();
  const doubts: GridDoubt[] = [];
  let marker: PlacedText | null = null;
  let isFirst = false;
  let indent = 0;
  let plan: HeadingPlan | null = null;
  const startRow = (): { column: number; content: PlacedText }[] => {
    const opening = isFirst && marker !== null ? [{ column: 0, content: marker }] : [];
    isFirst = false;
    return opening;
  };
  const addRow = (cells: readonly PlacedText[]) => {
    const opening = startRow();
    builder.addRow([...opening, ...cells.map((content, index) => ({ column: index + indent, content }))]);
    if (indent > 0) builder.extend(0);
  };
  return {
    addPairs(cells) {
      marker = null;
      indent = 0;
      addRow(cells);
    },
    openSection(opened) {
      marker = opened;
      isFirst = opened !== null;
      indent = opened === null ? 0 : 1;
    },
    addRow,
    addIndicators(headings, cells) {
      plan = planHeadings(headings.first.map(textOf), headings.second.map(textOf));
      addHeadings(builder, headings, plan, indent, startRow());
      const contents = cells.map(({ content }) => content);
      if (cells.every(({ opensRow }) => opensRow === null) && isColumnMajor(contents, plan.columns)) {
        append(doubts, addColumnMajor(builder, plan, indent, contents));
        return;
      }
      const aligned = alignCells(cells.map(toStreamCell), plan.columns);
      const rows = rowsOf(cells, aligned);
      const hasBlanks = cells.some(({ opensRow }) => opensRow !== null);
      addIndicatorCells(builder, plan, indent, hasBlanks ? rows : withOwnParents(rows, plan.columns));
      append(doubts, misfits(cells, aligned, plan));
    },
    addIndicatorRows(headings, rows) {
      plan = planHeadings(headings.first.map(textOf), headings.second.map(textOf));
      addHeadings(builder, headings, plan, indent, startRow());
      addIndicatorCells(builder, plan, indent, withOwnParents(rows, plan.columns));
    },
    addTotal(cells) {
      builder.addRow(totalRow(cells, plan, indent));
      if (indent > 0) builder.extend(0);
    },
    doubts: () => doubts,
    build: (number) => builder.build(number),
  };
}

function textOf({ text }: PlacedText): string {
  return text;
}

/** The categories of rows put together from columns cannot be told; columns of unequal length make every row a guess. */
function addColumnMajor(
  builder: GridBuilder,
  plan: HeadingPlan,
  indent: number,
  cells: readonly PlacedText[],
): readonly GridDoubt[] {
  const { rows, categories, left } = rowsOfColumns(cells, plan.columns);
  addIndicatorCells(builder, plan, indent, rows);
  const isEven = left.length === 0 && rows.every(({ length }) => length === rows[0]?.length);
  const roles = isEven ? (["level1", "level2"] as const).filter(() => categories.length > 0) : (["row"] as const);
  const names = rows.flatMap((row) =>
    row.slice(0, 1).flatMap(({ content }) => roles.map((role): GridDoubt => ({ content, role }))),
  );
  return [...names, ...[...categories, ...left].map((content): GridDoubt => ({ content, role: null }))];
}

function toStreamCell({ content, opensRow }: IndicatorCell): StreamCell {
  return { text: content.text, opensRow };
}

function addHeadings(
  builder: GridBuilder,
  headings: Headings,
  plan: HeadingPlan,
  indent: number,
  opening: readonly { column: number; content: PlacedText }[],
): void {
  const all = [...headings.first, ...headings.second];
  for (const row of [0, 1].slice(0, plan.rowCount)) {
    const cells = plan.cells.flatMap((cell) => {
      const content = all[cell.index];
      return cell.row !== row || content === undefined ? [] : [{ ...cell, column: cell.column + indent, content }];
    });
    builder.addRow([...(row === 0 ? opening : []), ...cells]);
    if (indent > 0) builder.extend(0);
  }
  if (plan.rowCount === 2)
    for (const { rowSpan, column } of plan.cells) if (rowSpan === 2) builder.extend(column + indent);
}

function rowsOf(cells: readonly IndicatorCell[], aligned: readonly AlignedCell[]): readonly (readonly GridCell[])[] {
  const rows: GridCell[][] = [];
  cells.forEach(({ content }, index) => {
    const place = aligned[index];
    if (place === undefined) return;
    if (place.opensRow) rows.push([]);
    rows.at(-1)?.push({ column: place.column, content });
  });
  return rows;
}

/** A row that leaves a merged column out lies under the cell above it. */
function addIndicatorCells(
  builder: GridBuilder,
  plan: HeadingPlan,
  indent: number,
  rows: readonly (readonly GridCell[])[],
): void {
  builder.close(plan.columns.map((_, column) => column + indent));
  for (const row of rows) {
    builder.addRow(row.map((cell) => ({ ...cell, column: cell.column + indent })));
    const present = new Set(row.map(({ column }) => column));
    plan.columns.forEach(({ merges }, column) => {
      if (merges && !present.has(column)) builder.extend(column + indent);
    });
    if (indent > 0) builder.extend(0);
  }
}

const CONTRADICTION = -3;

function misfits(
  cells: readonly IndicatorCell[],
  aligned: readonly AlignedCell[],
  plan: HeadingPlan,
): readonly GridDoubt[] {
  return cells.flatMap(({ content }, index) => {
    const { fit = 0, column = 0 } = aligned[index] ?? {};
    return fit <= CONTRADICTION ? [{ content, role: plan.columns[column]?.role ?? null }] : [];
  });
}

/** The label reaches up to the column of points; the cells behind it stand side by side. */
function totalRow(cells: readonly PlacedText[], plan: HeadingPlan | null, indent: number) {
  const [label, ...numbers] = cells;
  const columns = plan?.columns ?? [];
  const name = columns.findIndex(({ kind }) => kind === "name");
  const points = columns.findIndex(({ kind }, column) => kind === "number" && column > name);
  const first = indent + Math.max(1, points);
  const opening = label === undefined ? [] : [{ column: indent, columnSpan: first - indent, content: label }];
  return [...opening, ...numbers.map((content, index) => ({ column: first + index, content }))];
}

/** Whether a row of cells closes the indicator rows. */
export function isClosingRow(cells: readonly PlacedText[]): boolean {
  const [first] = cells;
  return first !== undefined && closesIndicators(first.text);
}

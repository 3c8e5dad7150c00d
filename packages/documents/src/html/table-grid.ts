import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { attributeOf, type HtmlElement, isElement } from "./parse-html.ts";
import type { StyleRules } from "./style-rules.ts";

export interface GridCell {
  readonly element: HtmlElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface TableGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly GridCell[];
}

/** What all tables of one page count together. */
export interface GridBudget {
  readonly context: ReadContext;
  cells: number;
  covered: number;
}

/** Places the cells as the HTML standard forms a table: spans push later cells aside, and end with their row group. */
export function formGrid(table: HtmlElement, rules: StyleRules, budget: GridBudget): TableGrid {
  const cells: GridCell[] = [];
  let row = 0;
  let columnCount = 0;
  for (const group of rowGroups(table, rules)) {
    const end = row + group.length;
    const busyUntil: number[] = [];
    for (const element of group) {
      budget.context.checkTime();
      for (const cell of placeRow(element, { row, end, busyUntil }, rules)) {
        count(budget, cell);
        columnCount = Math.max(columnCount, cell.column + cell.columnSpan);
        cells.push(cell);
      }
      row += 1;
    }
  }
  return { rowCount: row, columnCount, cells };
}

/** Rows by group; rows that stand outside any group form one of their own, as browsers make a body around them. */
function rowGroups(table: HtmlElement, rules: StyleRules): readonly (readonly HtmlElement[])[] {
  const groups: HtmlElement[][] = [];
  for (const child of table.childNodes) {
    if (!isElement(child) || rules.isHidden(child)) continue;
    if (child.tagName === "tr") groups.push([child]);
    if (["thead", "tbody", "tfoot"].includes(child.tagName)) groups.push(rowsOf(child, rules));
  }
  return groups;
}

function rowsOf(group: HtmlElement, rules: StyleRules): HtmlElement[] {
  return group.childNodes.filter(isElement).filter((row) => row.tagName === "tr" && !rules.isHidden(row));
}

interface RowPlace {
  readonly row: number;
  /** The row after the last of the group. */
  readonly end: number;
  /** For each column the row in which it becomes free. */
  readonly busyUntil: number[];
}

function* placeRow(element: HtmlElement, { row, end, busyUntil }: RowPlace, rules: StyleRules): Generator<GridCell> {
  let column = 0;
  const isBusy = (at: number) => (busyUntil[at] ?? 0) > row;
  for (const child of element.childNodes) {
    if (!isElement(child) || (child.tagName !== "td" && child.tagName !== "th") || rules.isHidden(child)) continue;
    while (isBusy(column)) column += 1;
    const rowSpan = rowSpanOf(child, end - row);
    const wanted = spanOf(child, "colspan", WIDEST) || 1;
    let columnSpan = 0;
    while (columnSpan < wanted && !isBusy(column + columnSpan)) {
      busyUntil[column + columnSpan] = row + rowSpan;
      columnSpan += 1;
    }
    yield { element: child, row, column, rowSpan, columnSpan };
    column += columnSpan;
  }
}

/** Bounds of the HTML standard; zero rows mean all that are left in the group. */
const WIDEST = 1000;
const TALLEST = 65_534;

function rowSpanOf(cell: HtmlElement, left: number): number {
  const wanted = spanOf(cell, "rowspan", TALLEST);
  return wanted === 0 ? left : Math.min(wanted, left);
}

function spanOf(cell: HtmlElement, name: string, largest: number): number {
  const value = /^\s*\+?(\d{1,9})/.exec(attributeOf(cell, name) ?? "")?.[1];
  return value === undefined ? 1 : Math.min(Number(value), largest);
}

function count(budget: GridBudget, cell: GridCell): void {
  const { limits, name } = budget.context;
  budget.cells += 1;
  budget.covered += cell.rowSpan * cell.columnSpan;
  keepWithin("cells", limits, budget.cells, name);
  keepWithin("coveredCells", limits, budget.covered, name);
}

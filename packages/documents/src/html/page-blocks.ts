import type { Block, Cell, Table } from "@mingji/core/document/document";
import { isLayoutTable } from "../grid/layout-table.ts";
import type { ReadContext } from "../read-context.ts";
import { type CellContent, cellContent } from "./cell-content.ts";
import { createFlowText, type FlowText } from "./flow-text.ts";
import { fieldText, headingLevel, isBlock, isLinkList, isUnseen } from "./html-tags.ts";
import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement } from "./parse-html.ts";
import type { StyleRules } from "./style-rules.ts";
import { formGrid, type GridBudget, type GridCell, type TableGrid } from "./table-grid.ts";

/** The page's visible content in order: a block a line of text, and its tables. */
export function pageBlocks(page: HtmlDocument, rules: StyleRules, context: ReadContext): readonly Block[] {
  const state: PageState = {
    blocks: [],
    rules,
    flow: createFlowText(),
    tables: 0,
    paragraphs: 0,
    budget: { context, cells: 0, covered: 0 },
  };
  for (const child of page.childNodes) visit(child, state);
  flush(state);
  return state.blocks;
}

interface PageState {
  readonly blocks: Block[];
  readonly rules: StyleRules;
  readonly budget: GridBudget;
  flow: FlowText;
  tables: number;
  paragraphs: number;
}

function visit(node: HtmlNode, state: PageState): void {
  if ("value" in node) state.flow.add(node.value);
  if (!isElement(node) || isUnseen(node, state.rules) || isLinkList(node)) return;
  if (node.tagName === "br") return state.flow.breakLine();
  const field = fieldText(node);
  // A field outside any table is the page's search box.
  if (field !== null) return;
  if (node.tagName === "table") {
    flush(state);
    return addTable(node, state);
  }
  if (isBlock(node)) flush(state);
  for (const child of node.childNodes) visit(child, state);
  if (isBlock(node)) flush(state, headingLevel(node));
}

function flush(state: PageState, heading?: number): void {
  const text = state.flow.value();
  state.flow = createFlowText();
  if (text === "") return;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    state.paragraphs += 1;
    const at = { paragraph: state.paragraphs };
    state.blocks.push(
      heading === undefined ? { kind: "text", text: line, at } : { kind: "text", text: line, heading, at },
    );
  }
}

function addTable(element: HtmlElement, state: PageState): void {
  const caption = element.childNodes.filter(isElement).find((child) => child.tagName === "caption");
  const title = caption === undefined ? "" : cellContent(caption, state.rules).text;
  const grid = formGrid(element, state.rules, state.budget);
  const contents = grid.cells.map((cell) => cellContent(cell.element, state.rules));
  if (isLayoutTable(grid.cells.map(({ row }, index) => ({ row, text: "", tables: [], ...contents[index] })))) {
    for (const { element: cell } of grid.cells) {
      for (const child of cell.childNodes) visit(child, state);
      flush(state);
    }
    return;
  }
  state.tables += 1;
  state.blocks.push(toTable(grid, contents, { number: state.tables, title, rules: state.rules }));
  for (const { tables } of contents) for (const inner of tables) addTable(inner, state);
}

interface TableFacts {
  readonly number: number;
  readonly title: string;
  readonly rules: StyleRules;
}

function toTable(grid: TableGrid, contents: readonly CellContent[], { number, title, rules }: TableFacts): Table {
  const cells = grid.cells.map((cell, index) => toCell(cell, contents[index]?.text ?? "", rules));
  const { rowCount, columnCount } = grid;
  const table: Table = { kind: "table", rowCount, columnCount, cells, at: { table: number } };
  return title === "" ? table : { ...table, caption: title };
}

function toCell({ element, row, column, rowSpan, columnSpan }: GridCell, text: string, rules: StyleRules): Cell {
  const cell: Cell = { row, column, rowSpan, columnSpan, text };
  const inner = element.childNodes.filter(isElement);
  const isVertical = rules.isVertical(element) || (inner.length === 1 && inner.every(rules.isVertical));
  return isVertical && text !== "" ? { ...cell, vertical: true } : cell;
}

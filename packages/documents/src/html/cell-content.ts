import { createFlowText, type FlowText } from "./flow-text.ts";
import { fieldText, isBlock, isUnseen } from "./html-tags.ts";
import { type HtmlElement, type HtmlNode, isElement } from "./parse-html.ts";
import type { StyleRules } from "./style-rules.ts";

export interface CellContent {
  readonly text: string;
  /** Tables of their own inside the cell; a table of one row or one column is part of the text. */
  readonly tables: readonly HtmlElement[];
}

export function cellContent(cell: HtmlElement, rules: StyleRules): CellContent {
  const collected = { flow: createFlowText(), tables: [] as HtmlElement[], rules };
  for (const child of cell.childNodes) collect(child, collected);
  return { text: collected.flow.value(), tables: collected.tables };
}

interface Collected {
  readonly flow: FlowText;
  readonly tables: HtmlElement[];
  readonly rules: StyleRules;
}

function collect(node: HtmlNode, collected: Collected): void {
  const { flow, tables, rules } = collected;
  if ("value" in node) flow.add(node.value);
  if (!isElement(node) || isUnseen(node, rules)) return;
  if (node.tagName === "br") return flow.breakLine();
  const field = fieldText(node);
  if (field !== null) return flow.add(field);
  if (node.tagName === "table" && isTableOfItsOwn(node)) {
    tables.push(node);
    return;
  }
  if (node.tagName === "td" || node.tagName === "th") flow.add(" ");
  const block = isBlock(node) || node.tagName === "table";
  if (block) flow.endBlock();
  for (const child of node.childNodes) collect(child, collected);
  if (block) flow.endBlock();
}

function isTableOfItsOwn(table: HtmlElement): boolean {
  const sections = table.childNodes.filter(isElement);
  const rows = sections.flatMap((section) =>
    section.tagName === "tr" ? [section] : section.childNodes.filter(isElement),
  );
  return rows.filter((row) => row.childNodes.filter(isElement).length > 1).length > 1;
}

import type { Block, Cell, Table } from "@mingji/core/document/document";
import { isLayoutTable } from "../grid/layout-table.ts";
import type { ReadContext } from "../read-context.ts";
import { formWordGrid, type PlacedCell, type WordGrid } from "./word-grid.ts";
import type { WordBlock, WordTable } from "./word-content.ts";

export interface WordBlocks {
  readonly comments: ReadonlyMap<string, string>;
  readonly context: ReadContext;
}

/** Paragraphs and raw tables as neutral blocks, numbered in reading order. */
export function toBlocks(content: readonly WordBlock[], facts: WordBlocks): readonly Block[] {
  const state: BlockState = { blocks: [], facts, tables: 0, paragraphs: 0, covered: { cells: 0 } };
  addAll(content, state);
  return state.blocks;
}

interface BlockState {
  readonly blocks: Block[];
  readonly facts: WordBlocks;
  readonly covered: { cells: number };
  tables: number;
  paragraphs: number;
}

function addAll(content: readonly WordBlock[], state: BlockState): void {
  for (const block of content) {
    if (block.kind === "table") addTable(block, state);
    else for (const line of block.text.split("\n")) addLine(line.trim(), block.heading, state);
  }
}

function addLine(text: string, heading: number | null, state: BlockState): void {
  if (text === "") return;
  state.paragraphs += 1;
  const at = { paragraph: state.paragraphs };
  state.blocks.push(heading === null ? { kind: "text", text, at } : { kind: "text", text, heading, at });
}

function addTable(table: WordTable, state: BlockState): void {
  const grid = formWordGrid(table, state.facts.context, state.covered);
  const contents = grid.cells.map((placed) => ({ placed, row: placed.row, ...cellContent(placed.cell.blocks) }));
  if (isLayoutTable(contents)) {
    for (const { placed } of contents) addAll(placed.cell.blocks, state);
    return;
  }
  state.tables += 1;
  const cells = contents.map(({ placed, text }) => toCell(placed, text, state.facts.comments));
  state.blocks.push(toTable(grid, cells, state.tables));
  for (const { tables } of contents) for (const inner of tables) addTable(inner, state);
}

function toTable({ rowCount, columnCount, hiddenRows }: WordGrid, cells: readonly Cell[], number: number): Table {
  const table: Table = { kind: "table", rowCount, columnCount, cells, at: { table: number } };
  return hiddenRows.size === 0 ? table : { ...table, hiddenRows };
}

function toCell(placed: PlacedCell, text: string, comments: ReadonlyMap<string, string>): Cell {
  const { row, column, rowSpan, columnSpan, cell } = placed;
  const comment = cell.comments.flatMap((id) => comments.get(id) ?? []).join("\n");
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    text,
    ...(cell.vertical && text !== "" ? { vertical: true } : {}),
    ...(comment === "" ? {} : { comment }),
  };
}

interface CellContent {
  readonly text: string;
  readonly tables: readonly WordTable[];
}

/** A table of one row or one column inside a cell is part of the cell's text; any other stands on its own. */
function cellContent(blocks: readonly WordBlock[]): CellContent {
  const lines: string[] = [];
  const tables: WordTable[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") lines.push(...block.text.split("\n").map((line) => line.trim()));
    else if (isTableOfItsOwn(block)) tables.push(block);
    else {
      for (const row of block.rows) {
        const inner = row.cells.map((cell) => cellContent(cell.blocks));
        lines.push(
          inner
            .map(({ text }) => text)
            .join(" ")
            .trim(),
        );
        tables.push(...inner.flatMap((content) => content.tables));
      }
    }
  }
  return { text: lines.join("\n").trim(), tables };
}

function isTableOfItsOwn(table: WordTable): boolean {
  return table.rows.filter((row) => row.cells.length > 1).length > 1;
}

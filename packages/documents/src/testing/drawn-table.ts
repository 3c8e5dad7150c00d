import type { Block, Cell, SourceDocument } from "@mingji/core/document/document";

/** The document in lines for comparison: text blocks as they are, cells as `row,column[ rows×columns] text`. */
export function drawnBlocks(document: SourceDocument): readonly string[] {
  return document.blocks.flatMap(drawBlock);
}

function drawBlock(block: Block): readonly string[] {
  if (block.kind === "text")
    return [block.heading === undefined ? block.text : `${"#".repeat(block.heading)} ${block.text}`];
  return [`${block.rowCount}×${block.columnCount}`, ...block.cells.map(drawCell)];
}

function drawCell({ row, column, rowSpan, columnSpan, text, vertical, comment }: Cell): string {
  const spans = rowSpan === 1 && columnSpan === 1 ? "" : ` ${rowSpan}×${columnSpan}`;
  const notes = `${vertical === true ? " (vertical)" : ""}${comment === undefined ? "" : ` (comment: ${comment})`}`;
  return `${row},${column}${spans} ${text}${notes}`;
}

import { append } from "./append.ts";
import type { Block, SourceDocument, Table } from "../../document/document.ts";
import { rebuildFlatForms } from "./flat-forms.ts";
import type { GridDoubt } from "./form-grid.ts";
import { rebuildLineForm } from "./line-form.ts";
import { findLineForms } from "./line-forms.ts";
import { isRagged, rebuildRaggedTable, type RebuiltTable } from "./ragged-table.ts";

export interface RebuiltDocument {
  readonly document: SourceDocument;
  /** Cells whose column or limits are a guess. */
  readonly doubts: readonly GridDoubt[];
}

/**
 * A text document with its tables restored: rows whose merged cells were left out, and forms printed one cell a line.
 * Other formats keep their grids and come back unchanged.
 */
export function rebuildTables(document: SourceDocument): RebuiltDocument {
  if (document.format !== "text" && document.format !== "markdown") return { document, doubts: [] };
  const doubts: GridDoubt[] = [];
  let tables = 0;
  const keep = ({ table, doubts: found }: RebuiltTable): Table => {
    append(doubts, found);
    return table;
  };
  const lines = withLineForms(document.blocks, (cells) => keep(rebuildLineForm(cells, 0)));
  const flat = rebuildFlatForms(lines, document.text);
  append(doubts, flat.doubts);
  const restored = flat.blocks.map((block): Block => {
    if (block.kind !== "table") return block;
    tables += 1;
    const table = isRagged(block) && !isRebuilt(block) ? keep(rebuildRaggedTable(block, tables)) : block;
    return { ...table, at: { ...table.at, table: tables } };
  });
  return { document: { ...document, blocks: restored }, doubts };
}

/** A table of line forms was numbered 0 and is in order already. */
function isRebuilt(table: Table): boolean {
  return table.at.table === 0;
}

function withLineForms(
  blocks: readonly Block[],
  rebuild: (cells: readonly { text: string; at: Block["at"] }[]) => Table,
) {
  const result: Block[] = [];
  let at = 0;
  for (const { start, end } of findLineForms(blocks)) {
    append(result, blocks.slice(at, start));
    result.push(rebuild(blocks.slice(start, end).flatMap((block) => (block.kind === "text" ? [block] : []))));
    at = end;
  }
  return [...result, ...blocks.slice(at)];
}

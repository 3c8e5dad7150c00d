import type { SourceDocument, Table } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import { openCompound } from "../archive/compound-file.ts";
import type { ReadContext } from "../read-context.ts";
import { macrosLeftOut } from "../macros-left-out.ts";
import { cutSheet } from "../sheet/sheet-messages.ts";
import { sheetTable } from "../sheet/sheet-table.ts";
import { cannotRead } from "../unreadable-kinds.ts";
import { type BiffFacts, readBiffSheet } from "./read-biff-sheet.ts";
import { readGlobals } from "./workbook-globals.ts";

/** A workbook of Excel 97–2003 (BIFF8) as one table a sheet, every cell as displayed. */
export function readXls(bytes: Uint8Array, context: ReadContext): SourceDocument {
  const file = openCompound(bytes);
  const stream = file.stream("workbook");
  if (stream === null) throw cannotRead("oldExcel", context.name);
  const globals = readGlobals(stream, context);
  const facts: BiffFacts = { globals, context, counted: { cells: 0 } };
  const blocks: Table[] = [];
  const messages: Message[] = file.names.has("_vba_project_cur") ? [macrosLeftOut(context.name)] : [];
  for (const { name, hidden, start } of globals.sheets) {
    const { isCut, ...content } = readBiffSheet(stream, start, facts);
    if (isCut) messages.push(cutSheet(name));
    const { value: table, messages: said } = sheetTable({ ...content, name, hidden }, context);
    messages.push(...said);
    if (table !== null) blocks.push(table);
  }
  return { format: "xls", blocks, messages };
}

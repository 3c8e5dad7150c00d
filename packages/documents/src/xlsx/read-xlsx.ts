import type { Block, SourceDocument } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import { openPackage } from "../archive/office-package.ts";
import type { ReadContext } from "../read-context.ts";
import { uncalculatedMessages } from "../sheet/sheet-messages.ts";
import { sheetTable } from "../sheet/sheet-table.ts";
import { readCellStyles } from "./cell-styles.ts";
import { readDrawingTexts } from "./drawing-texts.ts";
import { readSheet, type SheetFacts } from "./read-sheet.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readSheetComments } from "./sheet-comments.ts";
import { readWorkbook } from "./workbook.ts";

/** A workbook as one table a sheet, every cell as displayed. Formulas give their stored results; nothing is calculated. */
export function readXlsx(bytes: Uint8Array, context: ReadContext): SourceDocument {
  const opened = openPackage(bytes, context);
  const { parts } = opened;
  const workbook = readWorkbook(opened, context);
  const facts: SheetFacts = {
    strings: readSharedStrings(parts, workbook.sharedStrings, context),
    styles: readCellStyles(parts, workbook.styles, workbook.starts1904, context),
    starts1904: workbook.starts1904,
    context,
    counted: { cells: 0, characters: 0 },
  };
  const blocks: Block[] = [];
  const messages: Message[] = [...opened.messages];
  for (const { name, part, hidden } of workbook.sheets) {
    const { uncalculated, ...content } = readSheet(parts, part, facts);
    messages.push(...uncalculatedMessages(name, uncalculated));
    const comments = readSheetComments(parts, part, context);
    const { value: table, messages: said } = sheetTable({ ...content, name, hidden, comments }, context);
    for (const text of readDrawingTexts(parts, part, context)) blocks.push({ kind: "text", text, at: { sheet: name } });
    messages.push(...said);
    if (table !== null) blocks.push(table);
  }
  return { format: "xlsx", blocks, messages };
}

import type { Block, SourceDocument } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import type { ReadContext } from "../read-context.ts";
import { sheetTable } from "../sheet/sheet-table.ts";
import { scanXmlFile } from "../xml/scan-xml-file.ts";
import { closeElement, createState, openElement, takeText } from "./xml-sheet-elements.ts";

/** An “XML Spreadsheet 2003”, which accounting systems export under the name `.xls`, as one table a sheet. */
export function readXmlSheet(bytes: Uint8Array, context: ReadContext): SourceDocument {
  const state = createState(context);
  scanXmlFile(
    bytes,
    {
      open: (name, attributes) => openElement(state, name, attributes),
      close: (name) => closeElement(state, name),
      text: (text) => takeText(state, text),
    },
    context,
  );
  const blocks: Block[] = [];
  const messages: Message[] = [];
  for (const sheet of state.sheets) {
    const { value: table, messages: said } = sheetTable(sheet, context);
    messages.push(...said);
    if (table !== null) blocks.push(table);
  }
  return { format: "xls", blocks, messages };
}

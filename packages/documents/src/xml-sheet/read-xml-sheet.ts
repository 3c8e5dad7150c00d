import type { Block, SourceDocument } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import type { ReadContext } from "../read-context.ts";
import { sheetTable } from "../sheet/sheet-table.ts";
import { createXmlScanner } from "../xml/xml-scanner.ts";
import { decodeXml } from "./decode-xml.ts";
import { closeElement, createState, openElement, takeText } from "./xml-sheet-elements.ts";

/** An “XML Spreadsheet 2003”, which accounting systems export under the name `.xls`, as one table a sheet. */
export function readXmlSheet(bytes: Uint8Array, context: ReadContext): SourceDocument {
  const state = createState(context);
  const scanner = createXmlScanner(
    {
      open: (name, attributes) => openElement(state, name, attributes),
      close: (name) => closeElement(state, name),
      text: (text) => takeText(state, text),
    },
    context.name,
    context.limits.depth,
  );
  const text = decodeXml(bytes);
  for (let start = 0; start < text.length; start += PIECE) {
    context.checkTime();
    scanner.push(text.slice(start, start + PIECE));
  }
  scanner.end();
  const blocks: Block[] = [];
  const messages: Message[] = [];
  for (const sheet of state.sheets) {
    const { value: table, messages: said } = sheetTable(sheet, context);
    messages.push(...said);
    if (table !== null) blocks.push(table);
  }
  return { format: "xls", blocks, messages };
}

const PIECE = 64 * 1024;

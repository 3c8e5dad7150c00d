import type { Cell, SourceDocument, Table } from "@mingji/core/document/document";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { decodeText } from "../text/decode-text.ts";
import { type CsvField, csvFields } from "./csv-fields.ts";

/** A file of separated values as one table. A value that begins with = is text like any other: nothing is calculated. */
export function readCsv(bytes: Uint8Array, context: ReadContext): SourceDocument {
  const { limits, name } = context;
  keepWithin("textBytes", limits, bytes.length, name);
  const { value: text, messages } = decodeText(bytes);
  const cells: Cell[] = [];
  let fields = 0;
  let rowCount = 0;
  let columnCount = 0;
  for (const field of csvFields(text)) {
    fields += 1;
    if (fields % CHECKED_EVERY === 0) context.checkTime();
    keepWithin("cells", limits, fields, name);
    rowCount = Math.max(rowCount, field.row + 1);
    columnCount = Math.max(columnCount, field.column + 1);
    cells.push(toCell(field));
  }
  const table: Table = { kind: "table", rowCount, columnCount, cells, at: { table: 1, line: 1 } };
  return { format: "text", blocks: cells.some((cell) => cell.text !== "") ? [table] : [], messages, text };
}

const CHECKED_EVERY = 4096;

function toCell({ row, column, text, line, start, end }: CsvField): Cell {
  return { row, column, rowSpan: 1, columnSpan: 1, text: text.trim(), at: { line, span: [start, end] } };
}

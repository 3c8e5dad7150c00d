import { existsSync, readFileSync } from "node:fs";
import { readDocument } from "../packages/documents/src/read-document.ts";

interface TrueCell {
  readonly r: number;
  readonly c: number;
  readonly rs: number;
  readonly cs: number;
  readonly t: string;
}

export interface ComparedPdf {
  readonly exact: number;
  readonly total: number;
  /** The table is drawn with lines. */
  readonly ruled: boolean;
}

/** Cells with the right row, column, spans and text (blanks aside); null for a sample without known cells. */
export async function comparePdf(name: string, folder: URL): Promise<ComparedPdf | null> {
  const form = name.split("__")[0]!;
  const truth = new URL(`${form.startsWith("hard_") ? "form1_dept-summary" : form}__truth.json`, folder);
  if (!existsSync(truth)) return null;
  const { cells } = JSON.parse(readFileSync(truth, "utf8")) as { readonly cells: readonly TrueCell[] };
  const document = await readDocument(readFileSync(new URL(name, folder)), name);
  const found = new Set<string>();
  let rows = 0;
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    for (const { row, column, rowSpan, columnSpan, text } of block.cells) {
      found.add(keyOf(row + rows, column, rowSpan, columnSpan, text));
    }
    rows += block.rowCount;
  }
  const exact = cells.filter(({ r, c, rs, cs, t }) => found.has(keyOf(r, c, rs, cs, t))).length;
  return { exact, total: cells.length, ruled: !/noborder|threeline/.test(name) };
}

function keyOf(row: number, column: number, rowSpan: number, columnSpan: number, text: string): string {
  return `${row} ${column} ${rowSpan} ${columnSpan} ${text.replace(/\s+/g, "")}`;
}

import { readdirSync, readFileSync } from "node:fs";
import type { Cell } from "@mingji/core/document/document";
import { expect, test } from "vitest";
import { readDocument } from "./read-document.ts";

const SAMPLES = new URL("../../../fixtures/documents/samples/", import.meta.url);
const files = readdirSync(SAMPLES).filter((name) => /\.(?:xlsx|xls|docx|html)$/.test(name));

test.each(files)("%s is read cell by cell as it was made", async (name) => {
  const document = await readDocument(readFileSync(new URL(name, SAMPLES)), name);
  const tables = document.blocks.filter((block) => block.kind === "table");
  const truth = truthOf(name);
  const cells = belowTitle(tables[0]?.cells ?? [], truth[0]?.text ?? "");
  expect(document.messages).toEqual([]);
  expect(tables.length).toBe(1);
  expect(comparable(cells)).toEqual(comparable(truth));
});

interface TruthCell {
  readonly r: number;
  readonly c: number;
  readonly rs: number;
  readonly cs: number;
  readonly t: string;
}

function truthOf(name: string): readonly Cell[] {
  const file = new URL(`${name.split("__")[0]}__truth.json`, SAMPLES);
  const { cells } = JSON.parse(readFileSync(file, "utf8")) as { readonly cells: readonly TruthCell[] };
  return cells.map(({ r, c, rs, cs, t }) => ({ row: r, column: c, rowSpan: rs, columnSpan: cs, text: t }));
}

/** Spreadsheets hold title lines above the table in the same sheet. */
function belowTitle(cells: readonly Cell[], first: string): readonly Cell[] {
  const start = cells.find((cell) => cell.text === first)?.row ?? 0;
  return cells.flatMap((cell) => (cell.row < start ? [] : [{ ...cell, row: cell.row - start }]));
}

/** A blank place that is not merged may have a cell or none. */
function comparable(cells: readonly Cell[]): readonly string[] {
  return cells
    .filter(({ text, rowSpan, columnSpan }) => text !== "" || rowSpan > 1 || columnSpan > 1)
    .map(({ row, column, rowSpan, columnSpan, text }) => `${row},${column} ${rowSpan}×${columnSpan} ${text}`)
    .toSorted();
}

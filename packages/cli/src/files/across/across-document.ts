import type { ReadFile } from "../file-work.ts";
import { budgetLinesIn } from "./budget-table.ts";
import type { AcrossDocument } from "./compare-documents.ts";
import { smallReading } from "./small-reading.ts";

/** What is kept of a file for the comparison of all files. */
export function acrossDocument({ path, document, reading }: ReadFile): AcrossDocument {
  return { path, reading: smallReading(reading), budget: budgetLinesIn(document, reading.source.name) };
}

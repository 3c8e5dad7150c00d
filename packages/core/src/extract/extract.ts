import type { SourceDocument } from "../document/document.ts";
import type { IndicatorColumn, Reading, Source } from "../plan/reading.ts";
import { editionOf } from "../plan/taxonomy.ts";
import { categoryMessages } from "./category-messages.ts";
import { documentHead } from "./document-head.ts";
import { formOf } from "./form-of.ts";
import type { ColumnRoles } from "./header/heading-role.ts";
import { proveSums } from "./money/prove-sums.ts";
import { assumedUnits } from "./money/assumed-units.ts";
import { personalMessages } from "./personal-messages.ts";
import { readBlocks } from "./read-blocks.ts";
import type { TableReading } from "./read-tables.ts";
import { readProjects } from "./read-projects.ts";
import { nothingFound, tableMessages } from "./table-messages.ts";
import { targetMessages } from "./target-messages.ts";
import { doubtMessages } from "./text/doubt-messages.ts";
import { rebuildTables } from "./text/rebuild-tables.ts";
import { statedColumns } from "./text/stated-columns.ts";

/** Columns of all tables; of two mirrored trees one holds the period's values. */
function printedColumnsOf(tables: readonly TableReading[]): readonly IndicatorColumn[] {
  const hasPeriod = tables.some(({ projects }) =>
    projects.some(({ indicators }) => indicators.some(({ period }) => period !== null)),
  );
  const printed = tables.flatMap((table) => table.columns);
  return [...new Set<IndicatorColumn>(hasPeriod && printed.length > 0 ? [...printed, "period"] : printed)];
}

/**
 * What a document says, typed, with a message for everything repaired, guessed or not read. `columnRoles` is what a person
 * has said of headings.
 */
export function extract(document: SourceDocument, source: Source, columnRoles?: ColumnRoles): Reading {
  const { document: restored, doubts } = rebuildTables(document);
  const blocks = readBlocks(restored.blocks, columnRoles);
  const { tables } = blocks;
  const head = documentHead(restored, tables);
  const { projects, messages } = readProjects(restored, blocks, head.title);
  const totals = tables.flatMap((table) => table.totals);
  const columns = printedColumnsOf(tables);
  return {
    source,
    form: formOf(head.title, tables, columns, document.format),
    ...head,
    columns: columns.length === 0 ? statedColumns(projects) : columns,
    taxonomy: editionOf(projects.flatMap(({ indicators }) => indicators)),
    totals,
    projects,
    messages: [
      ...document.messages,
      ...messages,
      ...proveSums(projects, totals, head.moneyUnit),
      ...assumedUnits(projects, head.moneyUnit),
      ...targetMessages(projects),
      ...categoryMessages(projects),
      ...personalMessages(restored, projects),
      ...tableMessages(restored, tables),
      ...(projects.length === 0 && restored.blocks.length > 0 ? [nothingFound(restored)] : []),
      ...doubtMessages(doubts, restored.blocks, projects),
    ],
    at: tables.find((table) => table.projects.length > 0)?.at ?? restored.blocks[0]?.at ?? {},
  };
}

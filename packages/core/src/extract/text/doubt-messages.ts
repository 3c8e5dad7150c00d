import type { Block, Cell, Table } from "../../document/document.ts";
import { locateCell } from "../../document/locate-cell.ts";
import type { Locator } from "../../document/locator.ts";
import type { Message } from "../../message.ts";
import type { ProjectReading } from "../../plan/reading.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import type { GridDoubt } from "./form-grid.ts";

/** Doubts of rebuilt tables as warnings that name the project, the row and the field they touch. */
export function doubtMessages(
  doubts: readonly GridDoubt[],
  blocks: readonly Block[],
  projects: readonly ProjectReading[],
): readonly Message[] {
  if (doubts.length === 0) return [];
  const cells = cellsBySpan(blocks);
  const rows = indicatorRows(projects);
  const amounts = amountFields(projects);
  return doubts.flatMap((doubt): readonly Message[] => {
    const key = keyOf(doubt.content.at);
    const found = cells.get(key);
    const amount = amounts.get(key);
    if (doubt.role === null) return [message(doubt, amount ?? {})];
    const touched = found === undefined ? [] : coveredRows(found).flatMap((row) => rows.get(row) ?? []);
    const field = doubt.role === "row" ? undefined : (FIELDS[doubt.role] ?? doubt.role);
    if (touched.length === 0) return [message(doubt, {})];
    return touched.map((place) => message(doubt, { ...place, ...(field === undefined ? {} : { field }) }));
  });
}

const FIELDS: Readonly<Partial<Record<ColumnRole, string>>> = {
  level1: "level1",
  level2: "level2",
  name: "name",
  annual: "annual",
  period: "period",
  adjusted: "annual",
  unit: "unit",
  nature: "nature",
  direction: "nature",
  weight: "weight",
  score: "score",
  actual: "actual",
  completion: "actual",
  progress: "actual",
  forecast: "forecast",
  cause: "causes",
  causeText: "causes",
};

type Subject = Pick<Message, "project" | "indicator" | "field">;

function message({ content, rival, quote }: GridDoubt, subject: Subject): Message {
  return {
    code: "cell-border-guessed",
    severity: "warning",
    text:
      rival === undefined
        ? {
            zh: "原文没有可靠的分栏，“{raw}”归入哪一格是推断的，请核对。",
            en: "The text has no reliable columns; where “{raw}” belongs was inferred. Please check.",
          }
        : {
            zh: "原文没有可靠的分栏，“{raw}”也可能读作“{rival}”，请核对。",
            en: "The text has no reliable columns; “{raw}” may also be read as “{rival}”. Please check.",
          },
    values: { raw: shortened(quote ?? content.text), ...(rival === undefined ? {} : { rival: shortened(rival) }) },
    at: content.at,
    ...subject,
    ...(rival === undefined ? {} : { alternatives: [rival] }),
  };
}

const LONGEST_QUOTE = 300;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

interface PlacedCell {
  readonly table: Table;
  readonly cell: Cell;
}

function cellsBySpan(blocks: readonly Block[]): ReadonlyMap<string, PlacedCell> {
  const cells = new Map<string, PlacedCell>();
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    for (const cell of block.cells) {
      const key = keyOf(locateCell(block, cell));
      if (cell.text !== "" || !cells.has(key)) cells.set(key, { table: block, cell });
    }
  }
  return cells;
}

function keyOf({ line, span }: Locator): string {
  return span === undefined ? `line ${line ?? 0}` : span.join();
}

function coveredRows({ table, cell }: PlacedCell): readonly string[] {
  return Array.from({ length: cell.rowSpan }, (_, offset) => rowKey(table.at.table, cell.row + offset + 1));
}

function rowKey(table: number | undefined, row: number | undefined): string {
  return `${table ?? 0},${row ?? 0}`;
}

function indicatorRows(projects: readonly ProjectReading[]): ReadonlyMap<string, readonly Subject[]> {
  const rows = new Map<string, Subject[]>();
  projects.forEach(({ indicators }, project) =>
    indicators.forEach(({ at }, indicator) => {
      const key = rowKey(at.table, at.row);
      rows.set(key, [...(rows.get(key) ?? []), { project, indicator }]);
    }),
  );
  return rows;
}

/** Amounts by their place. */
function amountFields(projects: readonly ProjectReading[]): ReadonlyMap<string, Subject> {
  const fields = new Map<string, Subject>();
  projects.forEach(({ funds, execution }, project) => {
    for (const [source, { at }] of Object.entries(funds)) {
      if (at !== undefined) fields.set(keyOf(at), { project, field: `funds.${source}` });
    }
    for (const row of execution?.rows ?? []) {
      for (const amount of [row.initialBudget, row.adjustedBudget, row.executed]) {
        if (amount?.at !== undefined) fields.set(keyOf(amount.at), { project, field: `funds.${row.source}` });
      }
    }
  });
  return fields;
}

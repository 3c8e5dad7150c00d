import type { Table } from "../document/document.ts";
import type { Message } from "../message.ts";
import type { MoneyUnit } from "../money.ts";
import type { IndicatorColumn, ProjectReading, TotalRow } from "../plan/reading.ts";
import type { Locator } from "../document/locator.ts";
import { findForms, hasLabel } from "./form/find-forms.ts";
import type { FormDraft } from "./form/form-draft.ts";
import { projectOfDraft } from "./form/project-of-draft.ts";
import { readForm } from "./form/read-form.ts";
import { unreadCells } from "./form/unread-cells.ts";
import { type Grid, gridOf, startingCells } from "./grid/grid.ts";
import { guessedColumns } from "./extract-messages.ts";
import { carriedHeader, type HeaderAbove } from "./header/carried-header.ts";
import { findHeaders, type Header } from "./header/find-headers.ts";
import type { ColumnRoles } from "./header/heading-role.ts";
import { guessedHeader } from "./header/guessed-header.ts";
import { printedColumns } from "./header/printed-columns.ts";
import { isListHeader, readList } from "./list/read-list.ts";
import { printedUnit } from "./money/read-amount.ts";

/** What one table says, before the document is put together. */
export interface TableReading {
  readonly table: Table;
  readonly at: Locator;
  readonly kind: "form" | "list" | "none";
  /** The last heading block, for a table that goes on below. */
  readonly header: HeaderAbove | null;
  readonly projects: readonly ProjectReading[];
  readonly totals: readonly TotalRow[];
  readonly columns: readonly IndicatorColumn[];
  readonly titles: readonly string[];
  readonly moneyUnit: MoneyUnit | null;
  readonly departmentRaw: string | null;
  /** `project` counts from this table's first project. */
  readonly messages: readonly Message[];
}

/** What the blocks before a table mean for it. */
export interface Above {
  readonly moneyUnit: MoneyUnit | null;
  /** A form has begun and has no indicators yet. */
  readonly isOpen: boolean;
  readonly header: HeaderAbove | null;
  readonly columnRoles?: ColumnRoles | undefined;
}

/** Reads a table as a list of projects, as one or several forms, or says that it holds neither. */
export function readTable(table: Table, above: Above): TableReading {
  const grid = gridOf(table, above.columnRoles);
  const headers = findHeaders(grid);
  const unit = unitOf(grid) ?? above.moneyUnit;
  const list = headers.find(isListHeader);
  if (list !== undefined) return readLists(grid, headers, unit);
  if (isPerformanceTable(grid, headers)) return readForms(grid, headers, unit);
  const carried = carriedHeader(grid, above.header);
  if (carried !== null)
    return isListHeader(carried) ? readLists(grid, [carried], unit) : readForms(grid, [carried], unit);
  const guessed = guessedHeader(grid);
  if (guessed !== null) return withGuesses(readForms(grid, [guessed], unit));
  if (!above.isOpen) return nothing(table);
  const rest = readForms(grid, headers, unit);
  return rest.projects.some(addsToForm) ? rest : nothing(table);
}

function readLists(grid: Grid, headers: readonly Header[], unit: MoneyUnit | null): TableReading {
  const last = headers.findLast(isListHeader);
  const header = last === undefined ? null : { grid, header: last, isUnfinished: true };
  return { table: grid.table, at: grid.table.at, kind: "list", header, ...readList(grid, headers, unit) };
}

/** Every indicator of a table without headings is a guess. */
function withGuesses(reading: TableReading): TableReading {
  const guesses = reading.projects.flatMap(({ indicators }, project) =>
    indicators.map(({ name, at }, indicator) => ({ ...guessedColumns(name, at), project, indicator })),
  );
  return { ...reading, messages: [...reading.messages, ...guesses] };
}

/** A table between a form's head and its indicators: money, goals or labels of the same form. */
function addsToForm({ execution, funds, goals }: ProjectReading): boolean {
  return execution !== null || Object.keys(funds).length > 0 || goals.annual !== null || goals.period !== null;
}

function nothing(table: Table): TableReading {
  return {
    table,
    at: table.at,
    kind: "none",
    header: null,
    projects: [],
    totals: [],
    columns: [],
    titles: [],
    moneyUnit: null,
    departmentRaw: null,
    messages: [],
  };
}

function isPerformanceTable(grid: Grid, headers: readonly Header[]): boolean {
  if (headers.length > 0) return true;
  return hasLabel(grid, "name", headers);
}

function readForms(grid: Grid, headers: readonly Header[], unit: MoneyUnit | null): TableReading {
  const forms = findForms(grid, headers).map((rows) => ({ rows, draft: readForm(grid, rows, unit) }));
  const projects = forms.map(({ draft, rows }) => projectOfDraft(draft, rows));
  const messages = forms.flatMap(({ draft, rows }, project) =>
    [...draft.messages, ...unreadCells(grid, draft.used, rows)].map((message): Message => ({ ...message, project })),
  );
  const drafts = forms.map(({ draft }) => draft);
  const last = headers.at(-1);
  return {
    table: grid.table,
    at: grid.table.at,
    kind: "form",
    header: last === undefined ? null : { grid, header: last, isUnfinished: goesOn(drafts, grid) },
    projects,
    totals: [],
    columns: printedColumns(headers),
    titles: drafts.flatMap(titlesOf),
    moneyUnit: drafts.find(({ moneyUnit }) => moneyUnit !== null)?.moneyUnit ?? unit,
    departmentRaw: departmentOf(drafts),
    messages,
  };
}

/** Titles inside the table, and a labelled year as the subtitle it stands for. */
function titlesOf({ titles, labels }: FormDraft): readonly string[] {
  const year = labels.get("year")?.text;
  return [...titles.map(({ text }) => text), ...(year === undefined ? [] : [`（${year}）`])];
}

/** The last indicators stand in the last row: the table may have been broken there. */
function goesOn(drafts: readonly FormDraft[], grid: Grid): boolean {
  return drafts.at(-1)?.blocks.at(-1)?.end === grid.rows.length;
}

function departmentOf(drafts: readonly FormDraft[]): string | null {
  for (const { labels } of drafts) {
    const found = labels.get("department") ?? labels.get("wholeName") ?? labels.get("spendingUnit");
    if (found !== undefined) return found.text;
  }
  return null;
}

/** The first unit printed in the table's head. */
function unitOf(grid: Grid): MoneyUnit | null {
  for (let row = 0; row < Math.min(grid.rows.length, HEAD_ROWS); row += 1) {
    for (const { plain } of startingCells(grid, row)) {
      const unit = plain.length < LONGEST_NOTE ? printedUnit(plain) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}

const HEAD_ROWS = 16;
const LONGEST_NOTE = 60;

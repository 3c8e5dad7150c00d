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
import { findHeaders, type Header } from "./header/find-headers.ts";
import { printedColumns } from "./header/printed-columns.ts";
import { isListHeader, readList } from "./list/read-list.ts";
import { printedUnit } from "./money/read-amount.ts";

/** What one table says, before the document is put together. */
export interface TableReading {
  readonly table: Table;
  readonly at: Locator;
  readonly kind: "form" | "list" | "none";
  readonly projects: readonly ProjectReading[];
  readonly totals: readonly TotalRow[];
  readonly columns: readonly IndicatorColumn[];
  readonly titles: readonly string[];
  readonly moneyUnit: MoneyUnit | null;
  readonly departmentRaw: string | null;
  /** `project` counts from this table's first project. */
  readonly messages: readonly Message[];
}

/** Reads a table as a list of projects, as one or several forms, or says that it holds neither. */
export function readTable(table: Table, unitAbove: MoneyUnit | null, continues: boolean): TableReading {
  const grid = gridOf(table);
  const headers = findHeaders(grid);
  const unit = unitOf(grid) ?? unitAbove;
  const list = headers.find(isListHeader);
  if (list !== undefined) return { table, at: table.at, kind: "list", ...readList(grid, headers, unit) };
  if (isPerformanceTable(grid, headers)) return readForms(grid, headers, unit);
  if (!continues) return nothing(table);
  const rest = readForms(grid, headers, unit);
  return rest.projects.some(addsToForm) ? rest : nothing(table);
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
    [...draft.messages, ...unreadCells(draft, rows)].map((message): Message => ({ ...message, project })),
  );
  const drafts = forms.map(({ draft }) => draft);
  return {
    table: grid.table,
    at: grid.table.at,
    kind: "form",
    projects,
    totals: [],
    columns: printedColumns(headers),
    titles: drafts.flatMap(({ titles }) => titles.map(({ text }) => text)),
    moneyUnit: drafts.find(({ moneyUnit }) => moneyUnit !== null)?.moneyUnit ?? unit,
    departmentRaw: departmentOf(drafts),
    messages,
  };
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

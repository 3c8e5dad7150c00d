import type { BudgetLine } from "@mingji/core/audit/across/plan-and-budget";
import type { Cell, SourceDocument, Table } from "@mingji/core/document/document";
import { locateCell } from "@mingji/core/document/locate-cell";
import { plainWords, withoutTail } from "@mingji/core/extract/lexicon/plain-words";
import { printedUnit } from "@mingji/core/extract/money/read-amount";
import type { MoneyUnit } from "@mingji/core/money";
import { parseMoney } from "@mingji/core/money-parse";

/**
 * The projects of a report's budget tables (项目支出表): a heading 项目名称 and one for the sum, no targets beside them.
 * Without a printed unit of money a table is left alone, not guessed.
 */
export function budgetLinesIn({ blocks }: SourceDocument, document: string): readonly BudgetLine[] {
  let above: MoneyUnit | null = null;
  const lines: BudgetLine[] = [];
  for (const block of blocks) {
    if (block.kind === "text") above = printedUnit(plainWords(block.text)) ?? above;
    else if (block.hidden !== true) lines.push(...linesOf(block, above, document));
  }
  return lines;
}

const NAMES: ReadonlySet<string> = new Set(["项目名称", "项目", "支出项目", "项目支出名称"]);
const CODES: ReadonlySet<string> = new Set(["项目编码", "项目代码", "项目编号"]);
const SUMS: ReadonlySet<string> = new Set([
  "合计",
  "总计",
  "小计",
  "金额",
  "预算数",
  "预算金额",
  "年初预算",
  "年初预算数",
  "项目金额",
  "资金总额",
]);
const TARGETS = /绩效|指标/;
const TOTAL_ROW = /^(?:合计|总计|小计|本页小计)$/;
/** Titles and units stand above the headings. */
const MOST_ABOVE = 8;

interface Columns {
  readonly row: number;
  readonly name: number;
  readonly sum: number;
  readonly code: number | null;
}

function linesOf(table: Table, above: MoneyUnit | null, document: string): readonly BudgetLine[] {
  const rows = rowsOf(table);
  const columns = columnsOf(rows);
  const unit = unitOf(rows, columns?.row ?? 0) ?? above;
  if (columns === null || unit === null) return [];
  return [...rows].flatMap(([row, cells]): BudgetLine[] => {
    const sum = cells.find(({ column }) => column === columns.sum);
    const name = textAt(cells, columns.name);
    if (row <= columns.row || sum === undefined || name === "" || TOTAL_ROW.test(name)) return [];
    const { fen } = parseMoney(sum.text, unit);
    const code = columns.code === null ? "" : textAt(cells, columns.code);
    return fen === null ? [] : [{ name, code: code === "" ? null : code, fen, document, at: locateCell(table, sum) }];
  });
}

function rowsOf({ cells }: Table): ReadonlyMap<number, readonly Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

function columnsOf(rows: ReadonlyMap<number, readonly Cell[]>): Columns | null {
  for (const [row, cells] of [...rows].slice(0, MOST_ABOVE)) {
    const labels = cells.map(({ column, text }) => ({ column, label: withoutTail(plainWords(text)) }));
    const columnOf = (known: ReadonlySet<string>) => labels.find(({ label }) => known.has(label))?.column ?? null;
    const name = columnOf(NAMES);
    const sum = columnOf(SUMS);
    if (name === null || sum === null) continue;
    return labels.some(({ label }) => TARGETS.test(label)) ? null : { row, name, sum, code: columnOf(CODES) };
  }
  return null;
}

function unitOf(rows: ReadonlyMap<number, readonly Cell[]>, headingRow: number): MoneyUnit | null {
  for (const [row, cells] of rows) {
    if (row > headingRow) break;
    for (const { text } of cells) {
      const unit = printedUnit(plainWords(text));
      if (unit !== null) return unit;
    }
  }
  return null;
}

function textAt(cells: readonly Cell[], column: number): string {
  return plainWords(cells.find((cell) => cell.column === column)?.text ?? "");
}

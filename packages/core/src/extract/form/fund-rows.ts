import { percentOf } from "./printed-number.ts";
import { placeOf } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import {
  type ExecutionRole,
  executionRole,
  fundLabel,
  isFigureWithoutMoney,
  knownSource,
} from "../lexicon/fund-words.ts";
import { roleOfLabel } from "../lexicon/label-words.ts";
import { looksLikeAmount, printedUnit, readAmount } from "../money/read-amount.ts";
import type { Amount } from "../../plan/funds.ts";
import type { ExecutionRow } from "../../plan/reading.ts";
import { amountDoubt } from "../extract-messages.ts";
import { type FormDraft, markUsed } from "./form-draft.ts";
import { readLabel } from "./label-rows.ts";
import { numberOf } from "./printed-number.ts";

/** Headings of a fund-execution block and the columns they stand over. */
export type ExecutionColumns = readonly ExecutionColumn[];

interface ExecutionColumn {
  readonly role: ExecutionRole;
  readonly heading: string;
  readonly column: number;
  readonly columnEnd: number;
}

/** The headings 年初预算数 | 全年执行数 | … when this row prints them. */
export function executionColumns(cells: readonly GridCell[], columnCount: number): ExecutionColumns {
  const headings = cells.map((cell) => ({ cell, role: executionRole(cell.plain) }));
  const known = headings.filter(({ role }) => role !== null);
  const amounts = known.filter(({ role }) => role !== null && MONEY_ROLES.has(role));
  if (
    known.length < 2 ||
    amounts.length === 0 ||
    cells.some(({ plain }) => looksLikeAmount(plain) && !/月|年/.test(plain))
  )
    return [];
  return headings.flatMap(({ cell, role }, index) => {
    const next = headings[index + 1]?.cell.column ?? columnCount;
    return role === null
      ? []
      : [{ role, heading: cell.plain, column: cell.column, columnEnd: Math.max(cell.columnEnd, next) }];
  });
}

const MONEY_ROLES: ReadonlySet<ExecutionRole> = new Set(["initialBudget", "adjustedBudget", "executed", "otherAmount"]);

/** A row of an execution block: the source on the left, its figures beneath their headings. */
export function readExecutionRow(draft: FormDraft, cells: readonly GridCell[], columns: ExecutionColumns): void {
  const left = Math.min(...columns.map(({ column }) => column));
  const label = cells.findLast((cell) => cell.column < left) ?? null;
  if (label === null) return;
  markUsed(draft, ...cells.filter((cell) => cell.column < left));
  const source = fundLabel(label.plain);
  const found = new Map<ExecutionRole, Amount>();
  for (const column of columns) {
    const cell = cells.find((one) => isUnder(one, column));
    if (cell === undefined || cell.column < left) continue;
    markUsed(draft, cell);
    const amount = amountAt(draft, cell, MONEY_ROLES.has(column.role) ? column.heading : "率", source);
    if (found.has(column.role) || column.role === "otherAmount") draft.funds.set(`${source}.${column.heading}`, amount);
    else found.set(column.role, amount);
  }
  const rate = found.get("rate")?.raw;
  draft.execution.push({
    source,
    initialBudget: found.get("initialBudget") ?? null,
    adjustedBudget: found.get("adjustedBudget") ?? null,
    executed: found.get("executed") ?? null,
    rate: rate === undefined ? null : { raw: rate, percent: percentOf(rate) },
    points: numberOf(found.get("points")?.raw ?? null),
    score: numberOf(found.get("score")?.raw ?? null),
    at: placeOf(draft.grid, label),
  } satisfies ExecutionRow);
  keepBudget(draft, source, found);
}

/** A cell stands under the heading it begins under; repeated cells stand under all they cover. */
function isUnder(cell: GridCell, { column, columnEnd }: ExecutionColumn): boolean {
  if (cell.column >= column && cell.column < columnEnd) return true;
  return cell.isRepeated === true && cell.column < columnEnd && cell.columnEnd > column;
}

/** The budget by source, also where a plan would print it. */
function keepBudget(draft: FormDraft, source: string, found: ReadonlyMap<ExecutionRole, Amount>): void {
  const budget = found.get("adjustedBudget") ?? found.get("initialBudget");
  const key = knownSource(source);
  if (budget !== undefined && key !== null && !draft.funds.has(key)) draft.funds.set(key, { ...budget, label: source });
}

/** Rows of label and amount, once or twice side by side: 中期资金总额 | 300 | 年度资金总额 | 100. */
export function readFundPairs(draft: FormDraft, cells: readonly GridCell[], horizons: Horizons): Horizons {
  let known = horizons;
  for (let index = 0; index < cells.length; index += 1) {
    const label = cells[index];
    const value = cells[index + 1];
    if (label === undefined) continue;
    const role = roleOfLabel(label.plain);
    if (role !== null && knownSource(fundLabel(label.plain)) === null) {
      index += readLabel(draft, label, value);
      continue;
    }
    const isValue = value !== undefined && looksLikeAmount(value.plain);
    if (looksLikeAmount(label.plain) && !/[年月]/.test(label.plain)) continue;
    markUsed(draft, label);
    known = openHorizon(known, label);
    if (!isValue && isGroupLabel(value, cells[index + 2])) continue;
    if (!isValue) {
      index += keepText(draft, label, value);
      continue;
    }
    markUsed(draft, value);
    setFund(draft, label, amountAt(draft, value, label.plain, fundLabel(label.plain)), known);
    index += 1;
  }
  return known;
}

/** Columns that belong to 中期资金总额 and 年度资金总额 standing side by side. */
export type Horizons = readonly { readonly column: number; readonly name: string }[];

function openHorizon(horizons: Horizons, label: GridCell): Horizons {
  const name = fundLabel(label.plain);
  if (!/^(?:中期|实施期|长期|年度|中长期)[^,]*(?:总额|金额)/.test(name)) return horizons;
  return [...horizons.filter(({ column }) => column !== label.column), { column: label.column, name }];
}

function setFund(draft: FormDraft, label: GridCell, amount: Amount, horizons: Horizons): void {
  const printed = fundLabel(label.plain);
  const horizon = horizons.length < 2 ? undefined : horizons.findLast(({ column }) => column <= label.column);
  const isOther = horizon !== undefined && !horizon.name.startsWith("年度");
  if (isOther) {
    draft.funds.set(horizon.name === printed ? printed : `${horizon.name}.${printed}`, amount);
    return;
  }
  const known = knownSource(printed);
  const key = known === null || draft.funds.has(known) ? printed : known;
  draft.funds.set(draft.funds.has(key) ? `${key}.${draft.funds.size}` : key, amount);
}

/** A label of the fund block whose value is words: kept with the amounts, without money. */
function keepText(draft: FormDraft, label: GridCell, value: GridCell | undefined): number {
  if (value === undefined || isLabelWord(value)) return 0;
  markUsed(draft, value);
  draft.funds.set(fundLabel(label.plain), {
    raw: value.text,
    fen: null,
    at: placeOf(draft.grid, value),
    label: label.text,
  });
  return 1;
}

/** 自有资金 | 事业收入 | 10: the first label heads a group. */
function isGroupLabel(value: GridCell | undefined, next: GridCell | undefined): boolean {
  return value !== undefined && next !== undefined && looksLikeAmount(next.plain) && !looksLikeAmount(value.plain);
}

function isLabelWord(cell: GridCell): boolean {
  return (
    roleOfLabel(cell.plain) !== null || knownSource(fundLabel(cell.plain)) !== null || cell.plain.startsWith("其中")
  );
}

function amountAt(draft: FormDraft, cell: GridCell, heading: string, source: string): Amount {
  const at = placeOf(draft.grid, cell);
  if (isFigureWithoutMoney(heading) || isFigureWithoutMoney(source))
    return { raw: cell.text, fen: null, at, label: heading };
  const unit = printedUnit(heading) ?? draft.moneyUnit ?? "万元";
  const { amount, doubts } = readAmount(cell.text, unit, heading, at);
  for (const doubt of doubts) draft.messages.push(amountDoubt(doubt, cell.text, source, at));
  return amount;
}

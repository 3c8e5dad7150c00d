import type { Bilingual } from "../language.ts";
import type { Fen } from "../money.ts";
import type { Amount } from "../plan/funds.ts";
import type { ExecutionRow, ProjectReading } from "../plan/reading.ts";

/** One column of a project's money table: its total and the parts printed below it. */
export interface FundColumn {
  /** 年初预算数, 全年执行数 …; null for the plan's own single column. */
  readonly label: Bilingual | null;
  readonly field: string;
  readonly total: FundCell | null;
  readonly parts: readonly FundCell[];
  /** A cell holds digits that are no amount, or the total is blank: nothing can be added up for sure. */
  readonly isDamaged: boolean;
}

export interface FundCell {
  readonly label: string;
  readonly raw: string;
  readonly fen: Fen;
}

const TOTAL = /^(?:total|总计|合计|总额|(?:年度|实施期|项目)?(?:资金)?总额|年度金额|项目总额)/;

/** The columns in the order of the form: the plan's own amounts, then those of the execution block. */
export function fundColumnsOf(project: ProjectReading): readonly FundColumn[] {
  const own = Object.entries(project.funds).map(([key, amount]) => ({
    label: amount.label ?? NAMES[key] ?? key,
    key,
    amount,
  }));
  const items = new Set(own.flatMap(({ key }) => itemOf(key) ?? []));
  const whole = own.filter(({ key }) => itemOf(key) === null && !items.has(key));
  const plan = whole.length === 0 ? [] : [columnOf(null, "funds.total", whole)];
  return [...plan, ...[...items].map((item) => itemColumn(item, own)), ...executionColumnsOf(project)];
}

/** The part of a key before the point: 奖励扶助 of 奖励扶助.中央, 中期资金总额 of 中期资金总额.财政拨款. */
function itemOf(key: string): string | null {
  const point = key.indexOf(".");
  return point < 0 ? null : key.slice(0, point);
}

/** A table of items by source, or a form with a period beside the year: one column an item, with its own total. */
function itemColumn(item: string, own: readonly Cell[]): FundColumn {
  const cells = own.flatMap(({ key, label, amount }) => {
    if (key === item) return [{ key: "total", label: item, amount }];
    return itemOf(key) === item ? [{ key: key.slice(item.length + 1), label: shortLabel(label, item), amount }] : [];
  });
  return columnOf({ zh: item, en: item }, `funds.${item}`, cells);
}

function shortLabel(label: string, item: string): string {
  return label.startsWith(`${item}.`) ? label.slice(item.length + 1) : label;
}

export function executionColumnsOf({ execution }: ProjectReading): readonly FundColumn[] {
  const rows = execution?.rows ?? [];
  return COLUMNS.flatMap(([key, zh, en]) => {
    const cells = rows.flatMap((row) => cellOf(row, key));
    return cells.length === 0 ? [] : [columnOf({ zh, en }, `execution.${key}`, cells)];
  });
}

const COLUMNS = [
  ["initialBudget", "年初预算", "initial budget"],
  ["adjustedBudget", "全年预算", "adjusted budget"],
  ["executed", "全年执行", "executed"],
] as const;

const NAMES: Readonly<Record<string, string>> = {
  total: "总计",
  fiscalAppropriation: "财政拨款",
  specialAccount: "财政专户拨款",
  otherFunds: "其他资金",
  carryOver: "上年结转",
  centralSubsidy: "中央补助",
  localFunds: "地方资金",
};

interface Cell {
  readonly label: string;
  readonly key: string;
  readonly amount: Amount;
}

function cellOf(row: ExecutionRow, key: (typeof COLUMNS)[number][0]): readonly Cell[] {
  const amount = row[key];
  return amount === null ? [] : [{ label: row.source, key: row.source, amount }];
}

function columnOf(label: Bilingual | null, field: string, cells: readonly Cell[]): FundColumn {
  const first = cells.find((cell) => TOTAL.test(cell.key) || TOTAL.test(cell.label));
  const parts = cells.filter((cell) => cell !== first);
  const readable = (list: readonly Cell[]) =>
    list.flatMap(({ label: name, amount: { raw, fen } }) => (fen === null ? [] : [{ label: name, raw, fen }]));
  return {
    label,
    field,
    total: first === undefined ? null : (readable([first])[0] ?? null),
    parts: readable(parts),
    isDamaged: cells.some(({ amount: { raw, fen } }) => fen === null && /\d/.test(raw)),
  };
}

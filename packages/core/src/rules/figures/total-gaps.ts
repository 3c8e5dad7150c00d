import type { Locator } from "../../document/locator.ts";
import { type Fen, fenOf, subtractMoney, sumMoney } from "../../money.ts";
import type { Funds } from "../../plan/funds.ts";
import type { Reading, TotalRow } from "../../plan/reading.ts";

export interface TotalGap {
  /** The total row and the source: `合计的“财政拨款”`. */
  readonly row: string;
  readonly total: Fen;
  readonly sum: Fen;
  readonly gap: Fen;
  readonly at: Locator;
}

/** Total rows whose amount of one source is not the sum of the rows below them. */
export function totalGaps(reading: Reading, tolerance: number): readonly TotalGap[] {
  return reading.totals.flatMap((total) => {
    const below = fundsBelow(total, reading);
    return Object.keys(total.funds).flatMap((source) => gapOf(total, source, below, tolerance));
  });
}

/** Of a department: its units when they are printed, else all projects. Of a unit: its projects. */
function fundsBelow(total: TotalRow, reading: Reading): readonly Funds[] {
  const here = ({ at }: { readonly at: Locator }) => at.sheet === total.at.sheet;
  const totals = reading.totals.filter(here);
  const projects = reading.projects.filter(here);
  const units = totals.filter(({ of }) => of === "unit");
  if (total.of === "department" && units.length > 0) return units.map(({ funds }) => funds);
  if (total.of === "department" || units.length === 1) return projects.map(({ funds }) => funds);
  return projects.filter(({ spendingUnit }) => spendingUnit === total.name).map(({ funds }) => funds);
}

function gapOf(total: TotalRow, source: string, below: readonly Funds[], tolerance: number): readonly TotalGap[] {
  const amount = total.funds[source];
  const parts = below.map((funds) => partOf(funds, source));
  if (amount === undefined || amount.fen === null || below.length === 0) return [];
  if (parts.some((part) => part === null)) return [];
  const sum = sumMoney(parts.flatMap((part) => part ?? []));
  const gap = subtractMoney(amount.fen, sum);
  if (Math.abs(gap) <= tolerance) return [];
  return [
    {
      row: `“${total.name}”${amount.label === undefined ? "" : `的“${amount.label}”`}`,
      total: amount.fen,
      sum,
      gap,
      at: total.at,
    },
  ];
}

/** A blank cell adds nothing; a cell that is no amount makes the sum unknown. */
function partOf(funds: Funds, source: string): Fen | null {
  const amount = funds[source];
  if (amount === undefined || amount.raw.trim() === "") return fenOf(0);
  return amount.fen ?? (/\d/.test(amount.raw) ? null : fenOf(0));
}

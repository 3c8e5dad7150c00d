import { type Fen, fenOf, sumMoney } from "../money.ts";
import type { FundCell, FundColumn } from "./fund-columns.ts";

/** What is wrong inside one column of a money table. */
export type SplitFault =
  | { readonly kind: "part"; readonly total: FundCell; readonly part: FundCell; readonly sum: Fen; readonly gap: Fen }
  | { readonly kind: "sum"; readonly total: FundCell; readonly sum: Fen; readonly gap: Fen };

/** Sources that only stand in a table which splits the whole amount. */
const REST = /其他资金|地方资金|otherFunds|自有资金|单位资金|自筹/;
const MOST_PARTS = 12;

/**
 * Null when the column agrees with itself. Parts may be nested (其中) or incomplete, so a sum is only wrong when the table
 * splits the whole amount, or nearly does, and no choice of its parts adds up to the total.
 */
export function splitFault({ total, parts }: FundColumn, tolerance: number): SplitFault | null {
  if (total === null || parts.length === 0) return null;
  const larger = parts.find(({ fen }) => fen > total.fen + tolerance);
  const sum = sumMoney(parts.map(({ fen }) => fen));
  const gap = fenOf(total.fen - sum);
  if (larger !== undefined) return { kind: "part", total, part: larger, sum, gap };
  const filled = parts.filter(({ fen }) => fen !== 0);
  if (filled.length < 2 || filled.length > MOST_PARTS || Math.abs(gap) <= tolerance) return null;
  const isWhole = filled.some(({ label }) => REST.test(label)) || Math.abs(gap) * 100 <= total.fen;
  if (!isWhole || someChoiceAddsUp(filled, total.fen, tolerance)) return null;
  return { kind: "sum", total, sum, gap };
}

function someChoiceAddsUp(parts: readonly FundCell[], total: number, tolerance: number): boolean {
  let sums: readonly number[] = [0];
  for (const { fen } of parts) sums = sums.flatMap((sum) => [sum, sum + fen]);
  return sums.some((sum) => Math.abs(sum - total) <= tolerance);
}

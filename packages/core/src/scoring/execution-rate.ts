import type { ExecutionRow } from "../plan/reading.ts";

/** Executed ÷ adjusted budget in percent (the initial one when no other is printed); null when it cannot be computed. */
export function executionRate(row: ExecutionRow): number | null {
  const budget = (row.adjustedBudget ?? row.initialBudget)?.fen ?? null;
  const executed = row.executed?.fen ?? null;
  return budget === null || executed === null || budget === 0 ? null : (executed / budget) * 100;
}

import type { Column } from "./column.ts";

/** 完成情况 holds the actual value where no other column does. */
export function withActualByCompletion(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => role === "actual" || role === "progress" || role === "forecast")) return columns;
  const found = columns.find(({ role }) => role === "completion");
  return columns.map((column) => (column === found ? { ...column, role: "actual" } : column));
}

/** 2024 Target | 2024 Actual: the actual of the target's own year is the result, those before it are history. */
export function withActualYear(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => role === "actual")) return columns;
  const target = columns.find(({ role }) => role === "annual");
  const year = target === undefined ? null : yearOf(target.heading);
  if (year === null) return columns;
  return columns.map((column) =>
    column.role === "prior" && yearOf(column.heading) === year ? { ...column, role: "actual" } : column,
  );
}

function yearOf(heading: string): string | null {
  return /20\d{2}/.exec(heading)?.[0] ?? null;
}

import type { Column } from "./column.ts";

/**
 * The column of indicator names where headings leave a choice: 四级指标 behind 三级指标 is the finer one, a second heading such
 * as 指标内容 behind a name explains it, and 绩效指标 beside values names them when nothing else does.
 */
export function withOneName(columns: readonly Column[]): readonly Column[] {
  const names = columns.flatMap(({ role }, index) => (role === "name" ? [index] : []));
  if (names.length === 0) return withNamesByValue(columns);
  const [first, second] = names;
  if (first === undefined || second !== first + 1) return columns;
  const isFiner = /^四级|^明细/.test(columns[second]?.headingCell?.plain ?? "");
  const demoted = isFiner ? first : second;
  return columns.map((column, index) => (index === demoted ? { ...column, role: isFiner ? "note" : "basis" } : column));
}

function withNamesByValue(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => role === "project")) return columns;
  const hasValue = columns.some(({ role }) => role === "annual" || role === "actual");
  const first = columns.findIndex(({ role }) => role === "indicators");
  if (!hasValue || first < 0) return columns;
  return columns.map((column, index) => (index === first ? { ...column, role: "name" } : column));
}

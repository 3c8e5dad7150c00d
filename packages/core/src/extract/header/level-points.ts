import type { Column } from "./column.ts";

/** Points printed beside 一级指标 and 二级指标 are the category's when the indicator has a column of points of its own. */
export function withoutLevelPoints(columns: readonly Column[]): readonly Column[] {
  const name = columns.findIndex(({ role }) => role === "name");
  const ownPoints = columns.some(({ role }, index) => role === "weight" && index > name);
  if (name < 0 || !ownPoints) return columns;
  return columns.map((column, index) => {
    const before = columns[index - 1]?.role;
    const isOfLevel = column.role === "weight" && index < name && (before === "level1" || before === "level2");
    return isOfLevel ? { ...column, role: "note" } : column;
  });
}

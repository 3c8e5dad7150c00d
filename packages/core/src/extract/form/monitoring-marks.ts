import { placeOf } from "../grid/grid.ts";
import { firstCell, keep, type RowPick, startingCell, withoutBreaks } from "./row-cells.ts";

/** The ticked headings of 偏差原因分析 with the words beside them. */
export function markedCauses(pick: RowPick): string | null {
  const { source } = pick;
  const texts: string[] = [];
  for (const column of source.columns) {
    if (column.role !== "cause" && column.role !== "causeText") continue;
    const cell = startingCell(source, column);
    if (cell === null) continue;
    pick.cells.push(cell);
    pick.places["causes"] ??= placeOf(source.grid, cell);
    texts.push(column.role === "causeText" || !isTick(cell.plain) ? cell.text : withoutBreaks(column.heading));
  }
  return texts.length === 0 ? null : texts.join("；");
}

/** 确定能, 有可能 or 完全不可能: the ticked heading, or the words of a single column. */
export function markedLikelihood(pick: RowPick): string | null {
  for (const column of pick.source.columns) {
    if (column.role !== "likelihood") continue;
    const cell = firstCell(pick.source, column);
    if (cell === null) continue;
    keep(pick, cell, "likelihood");
    return isTick(cell.plain) ? withoutBreaks(column.heading) : cell.text;
  }
  return null;
}

function isTick(plain: string): boolean {
  return /^[√✓✔☑是1vV]$/.test(plain);
}

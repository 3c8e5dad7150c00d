import { cellAt, type GridLayout, type PlacedCell } from "../../components/grid/grid-layout.ts";
import { isEditable } from "./content-edits.ts";

/** The cells that can be typed in, in reading order. */
export function editableCells(layout: GridLayout): readonly PlacedCell[] {
  return layout.sections.flatMap((_, section) =>
    layout
      .cellsOf(section)
      .filter(({ address }) => address !== null && isEditable(address))
      .toSorted((one, other) => one.row - other.row || one.column - other.column)
      .map((cell) => ({ cell, section })),
  );
}

/** The next or previous cell to type in; null at the end. */
export function neighbourOf(cells: readonly PlacedCell[], from: PlacedCell, step: -1 | 1): PlacedCell | null {
  const at = cells.findIndex(({ cell, section }) => section === from.section && cell.key === from.cell.key);
  if (at >= 0) return cells[at + step] ?? null;
  const isAfter = ({ cell, section }: PlacedCell) =>
    section > from.section || (section === from.section && cell.row >= from.cell.row);
  return step > 0 ? (cells.find(isAfter) ?? null) : (cells.findLast((placed) => !isAfter(placed)) ?? null);
}

/** The cell below or above, over merged cells. */
export function below(layout: GridLayout, { cell, section }: PlacedCell, step: -1 | 1): PlacedCell | null {
  const top = (layout.sections[section]?.firstRow ?? 0) + cell.row;
  return cellAt(layout, step > 0 ? top + cell.rowSpan : top - 1, cell.column);
}

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { cellAt, type GridLayout, type PlacedCell } from "./grid-layout.ts";

interface GridKeys {
  readonly layout: GridLayout;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onSelect: ((placed: PlacedCell) => void) | undefined;
  readonly scrollTo: (section: number) => void;
}

type Step = readonly [rows: number, columns: number];

const PAGE = 10;
const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/** Arrow keys over merged cells: a step leaves the whole span, and keeps the row or column it came along. */
export function useGridKeys({ layout, scroller, onSelect, scrollTo }: GridKeys) {
  const [active, setActive] = useState<PlacedCell | null>(null);
  const wanted = useRef<string | null>(null);
  const line = useRef<{ row: number; column: number }>({ row: 0, column: 0 });
  const shown = (active === null ? null : sameCell(layout, active)) ?? cellAt(layout, 0, 0);

  // A cell that was not in the page yet gets the focus as soon as it is.
  useEffect(() => {
    if (wanted.current === null) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`);
    if (cell === null || cell === undefined) return;
    wanted.current = null;
    cell.focus();
  });

  const moveTo = (next: PlacedCell) => {
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next.cell.key)}"]`);
    setActive(next);
    if (cell !== null && cell !== undefined) return cell.focus();
    wanted.current = next.cell.key;
    scrollTo(next.section);
  };

  return {
    activeKey: shown?.cell.key ?? "",
    active: shown,
    moveTo,
    /** Always the same function, so that sections are not drawn again. */
    onFocus: setActive as (placed: PlacedCell) => void,
    onKeyDown: (event: KeyboardEvent) => {
      if (shown === null || event.altKey || event.metaKey) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        onSelect?.(shown);
        return;
      }
      const next = event.key === "Home" || event.key === "End" ? edge(layout, shown, event) : stepped(event.key);
      if (next === null) return;
      event.preventDefault();
      moveTo(next);
    },
  };

  function stepped(key: string): PlacedCell | null {
    const step = STEPS[key];
    if (step === undefined || shown === null) return null;
    const box = boxOf(layout, shown);
    const row = inside(line.current.row, box.top, box.bottom);
    const column = inside(line.current.column, box.left, box.right);
    const [down, right] = step;
    line.current = {
      row: down === 0 ? row : down > 0 ? Math.min(layout.rowCount - 1, box.bottom + down) : Math.max(0, box.top + down),
      column: right === 0 ? column : right > 0 ? box.right + 1 : box.left - 1,
    };
    return cellAt(layout, line.current.row, line.current.column);
  }
}

/** The cell as it is in this layout: editing makes a new one under the same key. */
function sameCell(layout: GridLayout, { cell, section }: PlacedCell): PlacedCell | null {
  if (layout.sections[section] === undefined) return null;
  const same = layout.cellsOf(section).find(({ key }) => key === cell.key);
  return same === undefined ? null : { cell: same, section };
}

/** Home and End go to the ends of the row; with Ctrl to the ends of the grid. */
function edge(layout: GridLayout, { cell, section }: PlacedCell, event: KeyboardEvent): PlacedCell | null {
  const row = (layout.sections[section]?.firstRow ?? 0) + cell.row;
  const last = layout.columns.length - 1;
  if (event.key === "Home") return cellAt(layout, event.ctrlKey ? 0 : row, 0);
  return cellAt(layout, event.ctrlKey ? layout.rowCount - 1 : row, last);
}

function boxOf(layout: GridLayout, { cell, section }: PlacedCell) {
  const top = (layout.sections[section]?.firstRow ?? 0) + cell.row;
  return {
    top,
    bottom: top + cell.rowSpan - 1,
    left: cell.column,
    right: cell.column + cell.columnSpan - 1,
  };
}

function inside(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type CSSProperties,
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { CellMark } from "../../lib/marks.ts";
import { usePrinting } from "../../lib/use-printing.ts";
import { CellHint } from "./cell-hint.tsx";
import { GridHead } from "./grid-head.tsx";
import type { GridCell, GridLayout, PlacedCell } from "./grid-layout.ts";
import { GridSectionBody } from "./grid-section-body.tsx";
import type { HintedCell } from "./hinted-cell.ts";
import styles from "./grid-table.module.css";
import { useGridKeys } from "./use-grid-keys.ts";

export interface GridTableProps {
  readonly layout: GridLayout;
  readonly label: string;
  readonly markOf?: (cell: GridCell) => CellMark | undefined;
  /** The marked place; the grid scrolls to it whenever `reveal` changes. */
  readonly selected: PlacedCell | null;
  readonly reveal: number;
  readonly onSelect?: (placed: PlacedCell) => void;
  /** What shows beside a cell under the pointer or the keyboard. */
  readonly hintOf?: (cell: GridCell) => ReactNode;
  /** Drawn over the cells, inside what scrolls: where text is typed. */
  readonly overlay?: (grid: GridHandle) => ReactNode;
}

/** What something laid over the grid needs of it. */
export interface GridHandle {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly active: PlacedCell | null;
  readonly moveTo: (placed: PlacedCell) => void;
  /** The grid's own keys: arrows, Home, End, pages. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A table with merged cells of which only the part in view is in the page. One cell is in the tab order; arrows move. */
export function GridTable(props: GridTableProps) {
  const { layout, label, markOf, selected, reveal, onSelect, hintOf, overlay } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [measuredHead, setHeadHeight] = useState(0);
  const headHeight = layout.hasOwnHeadings === true ? 0 : measuredHead;
  const [hinted, setHinted] = useState<HintedCell | null>(null);
  const printing = usePrinting(layout.rowCount);
  const virtualizer = useVirtualizer({
    count: layout.sections.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => layout.sections[index]?.height ?? 40,
    overscan: 2,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const keys = useGridKeys({ layout, scroller, onSelect, scrollTo: (section) => virtualizer.scrollToIndex(section) });
  useReveal(scroller, selected, reveal, (section) => virtualizer.scrollToIndex(section, { align: "start" }));
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, layout]);

  const items = printing
    ? layout.sections.map((_, index) => ({ index, start: 0, end: 0 }))
    : virtualizer.getVirtualItems();
  const bottom = virtualizer.getTotalSize() + headHeight;
  const style = { "--least": `${layout.columns.reduce((sum, { width }) => sum + width, 0)}px` } as CSSProperties;
  return (
    // The scroller only carries the grid; its keys are the grid's.
    <div className={styles.scroller} ref={scroller} onScroll={() => setHinted(null)}>
      <table
        className={styles.table}
        style={style}
        role="grid"
        aria-label={label}
        aria-rowcount={layout.rowCount}
        aria-colcount={layout.columns.length}
        onKeyDown={(event) => {
          if (event.key === "Escape") setHinted(null);
          keys.onKeyDown(event);
        }}
      >
        <colgroup>
          {layout.columns.map(({ id, width }) => (
            <col key={id} style={{ width }} />
          ))}
        </colgroup>
        {layout.hasOwnHeadings === true ? null : <GridHead columns={layout.columns} onHeight={setHeadHeight} />}
        {items.map((item, position) => {
          const before = items[position - 1];
          const gap = printing ? 0 : item.start - (before === undefined ? headHeight : before.end);
          return (
            <Fragment key={item.index}>
              <Spacer height={gap} columns={layout.columns.length} />
              <GridSectionBody
                layout={layout}
                section={item.index}
                measure={virtualizer.measureElement}
                markOf={markOf}
                selectedKey={selected?.section === item.index ? selected.cell.key : null}
                activeKey={keys.activeKey}
                onFocusCell={keys.onFocus}
                onSelect={onSelect}
                onHint={hintOf === undefined ? undefined : setHinted}
              />
            </Fragment>
          );
        })}
        <Spacer height={printing ? 0 : bottom - (items.at(-1)?.end ?? headHeight)} columns={layout.columns.length} />
      </table>
      {overlay?.({ scroller, active: keys.active, moveTo: keys.moveTo, onKeyDown: keys.onKeyDown })}
      {hinted !== null && hintOf !== undefined ? (
        <CellHint at={hinted.element} onLeave={() => setHinted(null)}>
          {hintOf(hinted.cell)}
        </CellHint>
      ) : null}
    </div>
  );
}

/** Holds the place of the sections that are not in the page. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height < 1) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
      </tr>
    </tbody>
  );
}

/** Brings the chosen cell into view: first its section, then, once that is drawn, the cell. */
function useReveal(
  scroller: RefObject<HTMLDivElement | null>,
  selected: PlacedCell | null,
  reveal: number,
  scrollTo: (section: number) => void,
): void {
  const latest = useRef({ selected, scrollTo });
  latest.current = { selected, scrollTo };
  useEffect(() => {
    const target = latest.current.selected;
    if (reveal === 0 || target === null) return;
    const find = () =>
      scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(target.cell.key)}"]`) ?? null;
    if (find() === null) latest.current.scrollTo(target.section);
    let tries = 0;
    let frame = requestAnimationFrame(function settle() {
      find()?.scrollIntoView({ block: "nearest", inline: "nearest" });
      // Sections above get their real heights while they are drawn, which moves the cell again.
      if (++tries < REVEAL_FRAMES) frame = requestAnimationFrame(settle);
    });
    return () => cancelAnimationFrame(frame);
  }, [reveal, scroller]);
}

const REVEAL_FRAMES = 12;

import type { Reading } from "@mingji/core/plan/reading";
import { useEffect, useRef, useState } from "react";
import { findCell, type GridLayout, type PlacedCell } from "../../../components/grid/grid-layout.ts";
import type { GridHandle } from "../../../components/grid/grid-table.tsx";
import { FormView } from "../../../components/workbench/form-view.tsx";
import type { Selection } from "../../../components/workbench/use-selection.ts";
import type { CellAddress } from "../../../lib/address.ts";
import type { Marks } from "../../../lib/marks.ts";
import { withBlock, withText } from "../content-edits.ts";
import type { DraftView, PlanDraft } from "../plan-draft.ts";
import { CellEditor } from "./cell-editor.tsx";
import { EditBar } from "./edit-bar.tsx";
import styles from "./plan.module.css";

interface PlanFormProps {
  readonly reading: Reading;
  readonly layout: GridLayout;
  readonly marks: Marks;
  readonly selection: Selection;
  readonly draft: PlanDraft;
  readonly view: DraftView;
  readonly isEditing: boolean;
  readonly labelOf: (address: CellAddress) => string;
  readonly onSelect: (address: CellAddress) => void;
  /** The grid as it was drawn last, for whoever leads the person to a cell. */
  readonly onGrid: (grid: GridHandle) => void;
}

/** The official form, typed in where the person may. */
export function PlanForm(props: PlanFormProps) {
  const { reading, layout, marks, selection, draft, view, isEditing, labelOf, onSelect, onGrid } = props;
  const [active, setActive] = useState<PlacedCell | null>(null);
  const firstTool = useRef<HTMLButtonElement | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const latest = useRef<GridHandle | null>(null);
  useEffect(() => {
    const placed = added === null ? null : findCell(layout, { project: 0, indicator: added, field: "name" });
    if (placed === null) return;
    latest.current?.moveTo(placed);
    setAdded(null);
  }, [added, layout]);
  const overlay = (grid: GridHandle) => {
    latest.current = grid;
    onGrid(grid);
    return (
      <CellEditor
        grid={grid}
        layout={layout}
        content={view.content}
        labelOf={labelOf}
        onText={(address, text, rows) => draft.edit(withText(draft.view().content, address, text, rows))}
        onBlock={({ cell }, block) => {
          const fields = layout.columns.slice(cell.column).map((column) => column.id);
          draft.edit(withBlock(draft.view().content, cell.address?.indicator ?? 0, fields, block));
        }}
        onActive={setActive}
        onUndo={draft.undo}
        onRedo={draft.redo}
        onLeave={() => firstTool.current?.focus()}
      />
    );
  };
  return (
    <div className={styles.formSide}>
      {isEditing ? (
        <EditBar
          draft={draft}
          view={view}
          address={active?.cell.address ?? null}
          onAdded={setAdded}
          first={firstTool}
        />
      ) : null}
      <div className={styles.formBody}>
        <FormView {...{ reading, layout, marks, selection, onSelect }} {...(isEditing ? { overlay } : {})} />
      </div>
    </div>
  );
}

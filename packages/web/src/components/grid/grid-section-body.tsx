import { type CSSProperties, memo } from "react";
import { useTranslation } from "react-i18next";
import type { CellMark } from "../../lib/marks.ts";
import { SeverityMark } from "../severity-mark.tsx";
import type { GridCell, GridLayout, PlacedCell } from "./grid-layout.ts";
import type { HintedCell } from "./hinted-cell.ts";
import styles from "./grid-table.module.css";

interface GridSectionBodyProps {
  readonly layout: GridLayout;
  readonly section: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly markOf: ((cell: GridCell) => CellMark | undefined) | undefined;
  readonly selectedKey: string | null;
  /** The cell in the tab order. */
  readonly activeKey: string;
  readonly onFocusCell: (placed: PlacedCell) => void;
  readonly onSelect: ((placed: PlacedCell) => void) | undefined;
  readonly onHint: ((hinted: HintedCell | null) => void) | undefined;
}

/** The rows of one section as real rows with real spans. */
export const GridSectionBody = memo(function GridSectionBody(props: GridSectionBodyProps) {
  const { layout, section, measure } = props;
  const outline = layout.sections[section];
  const cells = layout.cellsOf(section);
  if (outline === undefined) return null;
  const rows = Array.from({ length: outline.rowCount }, (_, row) => cells.filter((cell) => cell.row === row));
  return (
    <tbody ref={measure} data-index={section}>
      {rows.map((row, index) => (
        <tr key={outline.firstRow + index} aria-rowindex={outline.firstRow + index + 1}>
          {row
            .toSorted((one, other) => one.column - other.column)
            .map((cell) => (
              <BodyCell key={cell.key} cell={cell} {...props} />
            ))}
        </tr>
      ))}
    </tbody>
  );
});

function BodyCell({ cell, section, ...props }: GridSectionBodyProps & { readonly cell: GridCell }) {
  const { markOf, selectedKey, activeKey, onFocusCell, onSelect, onHint } = props;
  const mark = markOf?.(cell);
  const isSelected = selectedKey === cell.key;
  const names = [
    styles[cell.look],
    mark === undefined ? "" : styles[mark.waived ? "waived" : mark.worst],
    isSelected ? styles.selected : "",
    cell.share === undefined ? "" : styles.bar,
    cell.comment === undefined ? "" : styles.commented,
    onSelect === undefined ? "" : styles.clickable,
  ];
  const hint = (element: HTMLElement) => onHint?.({ cell, element });
  return (
    <td
      role={cell.look === "heading" ? "columnheader" : "gridcell"}
      className={names.filter(Boolean).join(" ")}
      data-key={cell.key}
      // Forms are Chinese whatever language the page speaks; its own labels are not.
      lang={cell.look === "label" || cell.look === "heading" ? undefined : "zh-CN"}
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      aria-colindex={cell.column + 1}
      aria-selected={cell.look === "heading" ? undefined : isSelected}
      tabIndex={cell.key === activeKey ? 0 : -1}
      title={cell.comment}
      style={cell.share === undefined ? undefined : ({ "--share": `${cell.share * 100}%` } as CSSProperties)}
      onClick={() => {
        onSelect?.({ cell, section });
        onHint?.(null);
      }}
      onFocus={(event) => {
        onFocusCell({ cell, section });
        hint(event.currentTarget);
      }}
      onBlur={() => onHint?.(null)}
      onMouseEnter={(event) => hint(event.currentTarget)}
      onMouseLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Element && to.closest("[data-hint]"))) onHint?.(null);
      }}
    >
      {cell.note !== undefined && cell.look !== "strong" ? <div className={styles.note}>{cell.note}</div> : null}
      {cell.text}
      {cell.note !== undefined && cell.look === "strong" ? <div className={styles.note}>{cell.note}</div> : null}
      {mark === undefined ? null : <MarkBadge mark={mark} />}
    </td>
  );
}

/** Shape and number, never colour alone. */
function MarkBadge({ mark }: { readonly mark: CellMark }) {
  const { t } = useTranslation();
  return (
    <span className={styles.badge}>
      <SeverityMark severity={mark.worst} size={11} />
      <span aria-hidden="true">{mark.findings.length > 1 ? mark.findings.length : ""}</span>
      <span className="only-heard">
        {t("grid.marked", { count: mark.findings.length, level: t(`severity.${mark.worst}`) })}
      </span>
    </span>
  );
}

import type { PlanContent } from "@mingji/core/plan/plan-content";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { GridLayout, PlacedCell } from "../../../components/grid/grid-layout.ts";
import type { GridHandle } from "../../../components/grid/grid-table.tsx";
import type { CellAddress } from "../../../lib/address.ts";
import { isEditable, textAt } from "../content-edits.ts";
import { below, editableCells, neighbourOf } from "../editable-cells.ts";
import { clipboardText, readClipboard } from "../read-clipboard.ts";
import styles from "./cell-editor.module.css";
import { TargetBeside, targetAt } from "./target-beside.tsx";
import { useFocusFollows, usePlacedOver } from "./use-box-over-cell.ts";

export interface CellEditorProps {
  readonly grid: GridHandle;
  readonly layout: GridLayout;
  readonly content: PlanContent;
  readonly labelOf: (address: CellAddress) => string;
  /** A class cell is merged over several rows and changes all of them. */
  readonly onText: (address: CellAddress, text: string, rows: number) => void;
  /** Several cells from a spreadsheet, the first of them on this one. */
  readonly onBlock: (placed: PlacedCell, block: readonly (readonly string[])[]) => void;
  readonly onActive: (placed: PlacedCell | null) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Out of the grid: Tab stays inside, so Escape leaves. */
  readonly onLeave: () => void;
}

/**
 * One text box that always has the focus while the grid is used, laid over the active cell. So Chinese typed onto a
 * selected cell goes where it belongs: the input method composes in a real text box from the first key.
 */
export function CellEditor(props: CellEditorProps) {
  const { grid, content, labelOf, onText, onBlock, onActive } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  const [hasFocus, setHasFocus] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const now = useRef<string | null>(null);
  const { active, scroller } = grid;
  const address = active?.cell.address ?? null;
  const canType = address !== null && isEditable(address);
  const stored = address === null ? "" : textAt(content, address);

  const type = (text: string | null) => {
    now.current = text;
    setTyped(text);
  };
  const commit = () => {
    const text = now.current;
    type(null);
    if (text === null || address === null || !canType || text === stored) return;
    onText(address, text, active?.cell.rowSpan ?? 1);
  };

  useFocusFollows(scroller, box);
  usePlacedOver(scroller, box, active?.cell.key ?? "", typed !== null);
  const activeKey = active?.cell.key;
  const latest = useRef({ active, onActive });
  latest.current = { active, onActive };
  useEffect(() => {
    if (hasFocus && activeKey !== undefined) latest.current.onActive(latest.current.active);
  }, [activeKey, hasFocus]);
  const edit = useRef(() => {});
  edit.current = () => canType && type(stored);
  useEffect(() => {
    const element = scroller.current;
    const onDoubleClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("td[data-key]") !== null) edit.current();
    };
    element?.addEventListener("dblclick", onDoubleClick);
    return () => element?.removeEventListener("dblclick", onDoubleClick);
  }, [scroller]);

  const target = hasFocus && address !== null && canType ? targetAt(content, address, typed ?? stored) : null;
  return (
    <>
      <textarea
        ref={box}
        className={typed === null ? styles.waiting : styles.typing}
        tabIndex={-1}
        rows={1}
        lang="zh-CN"
        spellCheck={false}
        readOnly={!canType}
        aria-label={address === null ? t("plan.edit.cell") : `${labelOf(address)}：${stored}`}
        aria-describedby={target === null ? undefined : hintId}
        value={typed ?? ""}
        onChange={(event) => canType && type(event.target.value)}
        onCompositionStart={() => canType && now.current === null && type("")}
        onFocus={() => setHasFocus(true)}
        onBlur={() => {
          setHasFocus(false);
          commit();
        }}
        onKeyDown={(event) => {
          // An input method uses Enter, Escape and arrows itself.
          if (event.nativeEvent.isComposing || event.keyCode === COMPOSING) return;
          onKeyDown(event);
        }}
        onCopy={(event) => {
          if (typed !== null) return;
          event.preventDefault();
          event.clipboardData.setData("text/plain", clipboardText(stored));
        }}
        onCut={(event) => {
          if (typed !== null || address === null || !canType) return;
          event.preventDefault();
          event.clipboardData.setData("text/plain", clipboardText(stored));
          onText(address, "", active?.cell.rowSpan ?? 1);
        }}
        onPaste={(event) => {
          if (typed !== null || active === null || address === null || !canType) return;
          event.preventDefault();
          const block = readClipboard(event.clipboardData.getData("text/plain"));
          const isOne = block.length === 1 && block[0]?.length === 1;
          if (isOne || address.indicator === null) onText(address, block[0]?.[0] ?? "", active.cell.rowSpan);
          else onBlock(active, block);
        }}
      />
      {target === null ? null : <TargetBeside box={box} id={hintId} target={target} />}
    </>
  );

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { key } = event;
    const withControl = event.ctrlKey || event.metaKey;
    if (key === "Enter" && !event.altKey && !withControl) return enter(event);
    if (key === "Enter" && typed !== null) {
      event.preventDefault();
      return insertLine(event.currentTarget);
    }
    if (key === "Tab") return step(event);
    if (key === "Escape") {
      event.preventDefault();
      return typed === null ? props.onLeave() : type(null);
    }
    if (typed !== null) return;
    if (withControl && key.toLowerCase() === "z")
      return event.shiftKey ? done(event, props.onRedo) : done(event, props.onUndo);
    if (withControl && key.toLowerCase() === "y") return done(event, props.onRedo);
    if (key === "F2") return done(event, () => edit.current());
    if (key === "Delete" || key === "Backspace")
      return done(event, () => address !== null && canType && onText(address, "", active?.cell.rowSpan ?? 1));
    // A space begins a text, as in a spreadsheet.
    if (key !== " ") grid.onKeyDown(event);
  }

  function enter(event: KeyboardEvent) {
    event.preventDefault();
    if (typed === null && !event.shiftKey) return edit.current();
    commit();
    const next = active === null ? null : below(props.layout, active, event.shiftKey ? -1 : 1);
    if (next !== null) grid.moveTo(next);
  }

  function step(event: KeyboardEvent) {
    commit();
    if (active === null) return;
    const next = neighbourOf(editableCells(props.layout), active, event.shiftKey ? -1 : 1);
    if (next !== null) return done(event, () => grid.moveTo(next));
    if (event.shiftKey) done(event, props.onLeave);
  }

  function insertLine(element: HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, value } = element;
    type(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
    requestAnimationFrame(() => element.setSelectionRange(selectionStart + 1, selectionStart + 1));
  }
}

/** What old browsers say instead of `isComposing`. */
const COMPOSING = 229;

function done(event: KeyboardEvent, work: () => unknown): void {
  event.preventDefault();
  work();
}

import { parseTarget } from "@mingji/core/target/parse-target";
import type { PlanContent } from "@mingji/core/plan/plan-content";
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { TargetHint } from "../../../components/form/target-hint.tsx";
import type { GridLayout, PlacedCell } from "../../../components/grid/grid-layout.ts";
import type { GridHandle } from "../../../components/grid/grid-table.tsx";
import type { CellAddress } from "../../../lib/address.ts";
import { isEditable, textAt } from "../content-edits.ts";
import { below, editableCells, neighbourOf } from "../editable-cells.ts";
import { clipboardText, readClipboard } from "../read-clipboard.ts";
import styles from "./cell-editor.module.css";

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
      {target === null ? null : <ReadingBeside box={box} id={hintId} target={target} />}
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

/** The typed value of a target cell as it is being typed. */
function targetAt(content: PlanContent, { indicator, field }: CellAddress, raw: string) {
  if (indicator === null || (field !== "annual" && field !== "period") || raw.trim() === "") return null;
  const entry = content.indicators[indicator];
  return entry === undefined
    ? null
    : parseTarget({ raw, unitRaw: entry.unit, natureRaw: entry.nature, name: entry.name });
}

interface ReadingBesideProps {
  readonly box: React.RefObject<HTMLTextAreaElement | null>;
  readonly id: string;
  readonly target: ReturnType<typeof parseTarget>;
}

function ReadingBeside({ box, id, target }: ReadingBesideProps) {
  const hint = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const over = box.current;
    const own = hint.current;
    if (over === null || own === null) return;
    own.style.left = over.style.left;
    const isLow = over.getBoundingClientRect().bottom + own.offsetHeight + GAP > innerHeight;
    const top = isLow ? over.offsetTop - own.offsetHeight - GAP : over.offsetTop + over.offsetHeight + GAP;
    own.style.top = `${Math.max(0, top)}px`;
  });
  return (
    <div ref={hint} id={id} className={styles.reading}>
      <TargetHint target={target} />
    </div>
  );
}

const GAP = 3;

/** Whatever cell gets the focus, the text box takes it over. */
function useFocusFollows(scroller: GridHandle["scroller"], box: React.RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    const onFocusIn = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && event.target.matches("td[data-key]"))
        box.current?.focus({ preventScroll: true });
    };
    element?.addEventListener("focusin", onFocusIn);
    return () => element?.removeEventListener("focusin", onFocusIn);
  }, [scroller, box]);
}

/** Lays the box over its cell, as large as the cell or as its text. */
function usePlacedOver(
  scroller: GridHandle["scroller"],
  box: React.RefObject<HTMLTextAreaElement | null>,
  key: string,
  isTyping: boolean,
): void {
  useLayoutEffect(() => {
    const outer = scroller.current;
    const own = box.current;
    const cell = outer?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (outer === null || own === null || cell === null || cell === undefined) return;
    const at = cell.getBoundingClientRect();
    const frame = outer.getBoundingClientRect();
    own.style.left = `${at.left - frame.left - outer.clientLeft + outer.scrollLeft}px`;
    own.style.top = `${at.top - frame.top - outer.clientTop + outer.scrollTop}px`;
    own.style.width = `${at.width}px`;
    own.style.height = `${at.height}px`;
    if (!isTyping) return;
    own.style.width = `${Math.max(at.width, Math.min(LEAST_WIDTH, frame.right - at.left - 20))}px`;
    own.style.height = `${Math.max(at.height, own.scrollHeight + 4)}px`;
  });
}

/** Room for a sentence even in a narrow column. */
const LEAST_WIDTH = 180;

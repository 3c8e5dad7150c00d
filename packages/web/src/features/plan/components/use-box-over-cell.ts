import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { GridHandle } from "../../../components/grid/grid-table.tsx";

/** Whatever cell gets the focus, the text box takes it over. */
export function useFocusFollows(scroller: GridHandle["scroller"], box: RefObject<HTMLTextAreaElement | null>): void {
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
export function usePlacedOver(
  scroller: GridHandle["scroller"],
  box: RefObject<HTMLTextAreaElement | null>,
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

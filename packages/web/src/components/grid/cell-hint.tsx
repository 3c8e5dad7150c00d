import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import styles from "./grid-table.module.css";

interface CellHintProps {
  readonly at: HTMLElement;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

const GAP = 4;

/** A small box below a cell, or above it near the edge of the window. It stays while the pointer is on it; Escape closes it. */
export function CellHint({ at, onLeave, children }: CellHintProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const cell = at.getBoundingClientRect();
    const own = box.current?.getBoundingClientRect();
    if (own === undefined) return;
    const below = cell.bottom + GAP;
    const top = below + own.height > innerHeight ? Math.max(0, cell.top - own.height - GAP) : below;
    setPlace({ left: Math.max(GAP, Math.min(cell.left, innerWidth - own.width - GAP)), top });
  }, [at]);
  if (children === null || children === undefined) return null;
  const root = document.getElementById("root")?.firstElementChild ?? document.body;
  return createPortal(
    // The cell itself says the same to a screen reader through its text.
    <div ref={box} role="tooltip" data-hint className={styles.hint} style={place} onMouseLeave={onLeave}>
      {children}
    </div>,
    root,
  );
}

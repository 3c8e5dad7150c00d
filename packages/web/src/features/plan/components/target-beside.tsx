import type { PlanContent } from "@mingji/core/plan/plan-content";
import { parseTarget } from "@mingji/core/target/parse-target";
import { type RefObject, useLayoutEffect, useRef } from "react";
import { TargetHint } from "../../../components/form/target-hint.tsx";
import type { CellAddress } from "../../../lib/address.ts";
import styles from "./cell-editor.module.css";

/** The typed value of a target cell as it is being typed. */
export function targetAt(content: PlanContent, { indicator, field }: CellAddress, raw: string) {
  if (indicator === null || (field !== "annual" && field !== "period") || raw.trim() === "") return null;
  const entry = content.indicators[indicator];
  return entry === undefined
    ? null
    : parseTarget({ raw, unitRaw: entry.unit, natureRaw: entry.nature, name: entry.name });
}

interface TargetBesideProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly id: string;
  readonly target: ReturnType<typeof parseTarget>;
}

/** Below the box that is typed in, or above it near the edge of the window. */
export function TargetBeside({ box, id, target }: TargetBesideProps) {
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

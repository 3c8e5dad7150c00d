import { useVirtualizer } from "@tanstack/react-virtual";
import type { Locator } from "@mingji/core/document/locator";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./source.module.css";
import { markedRange, type TextSegment, textSegments } from "./text-segments.ts";

interface TextSourceProps {
  readonly text: string;
  readonly place: Locator | null;
  readonly reveal: number;
}

/** The decoded text with line numbers; the place is marked and scrolled to. */
export function TextSource({ text, place, reveal }: TextSourceProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => textSegments(text), [text]);
  const range = useMemo(() => markedRange(segments, place), [segments, place]);
  const virtualizer = useVirtualizer({
    count: segments.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const { start, end } = segments[index] ?? { start: 0, end: 0 };
      return Math.max(1, Math.ceil((end - start) / 50)) * 22;
    },
    overscan: 6,
  });
  useEffect(() => {
    if (range === null || reveal === 0) return;
    const index = segments.findIndex(({ start, end }) => start <= range[0] && range[0] <= end);
    if (index < 0) return;
    virtualizer.scrollToIndex(index, { align: "center" });
    let tries = 0;
    let frame = requestAnimationFrame(function settle() {
      scroller.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
      if (++tries < 8) frame = requestAnimationFrame(settle);
    });
    return () => cancelAnimationFrame(frame);
  }, [range, segments, reveal, virtualizer]);

  return (
    <div ref={scroller} className={styles.text} role="region" aria-label={t("source.text")} tabIndex={0}>
      <div style={{ height: virtualizer.getTotalSize(), position: "relative" }}>
        {virtualizer.getVirtualItems().map((item) => {
          const segment = segments[item.index];
          if (segment === undefined) return null;
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.line}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <span className={styles.number} aria-hidden="true">
                {segment.line}
              </span>
              <span className={styles.words} lang="zh-CN">
                <Words text={text} segment={segment} range={range} />
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface WordsProps {
  readonly text: string;
  readonly segment: TextSegment;
  readonly range: readonly [number, number] | null;
}

function Words({ text, segment, range }: WordsProps) {
  const { start, end } = segment;
  const from = range === null ? end : Math.min(end, Math.max(start, range[0]));
  const to = range === null ? end : Math.min(end, Math.max(start, range[1]));
  if (from >= to) return text.slice(start, end);
  return (
    <>
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, end)}
    </>
  );
}

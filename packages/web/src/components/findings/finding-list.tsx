import { useVirtualizer } from "@tanstack/react-virtual";
import type { AuditReport } from "@mingji/core/audit/report";
import type { Reading } from "@mingji/core/plan/reading";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FindingGroup } from "../../lib/finding-filter.ts";
import type { RuleTexts } from "../../lib/rule-texts.ts";
import { usePrinting } from "../../lib/use-printing.ts";
import { FindingItem } from "./finding-item.tsx";
import styles from "./findings.module.css";
import { GroupHead } from "./group-head.tsx";
import type { Grouping } from "../../lib/finding-filter.ts";

interface FindingListProps {
  readonly reading: Reading;
  readonly report: AuditReport;
  readonly rules: RuleTexts;
  readonly groups: readonly FindingGroup[];
  readonly grouping: Grouping;
  readonly selected: number | null;
  readonly reveal: number;
  readonly onSelect: (finding: number) => void;
}

type Line = { readonly group: FindingGroup } | { readonly finding: number };

/** Groups and findings below each other; only those in view are in the page. */
export function FindingList(props: FindingListProps) {
  const { reading, report, rules, groups, grouping, selected, reveal, onSelect } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const lines: readonly Line[] = groups.flatMap((group) => [
    { group },
    ...group.findings.map((finding) => ({ finding })),
  ]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index] !== undefined && "group" in lines[index] ? 33 : 150),
    overscan: 4,
    getItemKey: (index) => keyOf(lines[index], index),
  });
  const latest = useRef({ lines, selected });
  latest.current = { lines, selected };
  useEffect(() => {
    const index = latest.current.lines.findIndex(
      (line) => "finding" in line && line.finding === latest.current.selected,
    );
    if (reveal > 0 && index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
  }, [reveal, virtualizer]);

  const drawn = (line: Line) =>
    "group" in line ? (
      <GroupHead group={line.group} grouping={grouping} reading={reading} rules={rules} />
    ) : (
      <Item {...{ reading, report, rules, onSelect }} index={line.finding} isSelected={line.finding === selected} />
    );
  if (usePrinting(lines.length)) {
    return lines.map((line, index) => <div key={keyOf(line, index)}>{drawn(line)}</div>);
  }
  return (
    <div ref={scroller} className={styles.scroller} role="region" aria-label={t("findings.list")} tabIndex={0}>
      <div style={{ height: virtualizer.getTotalSize(), position: "relative" }}>
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.line}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {drawn(line)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function keyOf(line: Line | undefined, index: number): string | number {
  if (line === undefined) return index;
  return "group" in line ? `group ${line.group.id}` : line.finding;
}

interface ItemProps extends Pick<FindingListProps, "reading" | "report" | "rules" | "onSelect"> {
  readonly index: number;
  readonly isSelected: boolean;
}

function Item({ reading, report, rules, index, isSelected, onSelect }: ItemProps) {
  const finding = report.findings[index];
  if (finding === undefined) return null;
  const { project, indicator } = finding;
  const row = project === null || indicator === null ? undefined : reading.projects[project]?.indicators[indicator];
  return (
    <FindingItem
      finding={finding}
      indicatorName={row?.name ?? null}
      rule={rules[finding.rule]}
      isSelected={isSelected}
      onSelect={() => onSelect(index)}
    />
  );
}

import { useVirtualizer } from "@tanstack/react-virtual";
import type { PlanHeadRecord } from "@mingji/contract/plan";
import { fenOf } from "@mingji/core/money";
import { printMoney } from "@mingji/core/money-print";
import { STATE_TITLES } from "@mingji/core/workflow/state";
import { Button } from "antd";
import { memo, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { SeverityCounts } from "../../../components/severity-counts.tsx";
import { useLanguage } from "../../../lib/language.ts";
import { useIsNarrow } from "../../../lib/use-is-narrow.ts";
import { usePrinting } from "../../../lib/use-printing.ts";
import { timeText } from "../time-text.ts";
import styles from "./plans.module.css";

interface PlanTableProps {
  readonly items: readonly PlanHeadRecord[];
  readonly linkTo: (id: string, children: ReactNode) => ReactNode;
  readonly hasMore: boolean;
  /** null while a page is under way. */
  readonly onMore: (() => void) | null;
}

const ROW = 50;
const CARD = 132;
const HEADINGS = 37;
const NEAR_END = 30;

/** Rows on a desk, cards on a phone; only what is in view is in the page, and the next page is fetched near the end. */
export function PlanTable({ items, linkTo, hasMore, onMore }: PlanTableProps) {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const scroller = useRef<HTMLDivElement>(null);
  const printing = usePrinting(items.length);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow ? CARD : ROW),
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 8,
    scrollMargin: isNarrow ? 0 : HEADINGS,
  });
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const isNearEnd = hasMore && last >= items.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd) onMore?.();
  }, [isNearEnd, onMore]);
  const rows = printing ? items.map((_, index) => ({ index, key: index, start: 0 })) : shown;
  const Row = isNarrow ? PlanCard : PlanRow;
  return (
    <div className={styles.table} role="table" aria-label={t("plans.title")} aria-rowcount={items.length + 1}>
      <div ref={scroller} className={styles.scroller} role="presentation">
        {isNarrow ? null : <Headings />}
        <div role="rowgroup" style={printing ? {} : { height: virtualizer.getTotalSize(), position: "relative" }}>
          {rows.map(({ index, key, start }) => {
            const plan = items[index];
            if (plan === undefined) return null;
            return (
              <div
                key={key}
                role="row"
                aria-rowindex={index + 2}
                data-index={index}
                // Rows on a desk all have one height, so that scrolling measures nothing.
                ref={printing || !isNarrow ? undefined : virtualizer.measureElement}
                className={isNarrow ? styles.card : styles.row}
                style={
                  printing
                    ? {}
                    : {
                        position: "absolute",
                        top: 0,
                        left: 0,
                        right: 0,
                        transform: `translateY(${start - (isNarrow ? 0 : HEADINGS)}px)`,
                      }
                }
              >
                <Row plan={plan} linkTo={linkTo} />
              </div>
            );
          })}
        </div>
      </div>
      {hasMore ? (
        <div className={styles.more}>
          <Button size="small" disabled={onMore === null} onClick={() => onMore?.()}>
            {onMore === null ? t("loading") : t("plans.more")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const COLUMNS = ["project", "unit", "amount", "state", "findings", "updated"] as const;

function Headings() {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className={styles.headings}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        {COLUMNS.map((column) => (
          <div key={column} role="columnheader" className={column === "amount" ? styles.number : ""}>
            {t(`plans.column.${column}`)}
          </div>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly plan: PlanHeadRecord;
  readonly linkTo: PlanTableProps["linkTo"];
}

const PlanRow = memo(function PlanRow({ plan, linkTo }: RowProps) {
  const language = useLanguage();
  return (
    <>
      <div role="cell" lang="zh-CN" className={styles.project}>
        {linkTo(plan.id, plan.project)}
      </div>
      <div role="cell" lang="zh-CN" className={styles.unit}>
        {plan.unit}
      </div>
      <div role="cell" className={styles.number}>
        {moneyOf(plan)}
      </div>
      <div role="cell">
        <span className={styles.state}>{STATE_TITLES[plan.state][language]}</span>
      </div>
      <div role="cell">
        <SeverityCounts counts={plan.findings} />
      </div>
      <div role="cell" className={styles.quiet}>
        {timeText(plan.updatedAt, language)}
      </div>
    </>
  );
}, samePlan);

const PlanCard = memo(function PlanCard({ plan, linkTo }: RowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div role="cell" className={styles.cardBody}>
      <span lang="zh-CN">{linkTo(plan.id, plan.project)}</span>
      <span lang="zh-CN" className={styles.quiet}>
        {plan.unit}
      </span>
      <span className={styles.cardFacts}>
        <span className={styles.state}>{STATE_TITLES[plan.state][language]}</span>
        <span>{t("plans.amount", { amount: moneyOf(plan) })}</span>
      </span>
      <SeverityCounts counts={plan.findings} />
      <span className={styles.quiet}>{timeText(plan.updatedAt, language)}</span>
    </div>
  );
}, samePlan);

/** The link is made anew with every drawing of the page, but always leads to the plan. */
function samePlan(before: RowProps, after: RowProps): boolean {
  return before.plan === after.plan;
}

function moneyOf({ totalFen }: PlanHeadRecord): string {
  return totalFen === null ? "—" : printMoney(fenOf(totalFen), "万元");
}

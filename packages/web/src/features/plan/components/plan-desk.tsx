import type { PlanDetail } from "@mingji/contract/plan";
import { type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FindingPanel } from "../../../components/findings/finding-panel.tsx";
import { useFormWords } from "../../../components/form/use-form-words.ts";
import { findCell } from "../../../components/grid/grid-layout.ts";
import type { GridHandle } from "../../../components/grid/grid-table.tsx";
import { useSelection } from "../../../components/workbench/use-selection.ts";
import { ViewTabs } from "../../../components/workbench/view-tabs.tsx";
import { addressKey, type CellAddress } from "../../../lib/address.ts";
import type { FindingFilter } from "../../../lib/finding-filter.ts";
import type { RuleTexts } from "../../../lib/rule-texts.ts";
import { useIsNarrow } from "../../../lib/use-is-narrow.ts";
import type { DraftView, PlanDraft } from "../plan-draft.ts";
import { cellLabel } from "../cell-label.ts";
import { usePlanSheet } from "../use-plan-sheet.ts";
import { CommentPanel } from "./comment-panel.tsx";
import { ConflictPanel } from "./conflict-panel.tsx";
import { FindingWaiver } from "./finding-waiver.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { PlanForm } from "./plan-form.tsx";
import { PlanHeading } from "./plan-heading.tsx";
import styles from "./plan.module.css";

interface PlanDeskProps {
  readonly id: string;
  readonly detail: PlanDetail;
  readonly profile: string;
  readonly draft: PlanDraft;
  readonly view: DraftView;
  readonly rules: RuleTexts;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly back: ReactNode;
}

type View = "form" | "findings" | "history" | "comments";

/** The plan's form with findings, history and comments beside it, all linked to its cells. */
export function PlanDesk({ id, detail, profile, draft, view, rules, filter, onFilter, back }: PlanDeskProps) {
  const { t } = useTranslation();
  const words = useFormWords();
  const isNarrow = useIsNarrow();
  const isEditing = detail.may.save && !isNarrow;
  const { content } = view;
  const { report, reading, layout, marks } = usePlanSheet(detail, view, { profile, isEditing, isNarrow });
  const [selection, choose] = useSelection();
  const [shown, setShown] = useState<View>(isNarrow ? "form" : "findings");
  const grid = useRef<GridHandle | null>(null);
  const labelOf = (address: CellAddress) => cellLabel(content, address, words);

  const goTo = (address: CellAddress) => {
    choose({ from: "messages", address, place: {} });
    if (isNarrow) setShown("form");
    const placed = findCell(layout, address);
    if (isEditing && placed !== null) grid.current?.moveTo(placed);
  };
  const selectFinding = (finding: number) => {
    const address = marks.cellOf[finding];
    if (address === undefined) return;
    choose({ from: "findings", address, finding, place: {} });
    if (isNarrow) setShown("form");
    const placed = findCell(layout, address);
    if (isEditing && placed !== null) grid.current?.moveTo(placed);
  };
  const selectCell = (address: CellAddress) => {
    const mark = marks.byCell.get(addressKey(address));
    const finding = mark?.findings.find((index) => report.findings[index]?.severity === mark.worst) ?? null;
    choose({ from: "form", address, finding, place: {} });
    if (finding !== null) setShown("findings");
  };
  const form = (
    <PlanForm
      {...{ reading, layout, marks, selection, draft, view, isEditing, labelOf }}
      onSelect={selectCell}
      onGrid={(handle) => {
        grid.current = handle;
      }}
    />
  );
  const chosen = selection.finding === null ? undefined : report.findings[selection.finding];
  const views: Readonly<Record<View, ReactNode>> = {
    form,
    findings: (
      <div className={styles.findings}>
        <div className={styles.formBody}>
          <FindingPanel
            {...{ reading, report, rules, filter, onFilter }}
            only={onlyOf()}
            selected={selection.finding}
            reveal={selection.revealFindings}
            onSelect={selectFinding}
            onShowAll={() => choose({ from: "showAll" })}
          />
        </div>
        {detail.may.waive && chosen !== undefined ? <FindingWaiver id={id} finding={chosen} content={content} /> : null}
      </div>
    ),
    history: <HistoryPanel id={id} detail={detail} seen={view.known.digest} />,
    comments: <CommentPanel id={id} detail={detail} chosen={selection.address} labelOf={labelOf} onSelect={goTo} />,
  };
  const order: readonly View[] = isNarrow
    ? ["form", "findings", "history", "comments"]
    : ["findings", "history", "comments"];
  const now = !isNarrow && shown === "form" ? "findings" : shown;
  const counts = { findings: report.findings.length, history: detail.history.length, comments: detail.comments.length };
  const tabs = (
    <ViewTabs
      label={t("plan.views")}
      views={order.map((view) => ({
        id: view,
        title: t(`plan.view.${view}`, { count: view === "form" ? 0 : counts[view] }),
      }))}
      shown={now}
      onShow={setShown}
      actions={null}
    >
      {views[now]}
    </ViewTabs>
  );
  return (
    <div className={styles.plan}>
      <PlanHeading {...{ id, detail, draft, view, back }} />
      {view.state.kind === "conflict" ? <ConflictPanel state={view.state} draft={draft} labelOf={labelOf} /> : null}
      <div className={styles.desk}>
        {isNarrow ? null : <div className={styles.main}>{form}</div>}
        {isNarrow ? <div className={styles.main}>{tabs}</div> : <aside className={styles.side}>{tabs}</aside>}
      </div>
    </div>
  );

  function onlyOf() {
    if (!selection.onlyCell || selection.address === null) return null;
    const mark = marks.byCell.get(addressKey(selection.address));
    return mark === undefined ? null : { findings: mark.findings, label: labelOf(selection.address).slice(0, 30) };
  }
}

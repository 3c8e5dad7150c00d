import type { AuditReport } from "@mingji/core/audit/report";
import type { Reading } from "@mingji/core/plan/reading";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { addressKey, type CellAddress } from "../../lib/address.ts";
import type { FindingFilter } from "../../lib/finding-filter.ts";
import { type CellMark, marksOf } from "../../lib/marks.ts";
import { placeOf } from "../../lib/place-of.ts";
import type { RuleTexts } from "../../lib/rule-texts.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { FindingPanel } from "../findings/finding-panel.tsx";
import { formLayout } from "../form/form-layout.ts";
import { useFormWords } from "../form/use-form-words.ts";
import { findCell } from "../grid/grid-layout.ts";
import { OutcomeView } from "../outcomes/outcome-view.tsx";
import { Overview } from "../overview/overview.tsx";
import { MessageList } from "../messages/message-list.tsx";
import { type SourceMaterial, SourceView } from "../source/source-view.tsx";
import { FormView } from "./form-view.tsx";
import { useSelection } from "./use-selection.ts";
import { ViewTabs } from "./view-tabs.tsx";
import styles from "./workbench.module.css";

export interface WorkbenchProps {
  readonly reading: Reading;
  readonly report: AuditReport;
  readonly rules: RuleTexts;
  readonly source: SourceMaterial;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  /** Shown right of the tabs: downloads. */
  readonly actions: ReactNode;
}

type View = "form" | "findings" | "overview" | "source" | "messages" | "outcomes";

/** The form with its marks, the findings, the source and the reader's messages of one document, all linked. */
export function Workbench(props: WorkbenchProps) {
  const { reading, report, rules, source, filter, onFilter, actions } = props;
  const { t } = useTranslation();
  const words = useFormWords();
  const isNarrow = useIsNarrow();
  const [view, setView] = useState<View>("form");
  const [selection, choose] = useSelection();
  const layout = useMemo(() => formLayout(reading, words, isNarrow), [reading, words, isNarrow]);
  const marks = useMemo(
    () => marksOf(report.findings, (address) => findCell(layout, address) !== null),
    [report, layout],
  );

  const selectFinding = (finding: number) => {
    const found = report.findings[finding];
    const address = marks.cellOf[finding];
    if (found === undefined || address === undefined) return;
    choose({ from: "findings", address, finding, place: found.at });
    if (isNarrow || view === "messages") setView("form");
  };
  const selectCell = (address: CellAddress) => {
    const finding = gravestOf(marks.byCell.get(addressKey(address)), report.findings);
    choose({ from: "form", address, finding, place: placeOf(reading, address) });
    if (isNarrow && finding !== null) setView("findings");
  };
  const only = selection.onlyCell && selection.address !== null ? onlyOf(selection.address) : null;

  const findings = (
    <FindingPanel
      {...{ reading, report, rules, filter, onFilter, only }}
      selected={selection.finding}
      reveal={selection.revealFindings}
      onSelect={selectFinding}
      onShowAll={() => choose({ from: "showAll" })}
    />
  );
  const views: Readonly<Record<View, ReactNode>> = {
    form: <FormView {...{ reading, layout, marks, selection }} onSelect={selectCell} />,
    findings,
    overview: (
      <Overview
        reading={reading}
        report={report}
        onSelect={(address) => {
          choose({ from: "messages", address, place: placeOf(reading, address) });
          setView("form");
        }}
      />
    ),
    outcomes: (
      <OutcomeView
        report={report}
        rules={rules}
        onRule={(rule) => {
          choose({ from: "showAll" });
          onFilter({ ...filter, severity: null, words: rule });
          if (isNarrow) setView("findings");
        }}
      />
    ),
    source: <SourceView source={source} place={selection.place} reveal={selection.revealSource} />,
    messages: (
      <MessageList
        messages={reading.messages}
        onSelect={(address, place) => {
          choose({ from: "messages", address, place });
          setView(address === null ? "source" : "form");
        }}
      />
    ),
  };
  const shown = isNarrow || view !== "findings" ? view : "form";
  const titles: Readonly<Record<View, string>> = {
    form: t("view.form"),
    findings: t("view.findings", { count: report.findings.length }),
    overview: t("view.overview"),
    source: t("view.source"),
    outcomes: t("view.outcomes"),
    messages: t("view.messages", { count: reading.messages.length }),
  };
  const order: readonly View[] = isNarrow
    ? ["form", "findings", "overview", "source", "messages", "outcomes"]
    : ["form", "overview", "source", "messages", "outcomes"];
  return (
    <div className={styles.workbench}>
      <div className={styles.main}>
        <ViewTabs
          label={t("view.label")}
          views={order.map((id) => ({ id, title: titles[id] }))}
          shown={shown}
          onShow={setView}
          actions={actions}
        >
          {views[shown]}
        </ViewTabs>
      </div>
      {isNarrow ? null : <aside className={styles.side}>{findings}</aside>}
    </div>
  );

  function onlyOf(address: CellAddress) {
    const mark = marks.byCell.get(addressKey(address));
    const label = findCell(layout, address)?.cell.text ?? reading.title ?? "";
    return mark === undefined ? null : { findings: mark.findings, label: label.slice(0, 30) };
  }
}

/** The finding that the list shows first. */
function gravestOf(mark: CellMark | undefined, findings: AuditReport["findings"]): number | null {
  if (mark === undefined) return null;
  return mark.findings.find((index) => findings[index]?.severity === mark.worst) ?? mark.findings[0] ?? null;
}

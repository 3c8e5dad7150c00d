import type { Reading } from "@mingji/core/plan/reading";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { addressKey, type CellAddress, TITLE } from "../../lib/address.ts";
import type { Marks } from "../../lib/marks.ts";
import { targetOf } from "../form/indicator-columns.ts";
import { TargetHint } from "../form/target-hint.tsx";
import { findCell, type GridCell, type GridLayout } from "../grid/grid-layout.ts";
import { type GridHandle, GridTable } from "../grid/grid-table.tsx";
import { SeverityMark } from "../severity-mark.tsx";
import type { Selection } from "./use-selection.ts";
import styles from "./workbench.module.css";

interface FormViewProps {
  readonly reading: Reading;
  readonly layout: GridLayout;
  readonly marks: Marks;
  readonly selection: Selection;
  readonly onSelect: (address: CellAddress) => void;
  /** Given when the form is typed in: it then shows the typed values itself. */
  readonly overlay?: (grid: GridHandle) => ReactNode;
}

/** The official form with its title; findings about the whole form are marked at the title. */
export function FormView({ reading, layout, marks, selection, onSelect, overlay }: FormViewProps) {
  const { t } = useTranslation();
  if (reading.projects.length === 0) return <p className={styles.none}>{t("form.nothing")}</p>;
  const title = reading.title ?? t(`formId.${reading.form}`);
  const { address } = selection;
  return (
    <div className={styles.form}>
      <FormTitle {...{ reading, title, marks, onSelect }} isSelected={address?.project === null} />
      <div className={styles.grid}>
        <GridTable
          layout={layout}
          label={title}
          markOf={(cell) => (cell.address === null ? undefined : marks.byCell.get(cell.key))}
          selected={address === null ? null : findCell(layout, address)}
          reveal={selection.revealForm}
          onSelect={({ cell }) => cell.address !== null && onSelect(cell.address)}
          {...(overlay === undefined ? { hintOf: (cell) => hintOf(reading, cell) } : { overlay })}
        />
      </div>
    </div>
  );
}

interface FormTitleProps extends Pick<FormViewProps, "reading" | "marks" | "onSelect"> {
  readonly title: string;
  readonly isSelected: boolean;
}

function FormTitle({ reading, title, marks, isSelected, onSelect }: FormTitleProps) {
  const { t } = useTranslation();
  const mark = marks.byCell.get(addressKey(TITLE));
  const facts = [
    reading.departmentRaw ?? reading.department,
    reading.fiscalYear === null ? null : t("form.year", { year: reading.fiscalYear }),
    reading.moneyUnit === null ? null : t("form.unit", { unit: reading.moneyUnit }),
  ];
  return (
    <div className={`${styles.title} ${isSelected ? styles.titleSelected : ""}`}>
      <h2 lang={reading.title === null ? undefined : "zh-CN"}>{title}</h2>
      {mark === undefined ? null : (
        <button type="button" className={styles.titleMark} onClick={() => onSelect(TITLE)}>
          <SeverityMark severity={mark.worst} />
          {t("form.titleFindings", { count: mark.findings.length })}
        </button>
      )}
      <span className={styles.titleFacts}>{facts.filter((fact) => fact !== null).join("　")}</span>
    </div>
  );
}

function hintOf(reading: Reading, { address }: GridCell) {
  if (address?.project == null || address.indicator === null) return null;
  const indicator = reading.projects[address.project]?.indicators[address.indicator];
  const target = indicator === undefined ? null : targetOf(indicator, address.field);
  return target === null || target.kind === "empty" ? null : <TargetHint target={target} />;
}

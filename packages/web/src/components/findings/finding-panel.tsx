import type { AuditReport, Outcome } from "@mingji/core/audit/report";
import type { Severity } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import { Button, Input, Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  type FindingFilter,
  filteredFindings,
  type Grouping,
  groupedFindings,
  severityCounts,
} from "../../lib/finding-filter.ts";
import { useLanguage } from "../../lib/language.ts";
import type { RuleTexts } from "../../lib/rule-texts.ts";
import { SeverityMark } from "../severity-mark.tsx";
import { FindingList } from "./finding-list.tsx";
import styles from "./findings.module.css";

export interface FindingPanelProps {
  readonly reading: Reading;
  readonly report: AuditReport;
  readonly rules: RuleTexts;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly selected: number | null;
  readonly reveal: number;
  readonly onSelect: (finding: number) => void;
  /** Findings of the chosen cell, when only they are to be shown. */
  readonly only: { readonly findings: readonly number[]; readonly label: string } | null;
  readonly onShowAll: () => void;
}

const LEVELS: readonly Severity[] = ["error", "warning", "info"];
const GROUPINGS: readonly Grouping[] = ["severity", "rule", "project"];

export function FindingPanel(props: FindingPanelProps) {
  const { reading, report, filter, onFilter, only, onShowAll } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const counts = useMemo(() => severityCounts(report.findings), [report]);
  const groups = useMemo(() => {
    const left = only?.findings ?? filteredFindings(report.findings, filter, language);
    return groupedFindings(report.findings, left, filter.grouping);
  }, [report, filter, language, only]);
  if (report.findings.length === 0) return <NothingFound reading={reading} report={report} />;
  return (
    <section className={styles.panel} aria-label={t("findings.title")}>
      <h2 className="only-heard">{t("findings.title")}</h2>
      <div className={styles.bar}>
        {/* A group of buttons, not a fieldset: that draws a frame. */}
        <div className={styles.levels} role="group" aria-label={t("findings.bySeverity")}>
          {LEVELS.map((level) => (
            <button
              type="button"
              key={level}
              className={styles.level}
              aria-pressed={filter.severity === level}
              onClick={() => onFilter({ ...filter, severity: filter.severity === level ? null : level })}
            >
              <SeverityMark severity={level} />
              {t(`severity.${level}`)} <b>{counts[level]}</b>
            </button>
          ))}
        </div>
        <Select<Grouping>
          className={styles.grouping ?? ""}
          aria-label={t("findings.groupBy")}
          value={filter.grouping}
          onChange={(grouping) => onFilter({ ...filter, grouping })}
          options={GROUPINGS.map((grouping) => ({ value: grouping, label: t(`findings.by.${grouping}`) }))}
        />
        <Input
          className={styles.words ?? ""}
          allowClear
          aria-label={t("findings.search")}
          placeholder={t("findings.search")}
          value={filter.words}
          onChange={(event) => onFilter({ ...filter, words: event.target.value })}
        />
      </div>
      {only === null ? null : (
        <div className={styles.only} role="status">
          <span>{t("findings.only", { label: only.label })}</span>
          <Button size="small" onClick={onShowAll}>
            {t("findings.showAll")}
          </Button>
        </div>
      )}
      {groups.length === 0 ? <p className={styles.none}>{t("findings.noneLeft")}</p> : null}
      <FindingList {...props} groups={groups} grouping={filter.grouping} />
    </section>
  );
}

/** Silence is only worth something when the reader sees how much was checked. */
function NothingFound({ reading, report }: Pick<FindingPanelProps, "reading" | "report">) {
  const { t } = useTranslation();
  const counted = (wanted: Outcome["result"]) =>
    report.outcomes.reduce((sum, { result, count }) => sum + (result === wanted ? count : 0), 0);
  return (
    <section className={styles.nothing} aria-label={t("findings.title")}>
      {reading.projects.length === 0 ? (
        <p>{t("findings.nothingRead")}</p>
      ) : (
        <>
          <SeverityMark severity="done" size={28} />
          <p>{t("findings.none", { passed: counted("pass"), open: counted("undetermined") })}</p>
        </>
      )}
    </section>
  );
}

import { useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../components/failed-state.tsx";
import { LoadingPage } from "../../../components/loading-page.tsx";
import { SeverityCounts } from "../../../components/severity-counts.tsx";
import { Downloads } from "../../../components/workbench/downloads.tsx";
import { Workbench } from "../../../components/workbench/workbench.tsx";
import type { FindingFilter } from "../../../lib/finding-filter.ts";
import type { RuleTexts } from "../../../lib/rule-texts.ts";
import { usePageTitle } from "../../../lib/use-page-title.ts";
import { useReadingRecord } from "../api/get-reading-record.ts";
import styles from "./reading.module.css";

interface ReadingPageProps {
  readonly id: string;
  readonly rules: RuleTexts;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly back: ReactNode;
}

/** One stored reading: whose it is, then the same workbench as on the Check page. */
export function ReadingPage({ id, rules, filter, onFilter, back }: ReadingPageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useReadingRecord(id);
  usePageTitle(data?.summary.department ?? data?.summary.source.name ?? "");
  const source = useMemo(
    () => ({ file: null, document: null, text: data?.sourceText ?? null, ifMissing: t("source.notKept") }),
    [data, t],
  );
  if (error !== null) return <FailedState error={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingPage />;
  const { summary, reading, report } = data;
  return (
    <div className={styles.reading}>
      <div className={styles.crumbs}>
        {back}
        <h1>{summary.department ?? summary.source.name}</h1>
        <span>{t("department.counts", { projects: summary.projects, indicators: summary.indicators })}</span>
        <SeverityCounts counts={summary.findings} />
        <span className={styles.quiet}>{summary.source.name}</span>
      </div>
      <Workbench
        reading={reading}
        report={report}
        rules={rules}
        source={source}
        filter={filter}
        onFilter={onFilter}
        actions={<Downloads reading={reading} report={report} />}
      />
    </div>
  );
}

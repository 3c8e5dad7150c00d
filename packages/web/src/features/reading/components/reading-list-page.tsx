import { Button, Empty } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../components/failed-state.tsx";
import { LoadingPage } from "../../../components/loading-page.tsx";
import { useReadings } from "../api/list-readings.ts";
import { ImportPanel } from "./import-panel.tsx";
import { ReadingTable } from "./reading-table.tsx";
import styles from "./reading.module.css";

interface ReadingListPageProps {
  readonly title: string;
  readonly roleChoice: ReactNode;
  readonly linkTo: (id: string, children: ReactNode) => ReactNode;
}

/** What was imported, with totals and findings; the way in for another file. */
export function ReadingListPage({ title, roleChoice, linkTo }: ReadingListPageProps) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useReadings();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{title}</h1>
        <p>{t("department.lead")}</p>
      </div>
      {roleChoice}
      <ImportPanel />
      {content()}
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("department.more")}
        </Button>
      ) : null}
    </div>
  );

  function content() {
    if (isPending) return <LoadingPage />;
    if (error !== null) return <FailedState error={error} onAgain={() => void refetch()} />;
    if (items.length === 0) return <Empty description={t("department.empty")} image={Empty.PRESENTED_IMAGE_SIMPLE} />;
    return <ReadingTable items={items} linkTo={linkTo} />;
  }
}

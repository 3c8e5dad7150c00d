import { Alert, Button, Empty } from "antd";
import { type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../components/failed-state.tsx";
import { LoadingPage } from "../../../components/loading-page.tsx";
import { useImports, useSendImport } from "../api/imports.ts";
import styles from "./import.module.css";
import { ImportJobView } from "./import-job-view.tsx";
import { JobList } from "./job-list.tsx";
import { MappingMemory } from "./mapping-memory.tsx";

interface ImportPageProps {
  /** The job that is looked at. */
  readonly job: string | undefined;
  readonly onJob: (id: string) => void;
  readonly roleChoice: ReactNode;
  readonly mayImport: boolean;
  readonly readingLink: (id: string, children: ReactNode) => ReactNode;
}

/** Files in, jobs with their progress, and what becomes of each project before anything is stored. */
export function ImportPage({ roleChoice, mayImport, ...props }: ImportPageProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("imports.title")}</h1>
        <p>{t("imports.lead")}</p>
      </div>
      {roleChoice}
      {mayImport ? <ImportWork {...props} /> : <Alert type="info" showIcon title={t("imports.noRight")} />}
    </div>
  );
}

type ImportWorkProps = Pick<ImportPageProps, "job" | "onJob" | "readingLink">;

function ImportWork({ job, onJob, readingLink }: ImportWorkProps) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useImports();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const shown = job ?? items[0]?.id;
  return (
    <>
      <SendFiles onJob={onJob} />
      {content()}
      <MappingMemory />
    </>
  );

  function content() {
    if (isPending) return <LoadingPage />;
    if (error !== null) return <FailedState error={error} onAgain={() => void refetch()} />;
    if (items.length === 0) return <Empty description={t("imports.empty")} image={Empty.PRESENTED_IMAGE_SIMPLE} />;
    return (
      <div className={styles.columns}>
        <div>
          <JobList items={items} shown={shown} onJob={onJob} />
          {hasNextPage ? (
            <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t("imports.more")}
            </Button>
          ) : null}
        </div>
        {shown === undefined ? null : <ImportJobView key={shown} id={shown} readingLink={readingLink} />}
      </div>
    );
  }
}

/** One bad file never stops the rest; what was refused stays on the page in words. */
function SendFiles({ onJob }: Pick<ImportPageProps, "onJob">) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const send = useSendImport();
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const start = async (files: readonly File[]) => {
    setRefusals([]);
    let last: string | null = null;
    for (const file of files) {
      try {
        last = (await send.mutateAsync(file)).id;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        setRefusals((now) => [...now, `${file.name}: ${reason}`]);
      }
    }
    if (last !== null) onJob(last);
  };
  return (
    <section className={styles.panel} aria-label={t("imports.send")}>
      <div className={styles.bar}>
        <Button type="primary" loading={send.isPending} onClick={() => input.current?.click()}>
          {t("imports.pick")}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t("imports.pick")}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = "";
            if (files.length > 0) void start(files);
          }}
        />
        <span className={styles.quiet}>{t("imports.sendText")}</span>
      </div>
      {refusals.map((refusal) => (
        <Alert key={refusal} type="error" showIcon role="alert" title={refusal} />
      ))}
    </section>
  );
}

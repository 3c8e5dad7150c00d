import type { ImportDetail } from "@mingji/contract/import";
import { Alert, Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../components/failed-state.tsx";
import { LoadingPage } from "../../../components/loading-page.tsx";
import { useLanguage } from "../../../lib/language.ts";
import { isRunning, useImportActions, useImportDetail } from "../api/imports.ts";
import { ColumnMapping } from "./column-mapping.tsx";
import styles from "./import.module.css";
import { StateOf } from "./job-list.tsx";
import { ImportNotes } from "./import-notes.tsx";
import { ProjectOutcomes } from "./project-outcomes.tsx";

interface ImportJobViewProps {
  readonly id: string;
  readonly readingLink: (id: string, children: ReactNode) => ReactNode;
}

/** One job: how far it is, its preview, and what can be done with it. */
export function ImportJobView({ id, readingLink }: ImportJobViewProps) {
  const { data: job, error, refetch } = useImportDetail(id);
  if (error !== null) return <FailedState error={error} onAgain={() => void refetch()} />;
  if (job === undefined) return <LoadingPage />;
  return <JobWork key={`${job.id} ${job.state}`} job={job} readingLink={readingLink} />;
}

function JobWork({ job, readingLink }: { readonly job: ImportDetail } & Pick<ImportJobViewProps, "readingLink">) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { load, cancel, correct } = useImportActions(job.id);
  const [confirmed, setConfirmed] = useState<readonly number[]>([]);
  const isPreview = job.state === "preview";
  const { preview } = job;
  const projects = preview?.projects ?? [];
  const loadable = projects.filter(
    ({ outcome, confirmable, position }) => outcome !== "heldBack" || (confirmable && confirmed.includes(position)),
  ).length;
  const refusal = load.error ?? cancel.error ?? correct.error;
  return (
    <section className={styles.detail} aria-labelledby="import-job">
      <div className={styles.panel}>
        <h2 id="import-job">{job.name}</h2>
        <div role="status">
          <StateOf job={job} />
        </div>
        <div className={styles.bar}>
          {isPreview ? (
            <Button
              type="primary"
              disabled={loadable === 0}
              loading={load.isPending}
              onClick={() => load.mutate(confirmed)}
            >
              {t("imports.load", { count: loadable })}
            </Button>
          ) : null}
          {isPreview || isRunning(job.state) ? (
            <Button loading={cancel.isPending} onClick={() => cancel.mutate()}>
              {t("imports.cancel")}
            </Button>
          ) : null}
          {job.readingId === null ? null : readingLink(job.readingId, t("imports.open"))}
        </div>
        {refusal === null ? null : <Alert type="error" showIcon role="alert" title={refusal.message} />}
        {job.failure === null ? null : (
          <Alert type="error" showIcon title={t("imports.failed")} description={job.failure[language]} />
        )}
        {job.state === "cancelled" ? <Alert type="info" showIcon title={t("imports.cancelledText")} /> : null}
      </div>
      {preview === null || (!isPreview && job.state !== "loaded") ? null : (
        <>
          <ProjectOutcomes
            projects={projects}
            isLoaded={job.state === "loaded"}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
          />
          <ColumnMapping
            layouts={preview.layouts}
            isOpen={isPreview}
            isSending={correct.isPending}
            onCorrect={(body) => correct.mutate(body)}
          />
          <ImportNotes notes={preview.notes} more={preview.moreNotes} />
        </>
      )}
    </section>
  );
}

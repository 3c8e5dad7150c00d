import type { ImportJob } from "@mingji/contract/import";
import { useTranslation } from "react-i18next";
import { SeverityMark } from "../../../components/severity-mark.tsx";
import { isRunning } from "../api/imports.ts";
import styles from "./import.module.css";
import { TimeOf } from "./time-of.tsx";

interface JobListProps {
  readonly items: readonly ImportJob[];
  readonly shown: string | undefined;
  readonly onJob: (id: string) => void;
}

export function JobList({ items, shown, onJob }: JobListProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.jobs} aria-label={t("imports.jobs")}>
      {items.map((job) => (
        <li key={job.id}>
          <button
            type="button"
            className={styles.job}
            aria-current={job.id === shown ? "true" : undefined}
            onClick={() => onJob(job.id)}
          >
            <b>{job.name}</b>
            <StateOf job={job} />
            <span className={styles.quiet}>
              <TimeOf at={job.createdAt} /> {job.createdBy}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const MARKS = { preview: "info", loaded: "done", cancelled: "info", failed: "error" } as const;

/** The state in words, with the progress while the job runs. */
export function StateOf({ job }: { readonly job: ImportJob }) {
  const { t } = useTranslation();
  const { state, step, progress } = job;
  if (isRunning(state)) {
    const text = state === "queued" ? t("imports.state.queued") : t(`imports.step.${step}`);
    return (
      <span className={styles.state}>
        <progress max={100} value={progress} aria-label={text} />
        {text}
      </span>
    );
  }
  const mark = MARKS[state as keyof typeof MARKS];
  return (
    <span className={styles.state}>
      <SeverityMark severity={mark} /> {t(`imports.state.${state}`)}
      {state === "preview" ? ` · ${t("imports.counts", { projects: job.projects, heldBack: job.heldBack })}` : null}
    </span>
  );
}

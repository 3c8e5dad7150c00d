import { useTranslation } from "react-i18next";
import { SeverityMark } from "../../../components/severity-mark.tsx";
import { severityCounts } from "../../../lib/finding-filter.ts";
import type { CheckFile } from "../check-session.ts";
import styles from "./check.module.css";

interface FileStripProps {
  readonly files: readonly CheckFile[];
  readonly shown: number;
  readonly onShow: (id: number) => void;
  readonly onRemove: (id: number) => void;
}

/** The files of this tab; it scrolls sideways when there are many. */
export function FileStrip({ files, shown, onShow, onRemove }: FileStripProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.strip} aria-label={t("check.files")}>
      {files.map((entry) => (
        <li key={entry.id} className={entry.id === shown ? styles.current : ""}>
          <button
            type="button"
            className={styles.fileButton}
            aria-current={entry.id === shown}
            title={entry.file.name}
            onClick={() => onShow(entry.id)}
          >
            <FileMark entry={entry} />
            <span className={styles.fileName}>{entry.file.name}</span>
          </button>
          <button
            type="button"
            className={styles.remove}
            aria-label={t("check.remove", { name: entry.file.name })}
            onClick={() => onRemove(entry.id)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

function FileMark({ entry: { state } }: { readonly entry: CheckFile }) {
  const { t } = useTranslation();
  if (state.kind === "done") {
    const counts = severityCounts(state.checked.report.findings);
    const total = counts.error + counts.warning + counts.info;
    const worst = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : total > 0 ? "info" : "done";
    return (
      <>
        <SeverityMark severity={worst} />
        <span className={styles.fileCount}>{total}</span>
        <span className="only-heard">{worst === "done" ? t("severity.none") : t(`severity.${worst}`)}</span>
      </>
    );
  }
  if (state.kind === "failed") {
    return (
      <>
        <SeverityMark severity="error" />
        <span>{t("check.state.failed")}</span>
      </>
    );
  }
  return <span className={styles.quiet}>{t(`check.state.${state.kind}`)}</span>;
}

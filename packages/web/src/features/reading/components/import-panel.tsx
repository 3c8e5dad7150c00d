import { Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { SeverityCounts } from "../../../components/severity-counts.tsx";
import { SeverityMark } from "../../../components/severity-mark.tsx";
import { type ImportEntry, useImport } from "../api/import-reading.ts";
import styles from "./reading.module.css";

/** Files to the server, each with its outcome. */
export function ImportPanel() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { entries, isRunning, start, cancel, clear } = useImport();
  const done = entries.filter(({ outcome }) => outcome.kind !== "waiting" && outcome.kind !== "sending").length;
  return (
    <section className={styles.import} aria-label={t("import.title")}>
      <div className={styles.importBar}>
        <Button type="primary" disabled={isRunning} onClick={() => input.current?.click()}>
          {t("import.pick")}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t("import.pick")}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = "";
            if (files.length > 0) void start(files);
          }}
        />
        <span className={styles.quiet}>{t("import.text")}</span>
        {isRunning ? (
          <Button onClick={cancel}>{t("import.cancel")}</Button>
        ) : entries.length > 0 ? (
          <Button onClick={clear}>{t("import.clear")}</Button>
        ) : null}
      </div>
      {entries.length === 0 ? null : (
        <div role="status">
          <p className={styles.quiet}>{t("import.progress", { done, all: entries.length })}</p>
          <ul className={styles.outcomes}>
            {entries.map((entry, index) => (
              // Two files may have the same name; the order never changes.
              <li key={`${entry.name} ${index}`}>
                <OutcomeOf entry={entry} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function OutcomeOf({ entry: { name, outcome } }: { readonly entry: ImportEntry }) {
  const { t } = useTranslation();
  if (outcome.kind === "failed") {
    return (
      <>
        <SeverityMark severity="error" /> <b>{name}</b> {outcome.message}
      </>
    );
  }
  if (outcome.kind === "done") {
    return (
      <>
        <SeverityMark severity={outcome.result.outcome === "imported" ? "done" : "info"} /> <b>{name}</b>{" "}
        {outcome.result.message} <SeverityCounts counts={outcome.result.summary.findings} />
      </>
    );
  }
  return (
    <>
      <b>{name}</b> {t(`import.state.${outcome.kind}`)}
    </>
  );
}

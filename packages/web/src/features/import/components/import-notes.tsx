import type { ImportPreview } from "@mingji/contract/import";
import { useTranslation } from "react-i18next";
import { SeverityMark } from "../../../components/severity-mark.tsx";
import { useLanguage } from "../../../lib/language.ts";
import styles from "./import.module.css";

interface ImportNotesProps {
  readonly notes: ImportPreview["notes"];
  readonly more: number;
}

/** What was said of the file as a whole. */
export function ImportNotes({ notes, more }: ImportNotesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (notes.length === 0) return null;
  return (
    <details className={styles.panel}>
      <summary>{t("imports.notes", { count: notes.length + more })}</summary>
      <ul className={styles.notes}>
        {notes.map(({ severity, text }, index) => (
          // Notes never change order; two may be alike.
          <li key={`${index} ${text.zh}`}>
            <SeverityMark severity={severity} />
            <span className="only-heard">{t(`severity.${severity}`)}</span> {text[language]}
          </li>
        ))}
      </ul>
      {more === 0 ? null : <p className={styles.quiet}>{t("imports.moreNotes", { count: more })}</p>}
    </details>
  );
}

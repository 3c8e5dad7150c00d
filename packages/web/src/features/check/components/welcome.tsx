import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./check.module.css";

const STEPS = ["read", "check", "mend"] as const;

/** The empty page: what it does, in three steps, around the drop zone. */
export function Welcome({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.welcome}>
      <p className={styles.lead} aria-hidden="true">
        {t("check.title")}
      </p>
      <p className={styles.leadText}>{t("check.lead")}</p>
      {children}
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <b>{t(`check.step.${step}.title`)}</b>
            <span>{t(`check.step.${step}.text`)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

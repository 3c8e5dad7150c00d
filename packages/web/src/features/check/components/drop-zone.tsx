import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./check.module.css";
import { PickButton } from "./pick-button.tsx";

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly isOver: boolean;
  readonly sampleFailed: boolean;
}

export function DropZone({ onFiles, onSample, isOver, sampleFailed }: DropZoneProps) {
  const { t } = useTranslation();
  return (
    <div className={`${styles.drop} ${isOver ? styles.over : ""}`}>
      <p className={styles.dropTitle}>{t("check.drop")}</p>
      <div className={styles.dropButtons}>
        <PickButton onFiles={onFiles} size="large" />
        <Button size="large" onClick={onSample}>
          {t("check.sample")}
        </Button>
      </div>
      <p className={styles.quiet}>{t("check.formats")}</p>
      {sampleFailed ? <Alert type="error" title={t("check.sampleFailed")} showIcon /> : null}
      <p className={styles.promise}>
        <LockIcon />
        {t("check.promise")}
      </p>
    </div>
  );
}

function LockIcon() {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 7V5a4 4 0 0 1 8 0v2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <rect x="2.5" y="7" width="11" height="7.5" rx="1.2" fill="currentColor" />
    </svg>
  );
}

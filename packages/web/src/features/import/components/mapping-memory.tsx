import { Alert, Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../components/failed-state.tsx";
import { downloadText } from "../../../lib/download.ts";
import { useAddMappings, useMappings } from "../api/imports.ts";
import styles from "./import.module.css";

/** What was said of columns and is used for the next file of the layout; can be carried to another installation. */
export function MappingMemory() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { data, error, refetch } = useMappings();
  const add = useAddMappings();
  if (error !== null) return <FailedState error={error} onAgain={() => void refetch()} />;
  const mappings = data?.mappings ?? [];
  return (
    <details className={styles.panel}>
      <summary>{t("imports.memory", { count: mappings.length })}</summary>
      <p className={styles.quiet}>{t("imports.memoryText")}</p>
      <ul className={styles.notes}>
        {mappings.map(({ headings, roles }) => (
          <li key={headings.join("|")}>
            {Object.entries(roles).map(([heading, role]) => (
              <div key={heading}>
                <b>{heading}</b> → {t(`imports.role.${role}`)}
              </div>
            ))}
            <div className={styles.quiet}>{headings.join(" | ")}</div>
          </li>
        ))}
      </ul>
      <div className={styles.bar}>
        <Button
          disabled={mappings.length === 0}
          onClick={() => downloadText("mingji-import-mappings.json", "application/json", JSON.stringify(data, null, 2))}
        >
          {t("imports.export")}
        </Button>
        <Button loading={add.isPending} onClick={() => input.current?.click()}>
          {t("imports.takeOver")}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t("imports.takeOver")}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) add.mutate(file);
            event.target.value = "";
          }}
        />
      </div>
      {add.error === null ? null : (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={add.error instanceof SyntaxError ? t("imports.noJson") : add.error.message}
        />
      )}
    </details>
  );
}

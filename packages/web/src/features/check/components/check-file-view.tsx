import { messageText } from "@mingji/core/message";
import { Alert, Button, Spin } from "antd";
import { useTranslation } from "react-i18next";
import { Downloads } from "../../../components/workbench/downloads.tsx";
import { Workbench } from "../../../components/workbench/workbench.tsx";
import type { FindingFilter } from "../../../lib/finding-filter.ts";
import { useLanguage } from "../../../lib/language.ts";
import type { CheckFile, CheckState } from "../check-session.ts";
import styles from "./check.module.css";

interface CheckFileViewProps {
  readonly entry: CheckFile;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** One file in each of its states; each says what is going on and what can be done. */
export function CheckFileView({ entry, filter, onFilter, onCancel, onAgain }: CheckFileViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, file } = entry;
  switch (state.kind) {
    case "waiting":
    case "working":
      return <Working state={state} name={file.name} onCancel={onCancel} />;
    case "cancelled":
      return (
        <div className={styles.state} role="status">
          <p>{t("check.cancelled", { name: file.name })}</p>
          <Button onClick={onAgain}>{t("check.again")}</Button>
        </div>
      );
    case "failed":
      return (
        <div className={styles.state}>
          <Alert
            type="error"
            showIcon
            role="alert"
            title={t("check.failed", { name: file.name })}
            description={messageText(state.reason, language)}
            action={<Button onClick={onAgain}>{t("check.again")}</Button>}
          />
        </div>
      );
    case "done": {
      const { reading, report, rules, document } = state.checked;
      return (
        <Workbench
          reading={reading}
          report={report}
          rules={rules}
          source={{ file, document, text: document?.text ?? null, ifMissing: t("source.released") }}
          filter={filter}
          onFilter={onFilter}
          actions={<Downloads reading={reading} report={report} />}
        />
      );
    }
  }
}

interface WorkingProps {
  readonly state: Extract<CheckState, { kind: "waiting" | "working" }>;
  readonly name: string;
  readonly onCancel: () => void;
}

function Working({ state, name, onCancel }: WorkingProps) {
  const { t } = useTranslation();
  const stage = state.kind === "waiting" ? t("check.state.waiting") : t(`check.stage.${state.stage}`);
  return (
    <div className={styles.state} role="status">
      <Spin size="large" />
      <p>
        {name}
        <br />
        {stage}
      </p>
      <Button onClick={onCancel}>{t("check.cancel")}</Button>
    </div>
  );
}

import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";

interface FailedStateProps {
  readonly error: unknown;
  readonly onAgain?: () => void;
}

/** A refusal in its own words, with the way out. */
export function FailedState({ error, onAgain }: FailedStateProps) {
  const { t } = useTranslation();
  return (
    <div style={{ maxWidth: 720, margin: "40px auto", padding: "0 16px" }}>
      <Alert
        type="error"
        showIcon
        role="alert"
        title={t("failed.title")}
        description={error instanceof Error ? error.message : String(error)}
        action={onAgain === undefined ? undefined : <Button onClick={onAgain}>{t("failed.again")}</Button>}
      />
    </div>
  );
}

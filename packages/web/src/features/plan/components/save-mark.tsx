import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { SeverityMark } from "../../../components/severity-mark.tsx";
import type { SaveState } from "../plan-draft.ts";
import styles from "./plan.module.css";

const MARKS = {
  saved: "done",
  waiting: "info",
  saving: "info",
  offline: "warning",
  refused: "error",
  conflict: "warning",
} as const;

interface SaveMarkProps {
  readonly state: SaveState;
  readonly onAgain: () => void;
}

/** Whether what was typed is on the server; said aloud only when it is not. */
export function SaveMark({ state, onAgain }: SaveMarkProps) {
  const { t } = useTranslation();
  const isTrouble = state.kind === "offline" || state.kind === "refused" || state.kind === "conflict";
  return (
    <span className={styles.save} data-save={state.kind} role={isTrouble ? "alert" : undefined}>
      <SeverityMark severity={MARKS[state.kind]} size={13} />
      {state.kind === "refused" ? `${t("plan.save.refused")} ${state.message}` : t(`plan.save.${state.kind}`)}
      {state.kind === "offline" || state.kind === "refused" ? (
        <Button size="small" onClick={onAgain}>
          {t("plan.save.again")}
        </Button>
      ) : null}
    </span>
  );
}

import { useTranslation } from "react-i18next";
import { useSession } from "../api/session.ts";
import styles from "./session.module.css";

export function DemoMark() {
  const { t } = useTranslation();
  const { data } = useSession();
  if (data?.mode !== "demo") return null;
  return (
    <span className={styles.demo} title={t("session.demoText")}>
      {t("session.demo")}
    </span>
  );
}

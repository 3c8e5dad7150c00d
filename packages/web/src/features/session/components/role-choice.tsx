import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../../lib/language.ts";
import { useChooseRole, useSession } from "../api/session.ts";
import styles from "./session.module.css";

/** The roles of the demo as buttons; nothing where no role has to be chosen. */
export function RoleChoice() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useSession();
  const choose = useChooseRole();
  if (data === undefined || data.mode !== "demo" || data.account !== null) return null;
  return (
    <section className={styles.choice} aria-labelledby="role-choice">
      <h2 id="role-choice">{t("session.choiceTitle")}</h2>
      <p>{t("session.choiceText")}</p>
      <div className={styles.roles}>
        {data.choices.map(({ role, title }) => (
          <Button
            key={role}
            loading={choose.isPending && choose.variables === role}
            onClick={() => choose.mutate(role)}
          >
            {title[language]}
          </Button>
        ))}
      </div>
    </section>
  );
}

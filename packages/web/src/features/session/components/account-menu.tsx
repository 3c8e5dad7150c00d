import { Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../../lib/language.ts";
import { useChooseRole, useSession } from "../api/session.ts";
import styles from "./session.module.css";

const LEAVE = "leave";

/** Who is working here; in the demo the role is changed here too. */
export function AccountMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useSession();
  const choose = useChooseRole();
  if (data === undefined || data.choices.length === 0) return null;
  const items = [
    ...data.choices.map(({ role, title }) => ({ key: role as string, label: title[language] })),
    ...(data.account === null ? [] : [{ key: LEAVE, label: t("session.leave") }]),
  ];
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items,
        selectedKeys: data.account === null ? [] : [data.account.role],
        onClick: ({ key }) => choose.mutate(data.choices.find(({ role }) => role === key)?.role ?? null),
      }}
    >
      <button type="button" className={styles.account}>
        {data.account === null ? t("session.choose") : data.account.title[language]} ▾
      </button>
    </Dropdown>
  );
}

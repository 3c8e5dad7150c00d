import { Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { chooseLanguage } from "../lib/i18n.ts";
import { useLanguage } from "../lib/language.ts";
import { chooseTheme, type ThemeChoice, useThemeChoice } from "../lib/theme.ts";
import styles from "./shell.module.css";

const THEMES: readonly ThemeChoice[] = ["system", "light", "dark"];

/** Language with one click; light and dark in a menu. */
export function DisplayMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  const theme = useThemeChoice();
  const other = language === "zh" ? "en" : "zh";
  const items = THEMES.map((choice) => ({ key: choice, label: t(`theme.${choice}`) }));
  return (
    <>
      <button
        type="button"
        className={styles.button}
        lang={other === "en" ? "en" : "zh-CN"}
        onClick={() => chooseLanguage(other)}
      >
        {other === "en" ? "English" : "中文"}
      </button>
      <Dropdown
        trigger={["click"]}
        menu={{ items, selectable: true, selectedKeys: [theme], onClick: ({ key }) => chooseTheme(key as ThemeChoice) }}
      >
        <button type="button" className={styles.button} aria-label={t("theme.title")}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
          </svg>
        </button>
      </Dropdown>
    </>
  );
}

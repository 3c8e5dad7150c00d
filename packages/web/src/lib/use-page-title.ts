import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** What the browser's tab and a screen reader call the page. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const name = t("nav.name");
  useEffect(() => {
    document.title = title === "" ? name : `${title} · ${name}`;
  }, [title, name]);
}

import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

export function PageMissing() {
  const { t } = useTranslation();
  return (
    <div style={{ padding: 48, textAlign: "center" }}>
      <h1 style={{ fontSize: 20 }}>{t("missing.title")}</h1>
      <p>
        <Link to="/check">{t("missing.home")}</Link>
      </p>
    </div>
  );
}

import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { RuleBookPage } from "../../features/rule/components/rule-book-page.tsx";
import { usePageTitle } from "../../lib/use-page-title.ts";

export function RulesRoute() {
  const { t } = useTranslation();
  usePageTitle(t("nav.rules"));
  const search = useSearch({ from: "/rules" });
  const navigate = useNavigate({ from: "/rules" });
  return <RuleBookPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}

import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ReadingPage } from "../../features/reading/components/reading-page.tsx";
import { useRuleTexts } from "../../features/rule/api/list-rules.ts";
import { useFindingFilter } from "./use-finding-filter.ts";

export function ReadingRoute() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/department/$id" });
  const [filter, onFilter] = useFindingFilter();
  const rules = useRuleTexts();
  return (
    <ReadingPage
      id={id}
      rules={rules}
      filter={filter}
      onFilter={onFilter}
      back={<Link to="/department">‹ {t("department.back")}</Link>}
    />
  );
}

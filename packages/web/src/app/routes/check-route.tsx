import { useTranslation } from "react-i18next";
import { CheckPage } from "../../features/check/components/check-page.tsx";
import { usePageTitle } from "../../lib/use-page-title.ts";
import { useFindingFilter } from "./use-finding-filter.ts";

export function CheckRoute() {
  const { t } = useTranslation();
  const [filter, onFilter] = useFindingFilter();
  usePageTitle(t("nav.check"));
  return <CheckPage filter={filter} onFilter={onFilter} />;
}

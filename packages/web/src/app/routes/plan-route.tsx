import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PlanPage } from "../../features/plan/components/plan-page.tsx";
import { useRuleTexts } from "../../features/rule/api/list-rules.ts";
import { useSession } from "../../features/session/api/session.ts";
import { RoleChoice } from "../../features/session/components/role-choice.tsx";
import { useFindingFilter } from "./use-finding-filter.ts";

export function PlanRoute() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/plans/$id" });
  const [filter, onFilter] = useFindingFilter();
  const rules = useRuleTexts();
  const { data } = useSession();
  if (data === undefined) return null;
  return (
    <PlanPage
      id={id}
      rules={rules}
      filter={filter}
      onFilter={onFilter}
      back={<Link to="/plans">‹ {t("plans.title")}</Link>}
      roleChoice={data.mode === "demo" && data.account === null ? <RoleChoice /> : null}
    />
  );
}

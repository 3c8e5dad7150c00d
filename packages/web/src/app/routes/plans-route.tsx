import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PlanListPage } from "../../features/plan/components/plan-list-page.tsx";
import { useSession } from "../../features/session/api/session.ts";
import { RoleChoice } from "../../features/session/components/role-choice.tsx";
import { usePageTitle } from "../../lib/use-page-title.ts";
import { planFilterOf, planSearchOf } from "../plan-search.ts";

export function PlansRoute() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/plans" });
  const navigate = useNavigate();
  const { data } = useSession();
  usePageTitle(t("plans.title"));
  if (data === undefined) return null;
  return (
    <PlanListPage
      filter={planFilterOf(search)}
      onFilter={(filter) => void navigate({ to: ".", search: planSearchOf(filter), replace: true })}
      roleChoice={data.mode === "demo" && data.account === null ? <RoleChoice /> : null}
      linkTo={(id, children) => (
        <Link to="/plans/$id" params={{ id }}>
          {children}
        </Link>
      )}
    />
  );
}

import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ReadingListPage } from "../../features/reading/components/reading-list-page.tsx";
import { useSession } from "../../features/session/api/session.ts";
import { RoleChoice } from "../../features/session/components/role-choice.tsx";
import { usePageTitle } from "../../lib/use-page-title.ts";

export function DepartmentRoute() {
  const { t } = useTranslation();
  const isDemo = useSession().data?.mode !== "local";
  const title = isDemo ? t("department.demoTitle") : t("department.title");
  usePageTitle(title);
  return (
    <ReadingListPage
      title={title}
      roleChoice={<RoleChoice />}
      linkTo={(id, children) => (
        <Link to="/department/$id" params={{ id }}>
          {children}
        </Link>
      )}
    />
  );
}

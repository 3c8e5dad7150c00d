import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ImportPage } from "../../features/import/components/import-page.tsx";
import { useSession } from "../../features/session/api/session.ts";
import { RoleChoice } from "../../features/session/components/role-choice.tsx";
import { usePageTitle } from "../../lib/use-page-title.ts";

const IMPORTERS = ["unitEditor", "departmentReviewer", "bureauReviewer", "administrator"];

export function ImportRoute() {
  const { t } = useTranslation();
  usePageTitle(t("imports.title"));
  const { job } = useSearch({ from: "/import" });
  const navigate = useNavigate({ from: "/import" });
  const { data: session } = useSession();
  const role = session?.account?.role;
  return (
    <ImportPage
      job={job}
      onJob={(id) => void navigate({ search: { job: id } })}
      roleChoice={<RoleChoice />}
      mayImport={role !== undefined && IMPORTERS.includes(role)}
      readingLink={(id, children) => (
        <Link to="/department/$id" params={{ id }}>
          {children}
        </Link>
      )}
    />
  );
}

import { Link } from "@tanstack/react-router";
import { ReadingListPage } from "../../features/reading/components/reading-list-page.tsx";
import { RoleChoice } from "../../features/session/components/role-choice.tsx";

export function DepartmentRoute() {
  return (
    <ReadingListPage
      roleChoice={<RoleChoice />}
      linkTo={(id, children) => (
        <Link to="/department/$id" params={{ id }}>
          {children}
        </Link>
      )}
    />
  );
}

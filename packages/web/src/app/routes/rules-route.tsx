import { useNavigate, useSearch } from "@tanstack/react-router";
import { RuleBookPage } from "../../features/rule/components/rule-book-page.tsx";

export function RulesRoute() {
  const search = useSearch({ from: "/rules" });
  const navigate = useNavigate({ from: "/rules" });
  return <RuleBookPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}

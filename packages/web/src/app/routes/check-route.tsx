import { CheckPage } from "../../features/check/components/check-page.tsx";
import { useFindingFilter } from "./use-finding-filter.ts";

export function CheckRoute() {
  const [filter, onFilter] = useFindingFilter();
  return <CheckPage filter={filter} onFilter={onFilter} />;
}

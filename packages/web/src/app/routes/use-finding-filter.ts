import { useNavigate, useSearch } from "@tanstack/react-router";
import type { FindingFilter } from "../../lib/finding-filter.ts";
import { filterOf, searchOf } from "../finding-search.ts";

/** The finding filter lives in the address, so that a link shows the same list. */
export function useFindingFilter(): readonly [FindingFilter, (filter: FindingFilter) => void] {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { level, by, words } = search as { level?: "error"; by?: "rule"; words?: string };
  return [
    filterOf({ ...(level && { level }), ...(by && { by }), ...(words !== undefined && { words }) }),
    (filter) => void navigate({ to: ".", search: searchOf(filter), replace: true }),
  ];
}

import { useNavigate, useSearch } from "@tanstack/react-router";
import type { FindingFilter } from "../../lib/finding-filter.ts";
import { filterOf, readFindingSearch, searchOf } from "../finding-search.ts";

/** The finding filter lives in the address, so that a link shows the same list. */
export function useFindingFilter(): readonly [FindingFilter, (filter: FindingFilter) => void] {
  const search = readFindingSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  return [filterOf(search), (filter) => void navigate({ to: ".", search: searchOf(filter), replace: true })];
}

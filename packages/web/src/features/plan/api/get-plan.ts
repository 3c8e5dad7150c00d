import { getPlan } from "@mingji/contract/plan";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { call } from "../../../lib/call.ts";

/** One plan as the person sees it; asked again whenever the page is looked at again. */
export function planQuery(id: string) {
  return queryOptions({
    queryKey: ["plan", id],
    queryFn: ({ signal }) => call(getPlan, { params: { id } }, signal),
    staleTime: 0,
  });
}

export function usePlan(id: string, enabled: boolean) {
  return useQuery({ ...planQuery(id), enabled });
}

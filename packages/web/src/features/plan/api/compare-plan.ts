import { comparePlan } from "@mingji/contract/plan";
import { useQuery } from "@tanstack/react-query";
import { call } from "../../../lib/call.ts";

/** What a revision changed against the one before it. Revisions never change, so the answer is kept. */
export function useRevisionChanges(id: string, revision: number, enabled: boolean) {
  return useQuery({
    queryKey: ["plan-changes", id, revision],
    queryFn: ({ signal }) => call(comparePlan, { params: { id }, query: { from: revision - 1, to: revision } }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: enabled && revision > 1,
  });
}

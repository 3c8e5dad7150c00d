import { listPlans } from "@mingji/contract/plan";
import type { PlanState } from "@mingji/core/workflow/state";
import { useInfiniteQuery } from "@tanstack/react-query";
import { call } from "../../../lib/call.ts";

export const PLANS_KEY = ["plans"];

/** The largest page the server gives: a list of 10,000 comes in 50 pieces, and only when asked for. */
const PAGE = 200;

/** Plans of a round by keyset, a page at a time. */
export function usePlans(round: string | null, state: PlanState | null) {
  return useInfiniteQuery({
    queryKey: [...PLANS_KEY, round, state],
    queryFn: ({ pageParam, signal }) =>
      call(
        listPlans,
        { query: { round: round ?? "", state: state ?? undefined, after: pageParam, limit: PAGE } },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: round !== null,
  });
}

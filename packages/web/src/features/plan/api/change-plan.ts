import { commentPlan, disclosePlan, movePlan, restorePlan, undoMove, waiveFinding } from "@mingji/contract/plan";
import type { RouteInput } from "@mingji/contract/route";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../../../lib/call.ts";
import { planQuery } from "./get-plan.ts";
import { PLANS_KEY } from "./list-plans.ts";
import { ROUNDS_KEY } from "./list-rounds.ts";

/** One thing a person does to a plan, besides typing. */
export type PlanChange =
  | { readonly kind: "move"; readonly body: RouteInput<typeof movePlan>["body"] }
  | { readonly kind: "undo"; readonly body: RouteInput<typeof undoMove>["body"] }
  | { readonly kind: "restore"; readonly body: RouteInput<typeof restorePlan>["body"] }
  | { readonly kind: "waive"; readonly body: RouteInput<typeof waiveFinding>["body"] }
  | { readonly kind: "comment"; readonly body: RouteInput<typeof commentPlan>["body"] }
  | { readonly kind: "disclose"; readonly body: RouteInput<typeof disclosePlan>["body"] };

/** Every change moves counters and lists too: all of them are asked again, whether it succeeded or was refused. */
export function usePlanChange(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: PlanChange) => send(id, change),
    onSuccess: () => refreshPlan(queries, id),
    // A refusal is shown at once; what it is about comes when it comes.
    onError: () => void refreshPlan(queries, id),
  });
}

export async function refreshPlan(queries: ReturnType<typeof useQueryClient>, id: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: planQuery(id).queryKey }),
    queries.invalidateQueries({ queryKey: PLANS_KEY }),
    queries.invalidateQueries({ queryKey: ROUNDS_KEY }),
  ]);
}

function send(id: string, change: PlanChange): Promise<unknown> {
  const params = { id };
  switch (change.kind) {
    case "move":
      return call(movePlan, { params, body: change.body });
    case "undo":
      return call(undoMove, { params, body: change.body });
    case "restore":
      return call(restorePlan, { params, body: change.body });
    case "waive":
      return call(waiveFinding, { params, body: change.body });
    case "comment":
      return call(commentPlan, { params, body: change.body });
    case "disclose":
      return call(disclosePlan, { params, body: change.body });
  }
}

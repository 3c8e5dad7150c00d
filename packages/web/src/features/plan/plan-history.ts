import type { PlanEventRecord } from "@mingji/contract/plan";
import { MOVES } from "@mingji/core/workflow/move";
import { PLAN_STATES, type PlanState } from "@mingji/core/workflow/state";

/** Payloads are open in the contract: each field is looked at before it is used. */
export function textOf({ payload }: PlanEventRecord, field: string): string | null {
  const value = payload[field];
  return typeof value === "string" && value !== "" ? value : null;
}

export function numberOf({ payload }: PlanEventRecord, field: string): number | null {
  const value = payload[field];
  return typeof value === "number" ? value : null;
}

export function stateOf(event: PlanEventRecord, field: string): PlanState | null {
  const value = textOf(event, field);
  return PLAN_STATES.find((state) => state === value) ?? null;
}

export function moveOf(event: PlanEventRecord) {
  const id = textOf(event, "move");
  return MOVES.find((move) => move.id === id) ?? null;
}

/** The newest step, when it was one that needed a reason: why the plan is back. `events` are newest first. */
export function lastReturn(
  events: readonly PlanEventRecord[],
): { readonly actor: string; readonly at: string; readonly reason: string } | null {
  const undone = new Set(events.filter(({ kind }) => kind === "undone").map((event) => numberOf(event, "of")));
  const last = events.find(({ kind, sequence }) => kind === "moved" && !undone.has(sequence));
  if (last === undefined || moveOf(last)?.needsReason !== true) return null;
  const reason = textOf(last, "reason");
  return reason === null ? null : { actor: last.actor, at: last.at, reason };
}

import { AppError } from "@mingji/core/app-error";
import { type Move, MOVES } from "@mingji/core/workflow/move";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { appendEvent } from "../history/append-event.repository.ts";
import { replayEvents } from "../history/replay-events.ts";
import { lockPlan, requireSeen } from "./lock-plan.ts";
import type { PlanActor } from "./plan-actor.ts";
import { listEvents, type PlanEvent } from "./plan-events.repository.ts";
import type { PlanHead } from "./plan.repository.ts";
import { countMove, writeHead } from "./write-plan.repository.ts";

/** Takes back the person's own last step, in the caller's transaction; the plan stands where it stood before. */
export async function undoMove(
  transaction: Transaction<Tables>,
  authority: string,
  { planId, seen }: { readonly planId: string; readonly seen: string },
  actor: PlanActor,
): Promise<PlanHead> {
  const head = await lockPlan(transaction, authority, planId);
  await requireSeen(transaction, authority, head, seen);
  const events = await listEvents(transaction, authority, planId);
  const last = undoableMove(events, actor);
  if (last === null) throw nothingToUndo();
  const { state, approvedRevision, publishedRevision } = replayEvents(events.slice(0, last.event.sequence - 1));
  const history = await appendEvent(transaction, head.history, {
    authority,
    planId,
    kind: "undone",
    payload: { of: last.event.sequence, move: last.move.id, from: head.state, to: state },
    actor: actor.name,
    actorRole: actor.role,
    at: actor.at,
  });
  const after: PlanHead = { ...head, state, approvedRevision, publishedRevision, history, updatedAt: actor.at };
  await writeHead(transaction, authority, after, false);
  await countMove(transaction, authority, head, after);
  return after;
}

/** Remarks do not take a plan on; anything else does, and then the step stands. */
const REMARKS: ReadonlySet<string> = new Set(["commented", "waived", "disclosed"]);

/** The last step of a plan, when this person made it in this role and it can still be taken back. */
export function undoableMove(
  events: readonly PlanEvent[],
  { name, role }: Pick<PlanActor, "name" | "role">,
): { readonly event: PlanEvent; readonly move: Move } | null {
  const event = events.findLast(({ kind }) => !REMARKS.has(kind));
  if (event?.kind !== "moved" || event.actor !== name || event.actorRole !== role) return null;
  const move = MOVES.find(({ id }) => id === event.payload.move);
  return move?.undoable === true ? { event, move } : null;
}

function nothingToUndo(): AppError {
  return new AppError("conflict", {
    zh: "没有可以撤回的步骤：最后一步不是您做的，或者下一环节已经接手。",
    en: "There is nothing to take back: the last step was not yours, or the next one has been taken.",
  });
}

import { AppError } from "@mingji/core/app-error";
import type { AuditReport } from "@mingji/core/audit/report";
import { refusalOf } from "@mingji/core/workflow/allowed-moves";
import { MOVES } from "@mingji/core/workflow/move";
import { WORKFLOW_ROLES } from "@mingji/core/workflow/role";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { appendEvent } from "../history/append-event.repository.ts";
import { moved } from "../history/replay-events.ts";
import { blockingFindings } from "./audit-content.ts";
import { auditNewest } from "./audit-newest.ts";
import { lockPlan, requireSeen } from "./lock-plan.ts";
import { refusedMove } from "./move-refusals.ts";
import { actedAs } from "./plan-events.repository.ts";
import type { PlanActor } from "./plan-actor.ts";
import type { PlanHead } from "./plan.repository.ts";
import { countMove, writeHead } from "./write-plan.repository.ts";

export interface MovePlan {
  readonly planId: string;
  readonly move: string;
  /** The digest of the revision the person saw. */
  readonly seen: string;
  readonly reason: string | null;
}

/**
 * Takes a plan one step along the workflow table, in the caller's transaction: right, separation of duties and blocking
 * findings are checked again on the locked plan, and the move names the revision that was seen.
 */
export async function movePlan(
  transaction: Transaction<Tables>,
  authority: string,
  given: MovePlan,
  actor: PlanActor,
): Promise<PlanHead> {
  const move = MOVES.find(({ id }) => id === given.move);
  // Before anything is looked up: whose step it is not learns nothing of the plan.
  if (move !== undefined && move.role !== actor.role) throw refusedMove("role", 0);
  const head = await lockPlan(transaction, authority, given.planId);
  await requireSeen(transaction, authority, head, given.seen);
  const { report } = await auditNewest(transaction, authority, head, actor.at);
  const blocking = blockingFindings(report);
  const refusal = refusalOf(given.move, {
    state: head.state,
    disclosure: head.disclosure,
    blockingFindings: blocking,
    roles: new Set(WORKFLOW_ROLES.filter((role) => role === actor.role)),
    actedAs: await actedAs(transaction, authority, given.planId, actor.name),
  });
  if (refusal !== null || move === undefined) throw refusedMove(refusal ?? "unknown", blocking);
  if (move.needsReason && (given.reason ?? "").trim() === "") throw reasonMissing();
  const history = await appendEvent(transaction, head.history, {
    authority,
    planId: given.planId,
    kind: "moved",
    payload: { ...approvalOf(head, report), move: move.id, from: head.state, to: move.to, reason: given.reason },
    actor: actor.name,
    actorRole: actor.role,
    at: actor.at,
  });
  const after: PlanHead = { ...moved(head, move.to), history, updatedAt: actor.at };
  await writeHead(transaction, authority, after, false);
  await countMove(transaction, authority, head, after);
  return after;
}

/** What a step rests on, so that it can be proved later: the revision, the rule book and what it found. */
function approvalOf({ revision, digest }: PlanHead, { rulebook, findings }: AuditReport): object {
  const found = findings.map(({ rule, severity, indicator, waiver }) => ({
    rule,
    severity,
    indicator,
    waived: waiver !== null,
  }));
  return { revision, digest, rulebook, findings: found };
}

function reasonMissing(): AppError {
  return new AppError("bad-input", { zh: "这一步要写明理由或意见。", en: "This step needs a reason or opinion." });
}

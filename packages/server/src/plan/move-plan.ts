import { AppError } from "@mingji/core/app-error";
import { refusalOf } from "@mingji/core/workflow/allowed-moves";
import { MOVES } from "@mingji/core/workflow/move";
import { WORKFLOW_ROLES } from "@mingji/core/workflow/role";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { appendEvent } from "../history/append-event.repository.ts";
import { moved } from "../history/replay-events.ts";
import { auditContent, blockingFindings } from "./audit-content.ts";
import { refusedMove } from "./move-refusals.ts";
import { officeDay } from "./office-day.ts";
import { actedAs } from "./plan-events.repository.ts";
import type { PlanActor } from "./plan-actor.ts";
import { findProfile, findWaivers, lockHead, newestRevision, type PlanHead } from "./plan.repository.ts";
import { changedMeanwhile, unknownPlan } from "./save-plan.ts";
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
  const head = await lockHead(transaction, authority, given.planId);
  if (head === null) throw unknownPlan(given.planId);
  const revision = await newestRevision(transaction, authority, head);
  if (head.digest !== given.seen) throw changedMeanwhile(revision);
  const profile = (await findProfile(transaction, authority, head.roundId)) ?? "national-2021";
  const waivers = await findWaivers(transaction, authority, given.planId, officeDay(actor.at));
  const report = auditContent(revision.content, revision.digest, { profile, waivers });
  const refusal = refusalOf(given.move, {
    state: head.state,
    disclosure: head.disclosure,
    blockingFindings: blockingFindings(report),
    roles: new Set(WORKFLOW_ROLES.filter((role) => role === actor.role)),
    actedAs: await actedAs(transaction, authority, given.planId, actor.name),
  });
  if (refusal !== null || move === undefined) throw refusedMove(refusal ?? "unknown", blockingFindings(report));
  if (move.needsReason && (given.reason ?? "").trim() === "") throw reasonMissing();
  const { rulebook } = report;
  const findings = report.findings.map(({ rule, severity, indicator, waiver }) => ({
    rule,
    severity,
    indicator,
    waived: waiver !== null,
  }));
  const history = await appendEvent(transaction, head.history, {
    authority,
    planId: given.planId,
    kind: "moved",
    payload: {
      move: move.id,
      from: head.state,
      to: move.to,
      revision: head.revision,
      digest: head.digest,
      reason: given.reason,
      rulebook,
      findings,
    },
    actor: actor.name,
    actorRole: actor.role,
    at: actor.at,
  });
  const after: PlanHead = {
    ...moved(head, move.to),
    history,
    updatedAt: actor.at,
  };
  await writeHead(transaction, authority, after, false);
  await countMove(transaction, authority, head, after);
  return after;
}

function reasonMissing(): AppError {
  return new AppError("bad-input", { zh: "这一步要写明理由或意见。", en: "This step needs a reason or opinion." });
}

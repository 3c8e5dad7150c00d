import { AppError } from "@mingji/core/app-error";
import type { Bilingual } from "@mingji/core/language";
import { type MoveRefusal, refusalOf } from "@mingji/core/workflow/allowed-moves";
import { MOVES } from "@mingji/core/workflow/move";
import { WORKFLOW_ROLES } from "@mingji/core/workflow/role";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { appendEvent } from "../history/append-event.repository.ts";
import { auditContent, blockingFindings } from "./audit-content.ts";
import { actedAs } from "./plan-events.repository.ts";
import type { PlanActor } from "./plan-actor.ts";
import { findProfile, findRevision, findWaivers, lockHead, type PlanHead } from "./plan.repository.ts";
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
  const head = await lockHead(transaction, authority, given.planId);
  if (head === null) throw unknownPlan(given.planId);
  if (head.digest !== given.seen) throw changedMeanwhile(head);
  const move = MOVES.find(({ id }) => id === given.move);
  const revision = await findRevision(transaction, authority, given.planId, head.revision);
  if (revision === null) throw new Error(`revision ${head.revision} of ${given.planId} is missing`);
  const profile = (await findProfile(transaction, authority, head.roundId)) ?? "national-2021";
  const waivers = await findWaivers(transaction, authority, given.planId, actor.at.toISOString().slice(0, 10));
  const report = auditContent(revision.content, revision.digest, { profile, waivers });
  const refusal = refusalOf(given.move, {
    state: head.state,
    disclosure: head.disclosure,
    blockingFindings: blockingFindings(report),
    roles: new Set(WORKFLOW_ROLES.filter((role) => role === actor.role)),
    actedAs: await actedAs(transaction, authority, given.planId, actor.name),
  });
  if (refusal !== null || move === undefined) throw refused(refusal ?? "unknown", blockingFindings(report));
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
    ...head,
    state: move.to,
    approvedRevision: move.to === "approved" ? head.revision : head.approvedRevision,
    publishedRevision: move.to === "published" ? (head.approvedRevision ?? head.revision) : head.publishedRevision,
    history,
    updatedAt: actor.at,
  };
  await writeHead(transaction, authority, after, false);
  await countMove(transaction, authority, head, after);
  return after;
}

const REFUSALS: Readonly<Record<MoveRefusal, Bilingual>> = {
  unknown: { zh: "没有这一步。", en: "There is no such step." },
  state: {
    zh: "计划现在的状态不能做这一步，请刷新后再看。",
    en: "The plan's present state does not allow this step; refresh to see it.",
  },
  role: { zh: "您的角色不能做这一步。", en: "Your role may not do this." },
  separation: {
    zh: "您已在前面的环节经手这份计划，按不相容岗位分离的要求，这一步须由他人办理。",
    en: "You handled this plan in an earlier step; duties are separated, so somebody else must do this one.",
  },
  audit: {
    zh: "还有 {blocking} 个错误级问题没有处理：请修改，或写明理由申请豁免后再提交。",
    en: "{blocking} findings of severity error are open: mend them, or waive them with a reason, then try again.",
  },
  disclosure: {
    zh: "这份计划没有标为“主动公开”，不能公开。",
    en: "This plan is not marked public, so it cannot be published.",
  },
};

function refused(refusal: MoveRefusal, blocking: number): AppError {
  const code = refusal === "role" || refusal === "separation" ? "forbidden" : "conflict";
  return new AppError(code, REFUSALS[refusal], { refusal, blocking });
}

function reasonMissing(): AppError {
  return new AppError("bad-input", { zh: "这一步要写明理由或意见。", en: "This step needs a reason or opinion." });
}

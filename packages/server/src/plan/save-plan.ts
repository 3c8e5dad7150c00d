import { type PlanContent, readingOfContent } from "@mingji/core/plan/plan-content";
import { EDITABLE_STATES } from "@mingji/core/workflow/state";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { newId } from "../db/uuid.ts";
import { appendEvent } from "../history/append-event.repository.ts";
import { CHAIN_START, digestOf } from "../history/digest.ts";
import { auditContent } from "./audit-content.ts";
import { profileOf } from "./audit-newest.ts";
import { countFindings } from "./count-findings.ts";
import { lockPlan, requireSeen } from "./lock-plan.ts";
import { officeDay } from "./office-day.ts";
import type { PlanActor } from "./plan-actor.ts";
import { findWaivers, type PlanHead, type RevisionOrigin } from "./plan.repository.ts";
import { notEditable } from "./plan-refusals.ts";
import { countMove, insertPlan, insertRevision, writeHead } from "./write-plan.repository.ts";

export interface CreatePlan {
  readonly roundId: string;
  readonly organisationId: string;
  readonly kind: "plan" | "additional" | "adjustment" | "erratum";
  readonly basePlanId: string | null;
  readonly reason: string | null;
  readonly content: PlanContent;
  readonly origin: RevisionOrigin;
}

/** A new plan with its first revision, in the caller's transaction. */
export async function createPlan(
  transaction: Transaction<Tables>,
  authority: string,
  given: CreatePlan,
  actor: PlanActor,
): Promise<PlanHead> {
  const head = await createPlanOnce(transaction, authority, newId(), given, actor);
  if (head === null) throw new Error("a new plan was there already");
  return head;
}

/** A new plan under a given id; null when it is there already, and then nothing was written. */
export async function createPlanOnce(
  transaction: Transaction<Tables>,
  authority: string,
  planId: string,
  given: CreatePlan,
  actor: PlanActor,
): Promise<PlanHead | null> {
  const { roundId, organisationId, kind, basePlanId, reason, content, origin } = given;
  const isNew = await insertPlan(transaction, {
    authority,
    id: planId,
    round_id: roundId,
    organisation_id: organisationId,
    kind,
    base_plan_id: basePlanId,
    reason,
    created_at: actor.at,
    created_by: actor.name,
  });
  if (!isNew) return null;
  const empty: PlanHead = {
    planId,
    roundId,
    organisationId,
    state: "draft",
    disclosure: "internal",
    project: "",
    unit: "",
    department: "",
    totalFen: null,
    revision: 0,
    digest: "",
    approvedRevision: null,
    publishedRevision: null,
    findings: { error: 0, warning: 0, info: 0 },
    history: { length: 0, digest: CHAIN_START },
    updatedAt: actor.at,
  };
  return addRevision(transaction, authority, { head: empty, isNew: true, content, origin }, actor);
}

export interface SavePlan {
  readonly planId: string;
  /** The digest of the revision that was edited: another one since then refuses the save. */
  readonly seen: string;
  readonly content: PlanContent;
  readonly origin: RevisionOrigin;
}

/** A new revision of a plan that its unit holds. The same content again changes nothing. */
export async function savePlan(
  transaction: Transaction<Tables>,
  authority: string,
  given: SavePlan,
  actor: PlanActor,
): Promise<PlanHead> {
  const head = await lockPlan(transaction, authority, given.planId);
  if (!EDITABLE_STATES.has(head.state)) throw notEditable();
  await requireSeen(transaction, authority, head, given.seen);
  if (digestOf(given.content) === head.digest) return head;
  return addRevision(
    transaction,
    authority,
    { head, isNew: false, content: given.content, origin: given.origin },
    actor,
  );
}

interface Addition {
  readonly head: PlanHead;
  readonly isNew: boolean;
  readonly content: PlanContent;
  readonly origin: RevisionOrigin;
}

async function addRevision(
  transaction: Transaction<Tables>,
  authority: string,
  { head, isNew, content, origin }: Addition,
  actor: PlanActor,
): Promise<PlanHead> {
  const { planId } = head;
  const number = head.revision + 1;
  const digest = digestOf(content);
  const profile = await profileOf(transaction, authority, head.roundId);
  const waivers = isNew ? [] : await findWaivers(transaction, authority, planId, officeDay(actor.at));
  const report = auditContent(content, digest, { profile, waivers });
  await insertRevision(transaction, {
    authority,
    planId,
    number,
    digest,
    content,
    origin,
    report,
    actor: actor.name,
    at: actor.at,
  });
  const history = await appendEvent(transaction, head.history, {
    authority,
    planId,
    kind: isNew ? "created" : "saved",
    payload: { revision: number, digest, origin },
    actor: actor.name,
    actorRole: actor.role,
    at: actor.at,
  });
  const after: PlanHead = {
    ...head,
    project: content.project,
    unit: content.spendingUnit,
    department: content.department,
    totalFen: readingOfContent(content, digest).projects[0]?.funds.total?.fen ?? null,
    revision: number,
    digest,
    findings: countFindings(report),
    history,
    updatedAt: actor.at,
  };
  await writeHead(transaction, authority, after, isNew);
  await countMove(transaction, authority, isNew ? null : head, after);
  return after;
}

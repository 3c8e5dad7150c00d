import type {
  MoveOffer,
  PlanCommentRecord,
  PlanDetail,
  PlanEventRecord,
  PlanHeadRecord,
  PlanRevisionRecord,
  PlanWaiverRecord,
} from "@mingji/contract/plan";
import { movesFor } from "@mingji/core/workflow/allowed-moves";
import { WORKFLOW_ROLES } from "@mingji/core/workflow/role";
import { EDITABLE_STATES } from "@mingji/core/workflow/state";
import { brokenLinkText } from "../history/broken-link.ts";
import { breakOfChain } from "../history/verify-plan.ts";
import { mayDo } from "../policies.ts";
import { blockingFindings } from "./audit-content.ts";
import { mayDiscloseNow } from "./disclose-plan.ts";
import type { LoadedPlan } from "./load-plan.ts";
import { refusalText } from "./move-refusals.ts";
import type { PlanActor } from "./plan-actor.ts";
import { type PlanEvent, rolesTaken } from "./plan-events.repository.ts";
import type { PlanComment, PlanWaiver } from "./plan-notes.repository.ts";
import type { PlanHead, PlanRevision } from "./plan.repository.ts";
import { undoableMove } from "./undo-move.ts";

/** An autosaved plan has many events; the page shows the newest. */
const EVENTS_SHOWN = 200;

/** A plan as one person sees it: the same to all, but for what they may do next. */
export function presentPlan(authority: string, plan: LoadedPlan, actor: PlanActor): PlanDetail {
  const { head, events } = plan;
  const undo = mayDo(actor.role, "plan.move") ? undoableMove(events, actor) : null;
  const broken = breakOfChain(authority, head, events);
  return {
    head: toHeadRecord(head),
    ...plan.facts,
    revision: toRevisionRecord(plan.revision),
    report: plan.report,
    history: {
      events: events.slice(-EVENTS_SHOWN).toReversed().map(toEventRecord),
      length: events.length,
      broken: broken === null ? null : brokenLinkText(broken),
    },
    comments: plan.comments.map(toCommentRecord),
    waivers: plan.waivers.map(toWaiverRecord),
    moves: moveOffers(plan, actor),
    undo: undo === null ? null : { move: undo.move.id, title: undo.move.title },
    may: {
      save: mayDo(actor.role, "plan.save") && EDITABLE_STATES.has(head.state),
      comment: mayDo(actor.role, "plan.comment"),
      waive: mayDo(actor.role, "plan.waive") && head.state !== "published",
      adjust: mayDo(actor.role, "plan.create") && head.approvedRevision !== null,
      disclose: mayDo(actor.role, "plan.disclose") && mayDiscloseNow(head, actor.role),
    },
  };
}

function moveOffers({ head, report, events }: LoadedPlan, actor: PlanActor): MoveOffer[] {
  const blocking = blockingFindings(report);
  const offered = movesFor({
    state: head.state,
    disclosure: head.disclosure,
    blockingFindings: blocking,
    roles: new Set(WORKFLOW_ROLES.filter((role) => role === actor.role)),
    actedAs: rolesTaken(events, actor.name),
  });
  return offered.map(({ move: { id, title, to, needsReason }, refusal }) => ({
    id,
    title,
    to,
    needsReason,
    heldBack: refusal === null ? null : { refusal, text: refusalText(refusal, blocking) },
  }));
}

export function toHeadRecord(head: PlanHead): PlanHeadRecord {
  return { ...head, id: head.planId, updatedAt: head.updatedAt.toISOString() };
}

export function toRevisionRecord(revision: PlanRevision): PlanRevisionRecord {
  const { number, digest, content, origin, createdAt, createdBy } = revision;
  // The schema's arrays are writable; nothing writes to them.
  const stored = content as PlanRevisionRecord["content"];
  return { number, digest, content: stored, origin, createdAt: createdAt.toISOString(), createdBy };
}

function toEventRecord({ sequence, kind, actor, actorRole, at, payload, digest }: PlanEvent): PlanEventRecord {
  return { sequence, kind, actor, actorRole, at: at.toISOString(), payload, digest };
}

export function toCommentRecord({ at, ...comment }: PlanComment): PlanCommentRecord {
  return { ...comment, at: at.toISOString() };
}

export function toWaiverRecord({ at, ...waiver }: PlanWaiver): PlanWaiverRecord {
  return { ...waiver, at: at.toISOString() };
}

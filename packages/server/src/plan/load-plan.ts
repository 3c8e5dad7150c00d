import type { AuditReport } from "@mingji/core/audit/report";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { auditNewest } from "./audit-newest.ts";
import { listEvents, type PlanEvent } from "./plan-events.repository.ts";
import { listComments, listWaivers, type PlanComment, type PlanWaiver } from "./plan-notes.repository.ts";
import { findHead, findPlanFacts, type PlanFacts, type PlanHead, type PlanRevision } from "./plan.repository.ts";
import { unknownPlan } from "./plan-refusals.ts";

/** One plan with everything a page shows of it. */
export interface LoadedPlan {
  readonly head: PlanHead;
  readonly facts: PlanFacts;
  readonly revision: PlanRevision;
  /** The newest revision audited again under the waivers of the day. */
  readonly report: AuditReport;
  readonly events: readonly PlanEvent[];
  readonly comments: readonly PlanComment[];
  readonly waivers: readonly PlanWaiver[];
}

/** Needs a transaction that reads one snapshot: head and history must be of one moment. */
export async function loadPlan(
  transaction: Transaction<Tables>,
  authority: string,
  planId: string,
  at: Date,
): Promise<LoadedPlan> {
  const head = await findHead(transaction, authority, planId);
  if (head === null) throw unknownPlan(planId);
  const { revision, report } = await auditNewest(transaction, authority, head, at);
  return {
    head,
    facts: await findPlanFacts(transaction, authority, planId),
    revision,
    report,
    events: await listEvents(transaction, authority, planId),
    comments: await listComments(transaction, authority, planId),
    waivers: await listWaivers(transaction, authority, planId),
  };
}

import type { AuditReport } from "@mingji/core/audit/report";
import type { PlanContent } from "@mingji/core/plan/plan-content";
import { sql, type Transaction } from "kysely";
import type { PlanTable } from "../db/plan-tables.ts";
import type { Tables } from "../db/tables.ts";
import { storableJson, storableText } from "../reading/storable.ts";
import { countFindings } from "./count-findings.ts";
import type { PlanHead, RevisionOrigin } from "./plan.repository.ts";

export interface NewRevision {
  readonly authority: string;
  readonly planId: string;
  readonly number: number;
  readonly digest: string;
  readonly content: PlanContent;
  readonly origin: RevisionOrigin;
  readonly report: AuditReport;
  readonly actor: string;
  readonly at: Date;
}

/** False when there is a plan of this id already. */
export async function insertPlan(transaction: Transaction<Tables>, plan: PlanTable): Promise<boolean> {
  const inserted = await transaction
    .insertInto("plan")
    .values({ ...plan, reason: plan.reason === null ? null : storableText(plan.reason) })
    .onConflict((conflict) => conflict.columns(["authority", "id"]).doNothing())
    .returning("id")
    .execute();
  return inserted.length > 0;
}

export async function insertRevision(transaction: Transaction<Tables>, revision: NewRevision): Promise<void> {
  const { report } = revision;
  const counts = countFindings(report);
  await transaction
    .insertInto("plan_revision")
    .values({
      authority: revision.authority,
      plan_id: revision.planId,
      number: revision.number,
      digest: revision.digest,
      content: JSON.stringify(revision.content),
      origin: storableJson(revision.origin),
      report: JSON.stringify(report),
      rulebook_version: report.rulebook.version,
      profile: report.rulebook.profile,
      error_count: counts.error,
      warning_count: counts.warning,
      info_count: counts.info,
      created_at: revision.at,
      created_by: revision.actor,
    })
    .execute();
}

/** Writes a new head; the caller holds the old one locked, or made the plan in this transaction. */
export async function writeHead(
  transaction: Transaction<Tables>,
  authority: string,
  head: PlanHead,
  isNew: boolean,
): Promise<void> {
  const row = {
    state: head.state,
    disclosure: head.disclosure,
    project: storableText(head.project),
    unit: storableText(head.unit),
    department: storableText(head.department),
    total_fen: head.totalFen,
    revision: head.revision,
    digest: head.digest,
    approved_revision: head.approvedRevision,
    published_revision: head.publishedRevision,
    error_count: head.findings.error,
    warning_count: head.findings.warning,
    info_count: head.findings.info,
    history_length: head.history.length,
    history_digest: head.history.digest,
    updated_at: head.updatedAt,
  };
  if (isNew) {
    const key = { authority, plan_id: head.planId, round_id: head.roundId, organisation_id: head.organisationId };
    await transaction
      .insertInto("plan_head")
      .values({ ...key, ...row })
      .execute();
    return;
  }
  await transaction
    .updateTable("plan_head")
    .set(row)
    .where("authority", "=", authority)
    .where("plan_id", "=", head.planId)
    .execute();
}

/** Moves a plan from one counter of its round to another; null stands for nowhere (a new plan). */
export async function countMove(
  transaction: Transaction<Tables>,
  authority: string,
  before: PlanHead | null,
  after: PlanHead,
): Promise<void> {
  if (before !== null && before.state === after.state && before.totalFen === after.totalFen) return;
  if (before !== null) await addToCount(transaction, authority, before, -1);
  await addToCount(transaction, authority, after, 1);
}

async function addToCount(
  transaction: Transaction<Tables>,
  authority: string,
  head: PlanHead,
  sign: 1 | -1,
): Promise<void> {
  await transaction
    .insertInto("plan_count")
    .values({
      authority,
      round_id: head.roundId,
      organisation_id: head.organisationId,
      state: head.state,
      plans: sign,
      total_fen: sign * (head.totalFen ?? 0),
    })
    .onConflict((conflict) =>
      conflict.columns(["authority", "round_id", "organisation_id", "state"]).doUpdateSet({
        plans: sql`plan_count.plans + excluded.plans`,
        total_fen: sql`plan_count.total_fen + excluded.total_fen`,
      }),
    )
    .execute();
}

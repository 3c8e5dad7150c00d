import type { AuditReport } from "@mingji/core/audit/report";
import type { WaiverEntry } from "@mingji/core/audit/waive";
import type { PlanContent } from "@mingji/core/plan/plan-content";
import type { PlanState } from "@mingji/core/workflow/state";
import type { Kysely, Selectable, Transaction } from "kysely";
import type { PlanHeadTable, PlanTable } from "../db/plan-tables.ts";
import type { Tables } from "../db/tables.ts";
import type { ChainEnd } from "../history/append-event.repository.ts";

export type Disclosure = "public" | "onApplication" | "internal" | "classified";

/** Where a plan stands now. */
export interface PlanHead {
  readonly planId: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly state: PlanState;
  readonly disclosure: Disclosure;
  readonly project: string;
  readonly unit: string;
  readonly department: string;
  readonly totalFen: number | null;
  readonly revision: number;
  readonly digest: string;
  readonly approvedRevision: number | null;
  readonly publishedRevision: number | null;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  readonly history: ChainEnd;
  readonly updatedAt: Date;
}

export interface PlanRevision {
  readonly number: number;
  readonly digest: string;
  readonly content: PlanContent;
  readonly origin: RevisionOrigin;
  readonly report: AuditReport;
  readonly createdAt: Date;
  readonly createdBy: string;
}

/** How a revision came to be. */
export type RevisionOrigin =
  | { readonly kind: "typed" }
  | { readonly kind: "imported"; readonly readingId: string; readonly project: number }
  | { readonly kind: "copied"; readonly planId: string; readonly revision: number }
  | { readonly kind: "restored"; readonly revision: number };

export interface HeadFilter {
  readonly roundId: string;
  readonly state?: PlanState | undefined;
  readonly organisationId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A page of plans by key, oldest first. */
export async function listHeads(
  db: Kysely<Tables>,
  authority: string,
  filter: HeadFilter,
): Promise<readonly PlanHead[]> {
  let query = db
    .selectFrom("plan_head")
    .selectAll()
    .where("authority", "=", authority)
    .where("round_id", "=", filter.roundId)
    .orderBy("plan_id")
    .limit(filter.limit);
  if (filter.state !== undefined) query = query.where("state", "=", filter.state);
  if (filter.organisationId !== undefined) query = query.where("organisation_id", "=", filter.organisationId);
  if (filter.after !== undefined) query = query.where("plan_id", ">", filter.after);
  return (await query.execute()).map(toHead);
}

export async function findHead(db: Kysely<Tables>, authority: string, planId: string): Promise<PlanHead | null> {
  const row = await heads(db, authority, planId).executeTakeFirst();
  return row === undefined ? null : toHead(row);
}

/** The head, locked until the transaction ends: every change of a plan begins with it. */
export async function lockHead(
  transaction: Transaction<Tables>,
  authority: string,
  planId: string,
): Promise<PlanHead | null> {
  const row = await heads(transaction, authority, planId).forUpdate().executeTakeFirst();
  return row === undefined ? null : toHead(row);
}

export async function findRevision(
  db: Kysely<Tables>,
  authority: string,
  planId: string,
  number: number,
): Promise<PlanRevision | null> {
  const row = await db
    .selectFrom("plan_revision")
    .selectAll()
    .where("authority", "=", authority)
    .where("plan_id", "=", planId)
    .where("number", "=", number)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    number: row.number,
    digest: row.digest,
    // All three were written by this program from these types.
    content: row.content as unknown as PlanContent,
    origin: row.origin as unknown as RevisionOrigin,
    report: row.report as unknown as AuditReport,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}

/** The revision a head stands on. */
export async function newestRevision(db: Kysely<Tables>, authority: string, head: PlanHead): Promise<PlanRevision> {
  const revision = await findRevision(db, authority, head.planId, head.revision);
  if (revision === null) throw new Error(`revision ${head.revision} of ${head.planId} is missing`);
  return revision;
}

/** What a plan is, apart from where it stands. */
export interface PlanFacts {
  readonly kind: PlanTable["kind"];
  /** The plan that an adjustment or erratum is about. */
  readonly basePlanId: string | null;
  readonly reason: string | null;
}

export async function findPlanFacts(db: Kysely<Tables>, authority: string, planId: string): Promise<PlanFacts> {
  const { kind, base_plan_id, reason } = await db
    .selectFrom("plan")
    .select(["kind", "base_plan_id", "reason"])
    .where("authority", "=", authority)
    .where("id", "=", planId)
    .executeTakeFirstOrThrow();
  return { kind, basePlanId: base_plan_id, reason };
}

const ENDED_STATES: readonly PlanState[] = ["approved", "published", "refused", "withdrawn"];

/** The adjustment or erratum of a plan that is still on its way, or null. */
export async function findOpenFollower(db: Kysely<Tables>, authority: string, planId: string): Promise<string | null> {
  const row = await db
    .selectFrom("plan")
    .innerJoin("plan_head", (join) =>
      join.onRef("plan_head.authority", "=", "plan.authority").onRef("plan_head.plan_id", "=", "plan.id"),
    )
    .select("plan.id")
    .where("plan.authority", "=", authority)
    .where("plan_head.authority", "=", authority)
    .where("plan.base_plan_id", "=", planId)
    .where("plan_head.state", "not in", ENDED_STATES)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Content and digest of every revision, oldest first. */
export async function listRevisionContents(db: Kysely<Tables>, authority: string, planId: string) {
  return db
    .selectFrom("plan_revision")
    .select(["number", "digest", "content"])
    .where("authority", "=", authority)
    .where("plan_id", "=", planId)
    .orderBy("number")
    .execute();
}

export async function listPlanIds(db: Kysely<Tables>, authority: string): Promise<readonly string[]> {
  const rows = await db.selectFrom("plan").select("id").where("authority", "=", authority).orderBy("id").execute();
  return rows.map(({ id }) => id);
}

/** The waivers in force on a day, as the audit takes them. */
export async function findWaivers(
  db: Kysely<Tables>,
  authority: string,
  planId: string,
  today: string,
): Promise<readonly WaiverEntry[]> {
  const rows = await db
    .selectFrom("finding_waiver")
    .select(["rule", "indicator", "reason", "until", "created_by"])
    .where("authority", "=", authority)
    .where("plan_id", "=", planId)
    .orderBy("id")
    .execute();
  return rows
    .filter(({ until }) => until === null || until >= today)
    .map(({ rule, indicator, reason, until, created_by }) => ({
      rule,
      project: null,
      indicator,
      reason,
      until,
      by: created_by,
    }));
}

export async function findProfile(db: Kysely<Tables>, authority: string, roundId: string): Promise<string | null> {
  const row = await db
    .selectFrom("budget_round")
    .select("profile")
    .where("authority", "=", authority)
    .where("id", "=", roundId)
    .executeTakeFirst();
  return row?.profile ?? null;
}

function heads(db: Kysely<Tables>, authority: string, planId: string) {
  return db.selectFrom("plan_head").selectAll().where("authority", "=", authority).where("plan_id", "=", planId);
}

function toHead(row: Selectable<PlanHeadTable>): PlanHead {
  return {
    planId: row.plan_id,
    roundId: row.round_id,
    organisationId: row.organisation_id,
    state: row.state as PlanState,
    disclosure: row.disclosure as Disclosure,
    project: row.project,
    unit: row.unit,
    department: row.department,
    totalFen: row.total_fen,
    revision: row.revision,
    digest: row.digest,
    approvedRevision: row.approved_revision,
    publishedRevision: row.published_revision,
    findings: { error: row.error_count, warning: row.warning_count, info: row.info_count },
    history: { length: row.history_length, digest: row.history_digest },
    updatedAt: row.updated_at,
  };
}

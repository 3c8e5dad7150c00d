import type { Kysely, Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { PlanActor } from "./plan-actor.ts";

export interface PlanComment {
  readonly id: string;
  readonly revision: number;
  readonly threadId: string | null;
  readonly place: string | null;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

export interface PlanWaiver {
  readonly id: string;
  readonly rule: string;
  /** The indicator's name; null: the whole plan. */
  readonly indicator: string | null;
  readonly reason: string;
  /** The last day it holds. */
  readonly until: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Oldest first. */
export async function listComments(
  db: Kysely<Tables>,
  authority: string,
  planId: string,
): Promise<readonly PlanComment[]> {
  const rows = await db
    .selectFrom("plan_comment")
    .selectAll()
    .where("authority", "=", authority)
    .where("plan_id", "=", planId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    threadId: row.thread_id,
    place: row.place,
    text: row.text,
    by: row.created_by,
    at: row.created_at,
  }));
}

/** Every waiver, also those that ran out; oldest first. */
export async function listWaivers(
  db: Kysely<Tables>,
  authority: string,
  planId: string,
): Promise<readonly PlanWaiver[]> {
  const rows = await db
    .selectFrom("finding_waiver")
    .selectAll()
    .where("authority", "=", authority)
    .where("plan_id", "=", planId)
    .orderBy("id")
    .execute();
  return rows.map(({ id, rule, indicator, reason, until, created_by, created_at }) => ({
    id,
    rule,
    indicator,
    reason,
    until,
    by: created_by,
    at: created_at,
  }));
}

export async function insertComment(
  transaction: Transaction<Tables>,
  authority: string,
  planId: string,
  { id, revision, threadId, place, text }: Omit<PlanComment, "by" | "at">,
  actor: PlanActor,
): Promise<void> {
  await transaction
    .insertInto("plan_comment")
    .values({
      authority,
      id,
      plan_id: planId,
      revision,
      thread_id: threadId,
      place,
      text,
      created_at: actor.at,
      created_by: actor.name,
    })
    .execute();
}

export async function insertWaiver(
  transaction: Transaction<Tables>,
  authority: string,
  planId: string,
  waiver: Omit<PlanWaiver, "by" | "at">,
  actor: PlanActor,
): Promise<void> {
  await transaction
    .insertInto("finding_waiver")
    .values({ authority, plan_id: planId, ...waiver, created_at: actor.at, created_by: actor.name })
    .execute();
}

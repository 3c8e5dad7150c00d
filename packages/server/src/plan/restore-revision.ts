import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { notFound } from "../errors.ts";
import type { PlanActor } from "./plan-actor.ts";
import { findRevision, type PlanHead } from "./plan.repository.ts";
import { savePlan } from "./save-plan.ts";

export interface RestoreRevision {
  readonly planId: string;
  readonly seen: string;
  readonly revision: number;
}

/** An older revision again as the newest one, in the caller's transaction; nothing between them is lost. */
export async function restoreRevision(
  transaction: Transaction<Tables>,
  authority: string,
  { planId, seen, revision }: RestoreRevision,
  actor: PlanActor,
): Promise<PlanHead> {
  const older = await findRevision(transaction, authority, planId, revision);
  if (older === null) throw notFound(`${planId} ${revision}`);
  const origin = { kind: "restored", revision } as const;
  return savePlan(transaction, authority, { planId, seen, content: older.content, origin }, actor);
}

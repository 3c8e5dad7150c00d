import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { lockHead, newestRevision, type PlanHead } from "./plan.repository.ts";
import { changedMeanwhile, unknownPlan } from "./plan-refusals.ts";

/** The plan's head, locked until the transaction ends. */
export async function lockPlan(transaction: Transaction<Tables>, authority: string, planId: string): Promise<PlanHead> {
  const head = await lockHead(transaction, authority, planId);
  if (head === null) throw unknownPlan(planId);
  return head;
}

/** Another revision than the one that was seen refuses the change, and the refusal carries it. */
export async function requireSeen(
  transaction: Transaction<Tables>,
  authority: string,
  head: PlanHead,
  seen: string,
): Promise<void> {
  if (head.digest !== seen) throw changedMeanwhile(await newestRevision(transaction, authority, head));
}

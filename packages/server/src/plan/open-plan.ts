import type { PlanContent } from "@mingji/core/plan/plan-content";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { notFound } from "../errors.ts";
import { officeDay } from "./office-day.ts";
import type { PlanActor } from "./plan-actor.ts";
import { findProfile, type PlanHead } from "./plan.repository.ts";
import { requireOrganisation } from "./require-place.ts";
import { createPlan } from "./save-plan.ts";

export interface OpenPlan {
  readonly roundId: string;
  readonly organisationId: string;
  readonly kind: "plan" | "additional";
  readonly reason: string | null;
  readonly content: PlanContent;
}

/** A new plan that a person begins, in the caller's transaction: its round is there and its unit is open today. */
export async function openPlan(
  transaction: Transaction<Tables>,
  authority: string,
  given: OpenPlan,
  actor: PlanActor,
): Promise<PlanHead> {
  if ((await findProfile(transaction, authority, given.roundId)) === null) throw notFound(given.roundId);
  await requireOrganisation(transaction, authority, given.organisationId, officeDay(actor.at));
  return createPlan(transaction, authority, { ...given, basePlanId: null, origin: { kind: "typed" } }, actor);
}

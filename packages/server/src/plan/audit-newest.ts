import type { AuditReport } from "@mingji/core/audit/report";
import type { WaiverEntry } from "@mingji/core/audit/waive";
import { DEFAULT_PROFILE } from "@mingji/core/audit/profiles/profiles";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { auditContent } from "./audit-content.ts";
import { officeDay } from "./office-day.ts";
import { findProfile, findWaivers, newestRevision, type PlanHead, type PlanRevision } from "./plan.repository.ts";

export interface AuditedRevision {
  readonly revision: PlanRevision;
  readonly report: AuditReport;
  readonly profile: string;
  readonly waivers: readonly WaiverEntry[];
}

/** The revision a head stands on, audited again by its round's profile under the waivers of the day. */
export async function auditNewest(
  db: Kysely<Tables>,
  authority: string,
  head: PlanHead,
  at: Date,
): Promise<AuditedRevision> {
  const revision = await newestRevision(db, authority, head);
  const profile = await profileOf(db, authority, head.roundId);
  const waivers = await findWaivers(db, authority, head.planId, officeDay(at));
  return { revision, profile, waivers, report: auditContent(revision.content, revision.digest, { profile, waivers }) };
}

export async function profileOf(db: Kysely<Tables>, authority: string, roundId: string): Promise<string> {
  return (await findProfile(db, authority, roundId)) ?? DEFAULT_PROFILE;
}

import { createHash } from "node:crypto";
import { contentOfProject, type PlanContent } from "@mingji/core/plan/plan-content";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { uuidV7 } from "../db/uuid.ts";
import { notFound } from "../errors.ts";
import { findByNames } from "../organisation/organisation.repository.ts";
import { findReading } from "../reading/reading.repository.ts";
import { findRound } from "../round/round.repository.ts";
import { officeDay } from "./office-day.ts";
import type { PlanActor } from "./plan-actor.ts";
import { requireOrganisation } from "./require-place.ts";
import { createPlanOnce } from "./save-plan.ts";

export interface ImportPlans {
  readonly roundId: string;
  readonly readingId: string;
  /** For every project; absent: the unit is found by its name. */
  readonly organisationId?: string | undefined;
}

export interface ImportedProject {
  readonly project: number;
  readonly name: string;
  readonly outcome: "created" | "unchanged" | "unknownUnit";
  readonly planId: string | null;
  readonly unit: string;
}

/** One plan a project of an imported reading, in the caller's transaction. A second import of it changes nothing. */
export async function importPlans(
  transaction: Transaction<Tables>,
  authority: string,
  given: ImportPlans,
  actor: PlanActor,
): Promise<readonly ImportedProject[]> {
  const { roundId, readingId, organisationId } = given;
  const day = officeDay(actor.at);
  const contents = await contentsOf(transaction, authority, given);
  if (organisationId !== undefined) await requireOrganisation(transaction, authority, organisationId, day);
  const units = await findByNames(transaction, authority, unitNames(contents), day);
  const results: ImportedProject[] = [];
  for (const [project, content] of contents.entries()) {
    const unit = organisationId ?? units.get(content.spendingUnit) ?? units.get(content.department) ?? null;
    const planId = unit === null ? null : planIdOf(roundId, readingId, project);
    const told = { project, name: content.project, unit: content.spendingUnit, planId };
    if (unit === null || planId === null) {
      results.push({ ...told, outcome: "unknownUnit" });
      continue;
    }
    const origin = { kind: "imported", readingId, project } as const;
    const plan = {
      roundId,
      organisationId: unit,
      kind: "plan",
      basePlanId: null,
      reason: null,
      content,
      origin,
    } as const;
    const head = await createPlanOnce(transaction, authority, planId, plan, actor);
    results.push({ ...told, outcome: head === null ? "unchanged" : "created" });
  }
  return results;
}

async function contentsOf(
  transaction: Transaction<Tables>,
  authority: string,
  { roundId, readingId }: ImportPlans,
): Promise<readonly PlanContent[]> {
  const round = await findRound(transaction, authority, roundId);
  if (round === null) throw notFound(roundId);
  const stored = await findReading(transaction, authority, readingId);
  if (stored === null) throw notFound(readingId);
  const { reading } = stored;
  return reading.projects.map((project) => contentOfProject(reading, project, round.fiscalYear));
}

function unitNames(contents: readonly PlanContent[]) {
  return [...new Set(contents.flatMap(({ spendingUnit, department }) => [spendingUnit, department]))];
}

/**
 * The plan of a project of a reading always has the same id, so that two imports at once cannot make two. It begins
 * with the reading's own time and the project's number: lists keep the order of the form.
 */
function planIdOf(roundId: string, readingId: string, project: number): string {
  const bytes = createHash("sha256")
    .update(JSON.stringify([roundId, readingId, project]))
    .digest();
  bytes.writeUInt16BE(project % 4_096, 6);
  return uuidV7(Number.parseInt(readingId.replaceAll("-", "").slice(0, 12), 16), bytes);
}

import { AppError } from "@mingji/core/app-error";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { lockPlan } from "./lock-plan.ts";
import type { PlanActor } from "./plan-actor.ts";
import { findOpenFollower, findRevision, type PlanHead } from "./plan.repository.ts";
import { createPlan } from "./save-plan.ts";

export interface AdjustPlan {
  readonly planId: string;
  /** A change of an approved plan in mid-year, or a correction of a published one. */
  readonly kind: "adjustment" | "erratum";
  readonly reason: string;
}

/**
 * A proposal against what was approved or published, as a plan of its own that begins as a copy of it and goes the whole
 * way; the plan it is about stays as it was approved. In the caller's transaction; one at a time.
 */
export async function adjustPlan(
  transaction: Transaction<Tables>,
  authority: string,
  { planId, kind, reason }: AdjustPlan,
  actor: PlanActor,
): Promise<PlanHead> {
  const head = await lockPlan(transaction, authority, planId);
  const number = kind === "erratum" ? head.publishedRevision : head.approvedRevision;
  if (number === null) throw nothingToAdjust(kind);
  const open = await findOpenFollower(transaction, authority, planId);
  if (open !== null) throw oneAtATime(open);
  const base = await findRevision(transaction, authority, planId, number);
  if (base === null) throw new Error(`revision ${number} of ${planId} is missing`);
  const { roundId, organisationId } = head;
  const origin = { kind: "copied", planId, revision: number } as const;
  const given = { roundId, organisationId, kind, basePlanId: planId, reason, content: base.content, origin };
  return createPlan(transaction, authority, given, actor);
}

function nothingToAdjust(kind: AdjustPlan["kind"]): AppError {
  return kind === "erratum"
    ? new AppError("conflict", {
        zh: "计划还没有公开，不能勘误：未批复的请直接修改，已批复的请申请调整。",
        en: "The plan is not published, so there is nothing to correct: edit it before approval, adjust it after.",
      })
    : new AppError("conflict", {
        zh: "计划还没有批复，不能申请调整：请直接修改。",
        en: "The plan is not approved yet, so there is nothing to adjust: edit it.",
      });
}

function oneAtATime(open: string): AppError {
  const text = {
    zh: "这份计划已有一份办理中的调整或勘误，请先办完或撤销它。",
    en: "This plan has an adjustment or erratum on its way already: finish or withdraw it first.",
  };
  return new AppError("conflict", text, { plan: open });
}

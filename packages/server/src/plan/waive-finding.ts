import { AppError } from "@mingji/core/app-error";
import { readingOfContent } from "@mingji/core/plan/plan-content";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { newId } from "../db/uuid.ts";
import { appendEvent } from "../history/append-event.repository.ts";
import { storableText } from "../reading/storable.ts";
import { auditContent } from "./audit-content.ts";
import { countFindings } from "./count-findings.ts";
import { refusedMove } from "./move-refusals.ts";
import { officeDay } from "./office-day.ts";
import type { PlanActor } from "./plan-actor.ts";
import { actedAs } from "./plan-events.repository.ts";
import { insertWaiver, type PlanWaiver } from "./plan-notes.repository.ts";
import { findProfile, findWaivers, lockHead, newestRevision, type PlanHead } from "./plan.repository.ts";
import { unknownPlan } from "./save-plan.ts";
import { writeHead } from "./write-plan.repository.ts";

export interface WaiveFinding {
  readonly planId: string;
  readonly rule: string;
  readonly indicator: string | null;
  readonly reason: string;
  readonly until: string;
}

/** Accepts a finding of the newest revision with a reason, in the caller's transaction. Whoever wrote the plan may not. */
export async function waiveFinding(
  transaction: Transaction<Tables>,
  authority: string,
  { planId, ...given }: WaiveFinding,
  actor: PlanActor,
): Promise<{ readonly head: PlanHead; readonly waiver: PlanWaiver }> {
  const head = await lockHead(transaction, authority, planId);
  if (head === null) throw unknownPlan(planId);
  if (head.state === "published") throw published();
  const today = officeDay(actor.at);
  if (given.until < today) throw dayGone(given.until);
  const acted = await actedAs(transaction, authority, planId, actor.name);
  if (acted.has("unitEditor") || acted.has("unitApprover")) throw refusedMove("separation", 0);
  const { content, digest } = await newestRevision(transaction, authority, head);
  const profile = (await findProfile(transaction, authority, head.roundId)) ?? "national-2021";
  const waivers = await findWaivers(transaction, authority, planId, today);
  const stated = {
    id: newId(),
    rule: given.rule,
    indicator: given.indicator === null ? null : storableText(given.indicator),
    reason: storableText(given.reason),
    until: given.until,
  };
  const names = readingOfContent(content, digest).projects[0]?.indicators.map(({ name }) => name) ?? [];
  const open = auditContent(content, digest, { profile, waivers }).findings.filter(({ waiver }) => waiver === null);
  const meant = open.filter(
    ({ rule, indicator }) =>
      rule === given.rule && (given.indicator === null || (indicator !== null && names[indicator] === given.indicator)),
  );
  if (meant.length === 0) throw noSuchFinding();
  await insertWaiver(transaction, authority, planId, stated, actor);
  const entry = { ...stated, project: null, by: actor.name };
  const report = auditContent(content, digest, { profile, waivers: [...waivers, entry] });
  const history = await appendEvent(transaction, head.history, {
    authority,
    planId,
    kind: "waived",
    payload: stated,
    actor: actor.name,
    actorRole: actor.role,
    at: actor.at,
  });
  const after: PlanHead = { ...head, findings: countFindings(report), history, updatedAt: actor.at };
  await writeHead(transaction, authority, after, false);
  return { head: after, waiver: { ...stated, by: actor.name, at: actor.at } };
}

function noSuchFinding(): AppError {
  return new AppError("not-found", {
    zh: "最新一稿没有这条待处理的问题，可能已经改好或已豁免，请刷新。",
    en: "The newest revision has no such open finding: it may be mended or waived already; refresh.",
  });
}

function dayGone(day: string): AppError {
  const text = {
    zh: "豁免期限 {day} 已经过去，请选今天或以后的日期。",
    en: "{day} is over: choose today or a later day.",
  };
  return new AppError("bad-input", text, { day });
}

function published(): AppError {
  return new AppError("conflict", {
    zh: "计划已公开，不能再豁免问题。",
    en: "The plan is published; its findings can no longer be waived.",
  });
}

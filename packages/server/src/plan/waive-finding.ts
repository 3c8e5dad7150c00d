import { AppError } from "@mingji/core/app-error";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { newId } from "../db/uuid.ts";
import { appendEvent } from "../history/append-event.repository.ts";
import { storableText } from "../reading/storable.ts";
import { type AuditedRevision, auditNewest } from "./audit-newest.ts";
import { countFindings } from "./count-findings.ts";
import { lockPlan } from "./lock-plan.ts";
import { refusedMove } from "./move-refusals.ts";
import { officeDay } from "./office-day.ts";
import type { PlanActor } from "./plan-actor.ts";
import { actedAs } from "./plan-events.repository.ts";
import { insertWaiver, type PlanWaiver } from "./plan-notes.repository.ts";
import type { PlanHead } from "./plan.repository.ts";
import { writeHead } from "./write-plan.repository.ts";

export interface WaiveFinding {
  readonly planId: string;
  readonly rule: string;
  readonly indicator: string | null;
  readonly reason: string;
  readonly until: string;
}

export interface WaivedFinding {
  readonly head: PlanHead;
  readonly waiver: PlanWaiver;
}

/** Accepts a finding of the newest revision with a reason, in the caller's transaction. Whoever wrote the plan may not. */
export async function waiveFinding(
  transaction: Transaction<Tables>,
  authority: string,
  { planId, ...given }: WaiveFinding,
  actor: PlanActor,
): Promise<WaivedFinding> {
  const head = await lockPlan(transaction, authority, planId);
  if (head.state === "published") throw published();
  if (given.until < officeDay(actor.at)) throw dayGone(given.until);
  const acted = await actedAs(transaction, authority, planId, actor.name);
  if (acted.has("unitEditor") || acted.has("unitApprover")) throw refusedMove("separation", 0);
  const audited = await auditNewest(transaction, authority, head, actor.at);
  if (!isOpen(given, audited)) throw noSuchFinding();
  const stated = {
    id: newId(),
    rule: given.rule,
    indicator: given.indicator === null ? null : storableText(given.indicator),
    reason: storableText(given.reason),
    until: given.until,
  };
  await insertWaiver(transaction, authority, planId, stated, actor);
  const history = await appendEvent(transaction, head.history, {
    authority,
    planId,
    kind: "waived",
    payload: stated,
    actor: actor.name,
    actorRole: actor.role,
    at: actor.at,
  });
  const { report } = await auditNewest(transaction, authority, head, actor.at);
  const after: PlanHead = { ...head, findings: countFindings(report), history, updatedAt: actor.at };
  await writeHead(transaction, authority, after, false);
  return { head: after, waiver: { ...stated, by: actor.name, at: actor.at } };
}

/** A waiver softens what is there; it is no licence for what may come. */
function isOpen(
  { rule, indicator }: Pick<WaiveFinding, "rule" | "indicator">,
  { revision, report }: AuditedRevision,
): boolean {
  const { indicators } = revision.content;
  return report.findings.some(
    (finding) =>
      finding.rule === rule &&
      finding.waiver === null &&
      (indicator === null || (finding.indicator !== null && indicators[finding.indicator]?.name === indicator)),
  );
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

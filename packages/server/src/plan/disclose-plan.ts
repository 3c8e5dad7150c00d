import { AppError } from "@mingji/core/app-error";
import type { Transaction } from "kysely";
import { EDITABLE_STATES } from "@mingji/core/workflow/state";
import type { Tables } from "../db/tables.ts";
import { appendEvent } from "../history/append-event.repository.ts";
import { lockPlan } from "./lock-plan.ts";
import type { PlanActor } from "./plan-actor.ts";
import type { Disclosure, PlanHead } from "./plan.repository.ts";
import { writeHead } from "./write-plan.repository.ts";

export interface DisclosePlan {
  readonly planId: string;
  readonly disclosure: Disclosure;
  readonly reason: string | null;
}

/** Says who may see the plan later, in the caller's transaction. The same again changes nothing. */
export async function disclosePlan(
  transaction: Transaction<Tables>,
  authority: string,
  { planId, disclosure, reason }: DisclosePlan,
  actor: PlanActor,
): Promise<PlanHead> {
  const head = await lockPlan(transaction, authority, planId);
  if (disclosure === "classified") throw classified();
  if (!mayDiscloseNow(head, actor.role)) throw tooLate();
  if (disclosure === head.disclosure) return head;
  const history = await appendEvent(transaction, head.history, {
    authority,
    planId,
    kind: "disclosed",
    payload: { from: head.disclosure, to: disclosure, reason },
    actor: actor.name,
    actorRole: actor.role,
    at: actor.at,
  });
  const after: PlanHead = { ...head, disclosure, history, updatedAt: actor.at };
  await writeHead(transaction, authority, after, false);
  return after;
}

/** The unit while it holds the plan, the others until it is published. */
export function mayDiscloseNow({ state }: Pick<PlanHead, "state">, role: PlanActor["role"]): boolean {
  return role === "unitEditor" ? EDITABLE_STATES.has(state) : state !== "published";
}

function classified(): AppError {
  return new AppError("bad-input", {
    zh: "涉密内容不得录入本系统，没有改动。请按保密规定处理，并联系管理员清除已录入的内容。",
    en: "Classified content may not be kept in this system; nothing was changed. Follow the secrecy rules and ask the administrator to remove what was entered.",
  });
}

function tooLate(): AppError {
  return new AppError("conflict", {
    zh: "计划现在的状态不能由您改变公开属性：已提交的由部门或财政办理，已公开的不能再改。",
    en: "The disclosure cannot be changed by you now: a submitted plan is with the department or the bureau, a published one stays.",
  });
}

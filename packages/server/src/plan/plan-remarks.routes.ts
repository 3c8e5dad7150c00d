import { commentPlan, disclosePlan, waiveFinding } from "@mingji/contract/plan";
import type { FastifyInstance } from "fastify";
import type { AppDependencies } from "../app-dependencies.ts";
import { registerRoute } from "../http/register-route.ts";
import { requirePerson } from "../session/require-person.ts";
import { changer } from "./changer.ts";
import { commentPlan as comment } from "./comment-plan.ts";
import { disclosePlan as disclose } from "./disclose-plan.ts";
import { toCommentRecord, toHeadRecord, toWaiverRecord } from "./present-plan.ts";
import { waiveFinding as waive } from "./waive-finding.ts";

/** What is said about a plan without changing its content or taking it a step further. */
export function registerPlanRemarkRoutes(app: FastifyInstance, dependencies: AppDependencies): void {
  const { authority, mode } = dependencies;
  const change = changer(dependencies);

  registerRoute(app, waiveFinding, async ({ params, body, raw }) => {
    const actor = requirePerson(mode, raw, "plan.waive");
    const given = { planId: params.id, ...body };
    const { head, waiver } = await change((transaction) => waive(transaction, authority, given, actor));
    return { head: toHeadRecord(head), waiver: toWaiverRecord(waiver) };
  });

  registerRoute(app, commentPlan, async ({ params, body, raw }) => {
    const actor = requirePerson(mode, raw, "plan.comment");
    const given = { planId: params.id, ...body };
    return toCommentRecord(await change((transaction) => comment(transaction, authority, given, actor)));
  });

  registerRoute(app, disclosePlan, async ({ params, body, raw }) => {
    const actor = requirePerson(mode, raw, "plan.disclose");
    const given = { planId: params.id, ...body };
    return toHeadRecord(await change((transaction) => disclose(transaction, authority, given, actor)));
  });
}

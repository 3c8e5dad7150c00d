import { comparePlan, getPlan, getPlanRevision, listPlans } from "@mingji/contract/plan";
import { compareContent } from "@mingji/core/plan/compare-content";
import type { FastifyInstance } from "fastify";
import type { Transaction } from "kysely";
import type { AppDependencies } from "../app-dependencies.ts";
import { inSnapshot } from "../db/tenant-transaction.ts";
import type { Tables } from "../db/tables.ts";
import { notFound } from "../errors.ts";
import { registerRoute } from "../http/register-route.ts";
import { findRound } from "../round/round.repository.ts";
import { requirePerson } from "../session/require-person.ts";
import { loadPlan } from "./load-plan.ts";
import { findHead, findRevision, listHeads, type PlanRevision } from "./plan.repository.ts";
import { presentPlan, toHeadRecord, toRevisionRecord } from "./present-plan.ts";
import { unknownPlan } from "./plan-refusals.ts";

/** Looking at plans; changing them is in plan-changes.routes.ts. */
export function registerPlanRoutes(app: FastifyInstance, { database, authority, mode }: AppDependencies): void {
  registerRoute(app, listPlans, async ({ query, raw }) => {
    requirePerson(mode, raw, "plan.read");
    const { round: roundId, state, organisation: organisationId, after, limit } = query;
    const found = await inSnapshot(database, authority, async (transaction) => {
      if ((await findRound(transaction, authority, roundId)) === null) throw notFound(roundId);
      return listHeads(transaction, authority, { roundId, state, organisationId, after, limit: limit + 1 });
    });
    const items = found.slice(0, limit).map(toHeadRecord);
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  });

  registerRoute(app, getPlan, async ({ params, raw }) => {
    const actor = requirePerson(mode, raw, "plan.read");
    const plan = await inSnapshot(database, authority, (transaction) =>
      loadPlan(transaction, authority, params.id, actor.at),
    );
    return presentPlan(authority, plan, actor);
  });

  registerRoute(app, getPlanRevision, async ({ params, raw }) => {
    requirePerson(mode, raw, "plan.read");
    const revision = await inSnapshot(database, authority, (transaction) =>
      revisionOf(transaction, authority, params.id, params.number),
    );
    return toRevisionRecord(revision);
  });

  registerRoute(app, comparePlan, async ({ params, query, raw }) => {
    requirePerson(mode, raw, "plan.read");
    const fromPlan = query.fromPlan ?? params.id;
    const [older, newer] = await inSnapshot(database, authority, async (transaction) => [
      await revisionOf(transaction, authority, fromPlan, query.from),
      await revisionOf(transaction, authority, params.id, query.to),
    ]);
    return {
      from: { planId: fromPlan, revision: older.number },
      to: { planId: params.id, revision: newer.number },
      changes: [...compareContent(older.content, newer.content)],
    };
  });
}

/** A revision by number, or the newest. */
async function revisionOf(
  transaction: Transaction<Tables>,
  authority: string,
  planId: string,
  number: number | undefined,
): Promise<PlanRevision> {
  const head = await findHead(transaction, authority, planId);
  if (head === null) throw unknownPlan(planId);
  const revision = await findRevision(transaction, authority, planId, number ?? head.revision);
  if (revision === null) throw notFound(`${planId} ${number}`);
  return revision;
}

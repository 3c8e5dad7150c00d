import { getRule, listRules, type RuleBookRecord } from "@mingji/contract/rule";
import type { FastifyInstance } from "fastify";
import { notFound } from "../errors.ts";
import { registerRoute } from "../http/register-route.ts";

export function registerRuleRoutes(app: FastifyInstance, loadRuleBook: () => Promise<RuleBookRecord>): void {
  registerRoute(app, listRules, loadRuleBook);

  registerRoute(app, getRule, async ({ params }) => {
    const { rules } = await loadRuleBook();
    const rule = rules.find(({ id }) => id === params.id);
    if (rule === undefined) throw notFound(params.id);
    return rule;
  });
}

import type { FastifyRequest } from "fastify";
import type { PlanActor } from "../plan/plan-actor.ts";
import { type Right, requireRight } from "../policies.ts";
import { currentAccount, type Mode } from "./current-account.ts";

/** Who asks, once the right is proved: before anything is loaded, so that a refusal tells nothing of what there is. */
export function requirePerson(mode: Mode, request: FastifyRequest, right: Right): PlanActor {
  const account = currentAccount(mode, request);
  requireRight(account?.role ?? null, right);
  // Only rights of a role are asked for here, so there is an account.
  if (account === null) throw new Error(`a visitor holds ${right}`);
  return { name: account.name, role: account.role, at: new Date() };
}

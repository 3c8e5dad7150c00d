import { listRounds, openRound } from "@mingji/contract/round";
import type { FastifyInstance } from "fastify";
import type { AppDependencies } from "../app-dependencies.ts";
import { inTenant } from "../db/tenant-transaction.ts";
import { registerRoute } from "../http/register-route.ts";
import { requirePerson } from "../session/require-person.ts";
import { openRound as open } from "./open-round.ts";
import { listRounds as list } from "./round.repository.ts";

export function registerRoundRoutes(app: FastifyInstance, { database, authority, mode }: AppDependencies): void {
  registerRoute(app, listRounds, async ({ raw }) => {
    requirePerson(mode, raw, "round.read");
    const items = await inTenant(database, authority, (transaction) => list(transaction, authority));
    return { items: [...items] };
  });

  registerRoute(app, openRound, async ({ body, raw }) => {
    const { at } = requirePerson(mode, raw, "round.open");
    return inTenant(database, authority, (transaction) => open(transaction, authority, body, at));
  });
}

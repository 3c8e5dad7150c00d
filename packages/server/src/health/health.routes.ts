import { getHealth, getOpenApi, type Health } from "@mingji/contract/health";
import { openApi } from "@mingji/contract/open-api";
import type { FastifyInstance } from "fastify";
import { isDatabaseUp } from "../db/is-database-up.ts";
import type { OpenDatabase } from "../db/open-database.ts";
import { registerRoute } from "../http/register-route.ts";
import type { Mode } from "../session/current-account.ts";
import { VERSION } from "../version.ts";

const UNAVAILABLE = 503;

export function registerHealthRoutes(app: FastifyInstance, database: OpenDatabase, mode: Mode): void {
  registerRoute(app, getHealth, async ({ reply }) => {
    const up = await isDatabaseUp(database);
    if (!up) reply.code(UNAVAILABLE);
    const status: Health["status"] = up ? "ok" : "database-unavailable";
    return { status, version: VERSION, mode, database: database.kind };
  });

  registerRoute(app, getOpenApi, async () => openApi(VERSION));
}

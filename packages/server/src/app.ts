import Fastify, { type FastifyInstance } from "fastify";
import type { AppDependencies } from "./app-dependencies.ts";
import { answerErrors } from "./errors.ts";
import { registerHealthRoutes } from "./health/health.routes.ts";
import { requireOwnHost } from "./http/same-origin.ts";
import { addSecurityHeaders } from "./http/security-headers.ts";
import { registerWebApplication } from "./http/web-application.ts";
import { registerImportRoutes } from "./import/import.routes.ts";
import { registerOrganisationRoutes } from "./organisation/organisation.routes.ts";
import { registerPlanRoutes } from "./plan/plan.routes.ts";
import { registerPlanChangeRoutes } from "./plan/plan-changes.routes.ts";
import { registerPlanRemarkRoutes } from "./plan/plan-remarks.routes.ts";
import { registerReadingRoutes } from "./reading/reading.routes.ts";
import { registerRoundRoutes } from "./round/round.routes.ts";
import { registerRuleRoutes } from "./rule/rule.routes.ts";
import { registerSessionRoutes } from "./session/session.routes.ts";

const LARGEST_JSON_BODY = 64 * 1024;
const REQUEST_MS = 300_000;

/** The HTTP application without a port: `app.inject()` is enough to test it. */
export function createApp(dependencies: AppDependencies): FastifyInstance {
  const { database, mode, hostNames, log, webFolder } = dependencies;
  const app = Fastify({ bodyLimit: LARGEST_JSON_BODY, requestTimeout: REQUEST_MS, forceCloseConnections: "idle" });
  app.addHook("onRequest", addSecurityHeaders);
  app.addHook("onRequest", requireOwnHost(hostNames));
  app.setErrorHandler(answerErrors(log));
  registerHealthRoutes(app, database, mode);
  registerSessionRoutes(app, mode);
  registerReadingRoutes(app, dependencies);
  registerImportRoutes(app, dependencies);
  registerRuleRoutes(app, dependencies.loadRuleBook);
  registerOrganisationRoutes(app, dependencies);
  registerRoundRoutes(app, dependencies);
  registerPlanRoutes(app, dependencies);
  registerPlanChangeRoutes(app, dependencies);
  registerPlanRemarkRoutes(app, dependencies);
  registerWebApplication(app, webFolder);
  return app;
}

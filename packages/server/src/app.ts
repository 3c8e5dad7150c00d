import type { RuleBookRecord } from "@mingji/contract/rule";
import Fastify, { type FastifyInstance } from "fastify";
import type { OpenDatabase } from "./db/open-database.ts";
import type { Authority } from "./db/tenant-transaction.ts";
import { answerErrors } from "./errors.ts";
import { registerHealthRoutes } from "./health/health.routes.ts";
import { requireOwnHost } from "./http/same-origin.ts";
import { addSecurityHeaders } from "./http/security-headers.ts";
import { registerWebApplication } from "./http/web-application.ts";
import type { AuditedDocument, SourceFile } from "./reading/audited-document.ts";
import { registerReadingRoutes } from "./reading/reading.routes.ts";
import { registerRuleRoutes } from "./rule/rule.routes.ts";
import type { Mode } from "./session/current-account.ts";
import { registerSessionRoutes } from "./session/session.routes.ts";

/** Everything the application needs from outside; a test hands in its own. */
export interface AppDependencies {
  readonly database: OpenDatabase;
  readonly authority: Authority;
  readonly mode: Mode;
  /** Reads and audits one file, in a thread with limits. */
  readonly read: (file: SourceFile) => Promise<AuditedDocument>;
  readonly loadRuleBook: () => Promise<RuleBookRecord>;
  /** Where uploads lie while they are read, and how large one may be. */
  readonly uploads: { readonly folder: string; readonly limit: number };
  /** The built web application; absent when only the API is wanted. */
  readonly webFolder: string | undefined;
  /** The names of this machine that a request may use. */
  readonly hostNames: readonly string[];
  readonly log: (line: string) => void;
}

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
  registerRuleRoutes(app, dependencies.loadRuleBook);
  registerWebApplication(app, webFolder);
  return app;
}

import { getHealth, getOpenApi } from "./health.ts";
import { getReading, getReadingFindings, getReadingRecord, importReading, listReadings } from "./reading.ts";
import type { RouteDefinition } from "./route.ts";
import { getRule, listRules } from "./rule.ts";
import { closeSession, getSession, openSession } from "./session.ts";

/** Every route of the platform; the OpenAPI file lists exactly these. */
export const ROUTES: readonly RouteDefinition[] = [
  getHealth,
  getOpenApi,
  getSession,
  openSession,
  closeSession,
  listReadings,
  importReading,
  getReading,
  getReadingRecord,
  getReadingFindings,
  listRules,
  getRule,
];

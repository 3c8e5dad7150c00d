export { ApiError, addressOf, type Call, createClient } from "./client.ts";
export { type ErrorBody, errorBody, STATUS_OF } from "./error.ts";
export { getHealth, getOpenApi, type Health } from "./health.ts";
export { openApi } from "./open-api.ts";
export {
  getReading,
  getReadingFindings,
  getReadingRecord,
  type ImportResult,
  importReading,
  listReadings,
  type ReadingDetail,
  type ReadingPage,
  type ReadingRecord,
  type ReadingSummary,
} from "./reading.ts";
export { ROLE_TITLES, ROLES, type Role } from "./role.ts";
export type { RouteDefinition, RouteInput, RouteOutput } from "./route.ts";
export { ROUTES } from "./routes.ts";
export { getRule, listRules, type RuleBookRecord, type RuleRecord } from "./rule.ts";
export { type Account, closeSession, getSession, openSession, type SessionState } from "./session.ts";

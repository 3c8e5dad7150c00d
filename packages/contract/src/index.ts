export { ApiError, addressOf, type Call, createClient } from "./client.ts";
export { type ErrorBody, errorBody, STATUS_OF } from "./error.ts";
export { getHealth, getOpenApi, type Health } from "./health.ts";
export { openApi } from "./open-api.ts";
export {
  changeOrganisation,
  endOrganisation,
  getOrganisation,
  importOrganisations,
  listOrganisations,
  type Organisation,
  type OrganisationImport,
  type OrganisationName,
} from "./organisation.ts";
export {
  adjustPlan,
  commentPlan,
  comparePlan,
  createPlan,
  disclosePlan,
  getPlan,
  getPlanRevision,
  importPlans,
  listPlans,
  type MoveOffer,
  movePlan,
  type PlanCommentRecord,
  type PlanComparison,
  type PlanDetail,
  type PlanEventRecord,
  type PlanHeadRecord,
  type PlanRevisionRecord,
  type PlanWaiverRecord,
  restorePlan,
  savePlan,
  undoMove,
  waiveFinding,
} from "./plan.ts";
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
export { listRounds, openRound, type Round, type RoundDeadlines } from "./round.ts";
export type { RouteDefinition, RouteInput, RouteOutput } from "./route.ts";
export { ROUTES } from "./routes.ts";
export { getRule, listRules, type RuleBookRecord, type RuleRecord } from "./rule.ts";
export { type Account, closeSession, getSession, openSession, type SessionState } from "./session.ts";

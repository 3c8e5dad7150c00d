import { getHealth, getOpenApi } from "./health.ts";
import {
  addImportMappings,
  cancelImport,
  correctImport,
  createImport,
  getImport,
  listImportMappings,
  listImports,
  loadImport,
} from "./import.ts";
import {
  changeOrganisation,
  endOrganisation,
  getOrganisation,
  importOrganisations,
  listOrganisations,
} from "./organisation.ts";
import {
  adjustPlan,
  commentPlan,
  comparePlan,
  createPlan,
  disclosePlan,
  getPlan,
  getPlanRevision,
  importPlans,
  listPlans,
  movePlan,
  restorePlan,
  savePlan,
  undoMove,
  waiveFinding,
} from "./plan.ts";
import { getReading, getReadingFindings, getReadingRecord, importReading, listReadings } from "./reading.ts";
import { listRounds, openRound } from "./round.ts";
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
  listImports,
  createImport,
  getImport,
  loadImport,
  cancelImport,
  correctImport,
  listImportMappings,
  addImportMappings,
  listRules,
  getRule,
  listOrganisations,
  getOrganisation,
  importOrganisations,
  changeOrganisation,
  endOrganisation,
  listRounds,
  openRound,
  listPlans,
  getPlan,
  getPlanRevision,
  comparePlan,
  createPlan,
  importPlans,
  savePlan,
  restorePlan,
  movePlan,
  adjustPlan,
  undoMove,
  waiveFinding,
  commentPlan,
  disclosePlan,
];

import type { Call } from "@mingji/contract/client";
import { getHealth, getOpenApi } from "@mingji/contract/health";
import * as imports from "@mingji/contract/import";
import * as organisation from "@mingji/contract/organisation";
import * as plan from "@mingji/contract/plan";
import * as reading from "@mingji/contract/reading";
import { ROLES, type Role } from "@mingji/contract/role";
import * as round from "@mingji/contract/round";
import * as rule from "@mingji/contract/rule";
import * as session from "@mingji/contract/session";
import { WORKFLOW_ROLES } from "@mingji/core/workflow/role";
import type { z } from "zod";
import { sampleContent } from "./sample-plan.ts";

/** null is a visitor, who has chosen no role. */
export type Who = Role | null;
export const EVERYBODY: readonly Who[] = [null, ...ROLES];
const IMPORTERS: readonly Who[] = ["unitEditor", "departmentReviewer", "bureauReviewer", "administrator"];
const REVIEWERS: readonly Who[] = ["departmentReviewer", "bureauReviewer", "bureauApprover"];

/** The things that a call names: of one's own authority, of another, or of none. */
export interface Things {
  readonly planId: string;
  readonly digest: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly readingId: string;
  readonly jobId: string;
}

export interface RouteRight {
  readonly id: string;
  readonly who: readonly Who[];
  readonly call: (call: Call, things: Things) => Promise<unknown>;
  /** Names something by its id, so another authority's id must look like none. */
  readonly byId: boolean;
}

const row = (id: string, who: readonly Who[], call: RouteRight["call"], byId = false): RouteRight => ({
  id,
  who,
  call,
  byId,
});
const content = () => structuredClone(sampleContent()) as z.input<typeof plan.createPlan.body>["content"];
const file = new TextEncoder().encode("名称,上级\n示例部门09,\n");

/** Every route of the contract with those it is open to, written out apart from the table of rights that it checks. */
export const ROUTE_RIGHTS: readonly RouteRight[] = [
  row("getHealth", EVERYBODY, (call) => call(getHealth, {})),
  row("getOpenApi", EVERYBODY, (call) => call(getOpenApi, {})),
  row("getSession", EVERYBODY, (call) => call(session.getSession, {})),
  row("openSession", EVERYBODY, (call) => call(session.openSession, { body: { role: "auditor" } })),
  row("closeSession", EVERYBODY, (call) => call(session.closeSession, {})),
  row("listReadings", EVERYBODY, (call) => call(reading.listReadings, {})),
  row("getReading", EVERYBODY, (call, { readingId }) => call(reading.getReading, { params: { id: readingId } }), true),
  row(
    "getReadingRecord",
    EVERYBODY,
    (call, { readingId }) => call(reading.getReadingRecord, { params: { id: readingId } }),
    true,
  ),
  row(
    "getReadingFindings",
    EVERYBODY,
    (call, { readingId }) => call(reading.getReadingFindings, { params: { id: readingId } }),
    true,
  ),
  row("importReading", IMPORTERS, (call) => call(reading.importReading, { query: { name: "a.txt" }, file })),
  row("listImports", IMPORTERS, (call) => call(imports.listImports, {})),
  row("createImport", IMPORTERS, (call) => call(imports.createImport, { query: { name: "a.txt" }, file })),
  row("getImport", IMPORTERS, (call, { jobId }) => call(imports.getImport, { params: { id: jobId } }), true),
  row(
    "correctImport",
    IMPORTERS,
    (call, { jobId }) =>
      call(imports.correctImport, { params: { id: jobId }, body: { layout: "0".repeat(64), roles: {} } }),
    true,
  ),
  row(
    "loadImport",
    IMPORTERS,
    (call, { jobId }) => call(imports.loadImport, { params: { id: jobId }, body: {} }),
    true,
  ),
  row("cancelImport", IMPORTERS, (call, { jobId }) => call(imports.cancelImport, { params: { id: jobId } }), true),
  row("listImportMappings", IMPORTERS, (call) => call(imports.listImportMappings, {})),
  row("addImportMappings", IMPORTERS, (call) =>
    call(imports.addImportMappings, { body: { format: "mingji-import-mappings", version: 1, mappings: [] } }),
  ),
  row("listRules", EVERYBODY, (call) => call(rule.listRules, {})),
  row("getRule", EVERYBODY, (call) => call(rule.getRule, { params: { id: "R02" } })),
  row("listOrganisations", ROLES, (call) => call(organisation.listOrganisations, {})),
  row(
    "getOrganisation",
    ROLES,
    (call, { organisationId }) => call(organisation.getOrganisation, { params: { id: organisationId } }),
    true,
  ),
  row("importOrganisations", ["administrator"], (call) =>
    call(organisation.importOrganisations, { query: { name: "a.csv" }, file }),
  ),
  row(
    "changeOrganisation",
    ["administrator"],
    (call, { organisationId }) =>
      call(organisation.changeOrganisation, {
        params: { id: organisationId },
        body: { from: "2026-05-01", name: "示例单位002", reason: "更名" },
      }),
    true,
  ),
  row(
    "endOrganisation",
    ["administrator"],
    (call, { organisationId }) =>
      call(organisation.endOrganisation, {
        params: { id: organisationId },
        body: { from: "2090-01-01", reason: "撤销" },
      }),
    true,
  ),
  row("listRounds", ROLES, (call) => call(round.listRounds, {})),
  row("openRound", ["administrator", "bureauApprover"], (call) =>
    call(round.openRound, { body: { fiscalYear: 2027, title: "2027年预算" } }),
  ),
  row("listPlans", ROLES, (call, { roundId }) => call(plan.listPlans, { query: { round: roundId } }), true),
  row("getPlan", ROLES, (call, { planId }) => call(plan.getPlan, { params: { id: planId } }), true),
  row(
    "getPlanRevision",
    ROLES,
    (call, { planId }) => call(plan.getPlanRevision, { params: { id: planId, number: 1 } }),
    true,
  ),
  row(
    "comparePlan",
    ROLES,
    (call, { planId }) => call(plan.comparePlan, { params: { id: planId }, query: { from: 1 } }),
    true,
  ),
  row(
    "createPlan",
    ["unitEditor"],
    (call, { roundId, organisationId }) =>
      call(plan.createPlan, { body: { roundId, organisationId, content: content() } }),
    true,
  ),
  row(
    "importPlans",
    ["unitEditor"],
    (call, { roundId, readingId }) => call(plan.importPlans, { body: { roundId, readingId } }),
    true,
  ),
  row(
    "savePlan",
    ["unitEditor"],
    (call, { planId, digest }) =>
      call(plan.savePlan, { params: { id: planId }, body: { seen: digest, content: content() } }),
    true,
  ),
  row(
    "restorePlan",
    ["unitEditor"],
    (call, { planId, digest }) =>
      call(plan.restorePlan, { params: { id: planId }, body: { seen: digest, revision: 1 } }),
    true,
  ),
  row(
    "adjustPlan",
    ["unitEditor"],
    (call, { planId }) =>
      call(plan.adjustPlan, { params: { id: planId }, body: { kind: "adjustment", reason: "预算调减" } }),
    true,
  ),
  row(
    "undoMove",
    WORKFLOW_ROLES,
    (call, { planId, digest }) => call(plan.undoMove, { params: { id: planId }, body: { seen: digest } }),
    true,
  ),
  row(
    "waiveFinding",
    REVIEWERS,
    (call, { planId }) =>
      call(plan.waiveFinding, {
        params: { id: planId },
        body: { rule: "C03", indicator: null, reason: "另有办法", until: "2099-01-01" },
      }),
    true,
  ),
  row(
    "commentPlan",
    WORKFLOW_ROLES,
    (call, { planId }) => call(plan.commentPlan, { params: { id: planId }, body: { text: "请核对" } }),
    true,
  ),
  row(
    "disclosePlan",
    ["unitEditor", "departmentReviewer", "bureauApprover"],
    (call, { planId }) => call(plan.disclosePlan, { params: { id: planId }, body: { disclosure: "onApplication" } }),
    true,
  ),
  row(
    "movePlan",
    ["unitEditor"],
    (call, { planId, digest }) =>
      call(plan.movePlan, { params: { id: planId }, body: { move: "submit", seen: digest } }),
    true,
  ),
];

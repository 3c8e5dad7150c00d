import { ROUTES } from "@mingji/contract/routes";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTenant } from "../db/tenant-transaction.ts";
import type { PlanHead } from "../plan/plan.repository.ts";
import { createPlan } from "../plan/save-plan.ts";
import { actor, sampleContent, sampleRound } from "../testing/sample-plan.ts";
import { AS_EDITOR, openTestApp, type TestApp } from "../testing/test-app.ts";

interface Operation {
  readonly operationId: string;
  readonly responses: Record<string, { readonly content: Record<string, { readonly schema: AnySchema & object }> }>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: object;
}

const NOWHERE = "01890a5d-ac96-774b-bcce-b302099a8057";

let running: TestApp;
let description: Description;
let id: string;
let place: { readonly roundId: string; readonly organisationId: string };
let plan: PlanHead;
beforeAll(async () => {
  running = await openTestApp();
  description = (await running.app.inject("/openapi.json")).json<Description>();
  const request = {
    url: "/api/readings?name=a.txt",
    method: "POST",
    headers: AS_EDITOR,
    payload: Buffer.from("a"),
  } as const;
  id = (await running.app.inject(request)).json<{ readonly summary: { readonly id: string } }>().summary.id;
  const { database, authority } = running.dependencies;
  await inTenant(database, authority, async (transaction) => {
    place = await sampleRound(transaction, authority);
    const origin = { kind: "typed" } as const;
    const given = { ...place, kind: "plan", basePlanId: null, reason: null, content: sampleContent(), origin } as const;
    plan = await createPlan(transaction, authority, given, actor("unitEditor"));
  });
});
afterAll(() => running.close());

test("the server describes exactly the routes it registers", () => {
  expect(description.openapi).toBe("3.1.0");
  for (const { method, path } of ROUTES) expect(running.app.hasRoute({ method, url: path })).toBe(true);
});

test.each([
  ["getHealth", "GET", "/healthz", undefined],
  ["getOpenApi", "GET", "/openapi.json", undefined],
  ["getSession", "GET", "/api/session", undefined],
  ["openSession", "POST", "/api/session", { role: "auditor" }],
  ["openSession", "POST", "/api/session", { role: "emperor" }],
  ["closeSession", "DELETE", "/api/session", undefined],
  ["listReadings", "GET", "/api/readings", undefined],
  ["listReadings", "GET", "/api/readings?limit=0", undefined],
  ["importReading", "POST", "/api/readings?name=a.txt", Buffer.from("a")],
  ["importReading", "POST", "/api/readings", Buffer.from("a")],
  ["getReading", "GET", "/api/readings/ID", undefined],
  ["getReading", "GET", `/api/readings/${NOWHERE}`, undefined],
  ["getReadingRecord", "GET", "/api/readings/ID/record", undefined],
  ["listRules", "GET", "/api/rules", undefined],
  ["getRule", "GET", "/api/rules/none", undefined],
  ["listRounds", "GET", "/api/rounds", undefined],
  ["openRound", "POST", "/api/rounds", { fiscalYear: 2026, title: "x" }],
  ["listOrganisations", "GET", "/api/organisations", undefined],
  ["getOrganisation", "GET", "/api/organisations/ORGANISATION", undefined],
  ["endOrganisation", "POST", "/api/organisations/ORGANISATION/end", { from: "2026-01-01", reason: "x" }],
  ["listPlans", "GET", "/api/plans?round=ROUND", undefined],
  ["listPlans", "GET", `/api/plans?round=${NOWHERE}`, undefined],
  ["getPlan", "GET", "/api/plans/PLAN", undefined],
  ["getPlan", "GET", `/api/plans/${NOWHERE}`, undefined],
  ["getPlanRevision", "GET", "/api/plans/PLAN/revisions/1", undefined],
  ["comparePlan", "GET", "/api/plans/PLAN/comparison?from=1", undefined],
  ["importPlans", "POST", "/api/plans/import", { roundId: NOWHERE, readingId: NOWHERE }],
  ["savePlan", "POST", "/api/plans/PLAN/revisions", { seen: "0".repeat(64), content: sampleContent() }],
  ["movePlan", "POST", "/api/plans/PLAN/moves", { move: "approve", seen: "0".repeat(64) }],
  ["undoMove", "POST", "/api/plans/PLAN/undo", { seen: "0".repeat(64) }],
  ["commentPlan", "POST", "/api/plans/PLAN/comments", { text: "请核对" }],
  ["disclosePlan", "POST", "/api/plans/PLAN/disclosure", { disclosure: "classified" }],
] as const)("%s answers %s %s as described", async (operationId, method, address, payload) => {
  const url = address
    .replace("ORGANISATION", place.organisationId)
    .replace("ROUND", place.roundId)
    .replace("PLAN", plan.planId)
    .replace("ID", id);
  const answer = await running.app.inject({
    url,
    method,
    headers: AS_EDITOR,
    ...(payload === undefined ? {} : { payload }),
  });
  const operation = Object.values(description.paths)
    .flatMap((path) => Object.values(path))
    .find((one) => one.operationId === operationId);
  const schema = operation?.responses[answer.statusCode]?.content["application/json"]?.schema;
  if (schema === undefined) throw new Error(`status ${answer.statusCode} is not described`);
  const checker = new Ajv2020({ strict: false, validateFormats: false });
  const valid = checker.validate({ ...schema, components: description.components }, answer.json());
  expect({ valid, errors: checker.errors }).toEqual({ valid: true, errors: null });
});

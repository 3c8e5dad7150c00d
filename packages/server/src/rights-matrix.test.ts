import type { ApiError, Call } from "@mingji/contract/client";
import { getHealth, getOpenApi } from "@mingji/contract/health";
import * as organisation from "@mingji/contract/organisation";
import * as plan from "@mingji/contract/plan";
import * as reading from "@mingji/contract/reading";
import { ROLES, type Role } from "@mingji/contract/role";
import * as round from "@mingji/contract/round";
import { ROUTES } from "@mingji/contract/routes";
import * as rule from "@mingji/contract/rule";
import * as session from "@mingji/contract/session";
import { WORKFLOW_ROLES } from "@mingji/core/workflow/role";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { authorityOf, inTenant } from "./db/tenant-transaction.ts";
import { ensureAuthority } from "./installation.repository.ts";
import { createPlan } from "./plan/save-plan.ts";
import { DEMO_AUTHORITY } from "./tenant.ts";
import { callerOf } from "./testing/call-app.ts";
import { actor, sampleContent, sampleRound } from "./testing/sample-plan.ts";
import { openTestApp, type TestApp } from "./testing/test-app.ts";
import { writeReading } from "./testing/write-readings.ts";

const OTHER = authorityOf("888888");
const NOWHERE = "01890a5d-ac96-774b-bcce-b302099a8057";
const SECRET = "别家的项目";
type Who = Role | null;
const EVERYBODY: readonly Who[] = [null, ...ROLES];
const REVIEWERS: readonly Who[] = ["departmentReviewer", "bureauReviewer", "bureauApprover"];

/** The things that a call names: of one's own authority, of another, or of none. */
interface Things {
  readonly planId: string;
  readonly digest: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly readingId: string;
}

interface Row {
  readonly id: string;
  readonly who: readonly Who[];
  readonly call: (call: Call, things: Things) => Promise<unknown>;
  /** Names something by its id, so another authority's id must look like none. */
  readonly byId: boolean;
}

const row = (id: string, who: readonly Who[], call: Row["call"], byId = false): Row => ({ id, who, call, byId });
const content = () => structuredClone(sampleContent()) as z.input<typeof plan.createPlan.body>["content"];
const file = new TextEncoder().encode("名称,上级\n示例部门09,\n");

const TABLE: readonly Row[] = [
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
  row("importReading", ["unitEditor", "departmentReviewer", "bureauReviewer", "administrator"], (call) =>
    call(reading.importReading, { query: { name: "a.txt" }, file }),
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

let running: TestApp;
let own: Things;
let other: Things;
beforeAll(async () => {
  running = await openTestApp();
  own = await writeThings(DEMO_AUTHORITY.code, "农村公路养护经费");
  other = await writeThings(OTHER, SECRET);
});
afterAll(() => running.close());

test("every route of the contract is tried here, but for the import jobs that have a test of their own", () => {
  const ours = ROUTES.filter(({ path }) => !path.startsWith("/api/import"));
  expect(TABLE.map(({ id }) => id).toSorted()).toEqual(ours.map(({ id }) => id).toSorted());
});

// The last row moves the plan, so rows run in order and each role's refusal comes before the change.
describe.each(TABLE)("$id", ({ who, call, byId }) => {
  const others = EVERYBODY.filter((one) => !who.includes(one));

  test.runIf(others.length > 0)(
    "is refused to everybody else before anything is looked up, and changes nothing",
    async () => {
      const before = await stateOf(own);
      for (const one of others) {
        for (const things of [own, other, nothing()]) {
          const { status, body } = await answer(call, one, things);
          expect([one, status, body.code]).toEqual([one, 403, "forbidden"]);
          expect(JSON.stringify(body)).not.toContain(SECRET);
        }
      }
      expect(await stateOf(own)).toEqual(before);
    },
  );

  test.runIf(byId)("names of another authority look like names of nothing", async () => {
    for (const one of who) {
      const theirs = await answer(call, one, other);
      const none = await answer(call, one, nothing());
      expect([one, theirs.status, theirs.body.code]).toEqual([one, 404, "not-found"]);
      expect(masked(theirs.body, other)).toEqual(masked(none.body, nothing()));
    }
    expect(await stateOf(other)).toEqual(other.digest);
  });

  test("is open to whom the table names", async () => {
    for (const one of who) {
      const { status, body } = await answer(call, one, own);
      // What has been done by the first of them may be a conflict to the next, never a matter of rights.
      expect([one, status < 400 || status === 409 || body.code === "not-found"]).toEqual([one, true]);
      expect(JSON.stringify(body)).not.toContain(SECRET);
    }
  });
});

test("a page holds nothing of another authority in one's own either", async () => {
  const call = callerOf(running.app, "auditor");
  const organisations = await call(organisation.listOrganisations, {});
  const rounds = await call(round.listRounds, {});
  expect(organisations.items.map(({ id }) => id)).not.toContain(other.organisationId);
  expect(rounds.items.map(({ id }) => id)).not.toContain(other.roundId);
});

function nothing(): Things {
  return { planId: NOWHERE, digest: own.digest, roundId: NOWHERE, organisationId: NOWHERE, readingId: NOWHERE };
}

async function answer(call: Row["call"], who: Who, things: Things) {
  return call(callerOf(running.app, who), things).then(
    (body) => ({ status: 200, body: { code: "", ...(body as object) } }),
    ({ status, code, message, details }: ApiError) => ({ status, body: { code, message, details } }),
  );
}

/** A refusal without the ids that the caller sent. */
function masked(body: object, { planId, roundId, organisationId, readingId }: Things): string {
  const ids = [planId, roundId, organisationId, readingId];
  return ids.reduce((text, id) => text.replaceAll(id, "ID"), JSON.stringify(body));
}

async function stateOf({ planId }: Things): Promise<unknown> {
  const rows = await running.dependencies.database.db
    .selectFrom("plan_head")
    .select("digest")
    .where("plan_id", "=", planId)
    .execute();
  return rows[0]?.digest;
}

async function writeThings(authority: typeof OTHER, project: string): Promise<Things> {
  const { database } = running.dependencies;
  await ensureAuthority(database.db, { code: authority, name: authority });
  const readingId = await writeReading(database, authority);
  return inTenant(database, authority, async (transaction) => {
    const place = await sampleRound(transaction, authority);
    const given = { ...place, kind: "plan", basePlanId: null, reason: null, origin: { kind: "typed" } } as const;
    const made = { ...given, content: sampleContent({ project }) };
    const { planId, digest } = await createPlan(transaction, authority, made, actor("unitEditor"));
    return { ...place, planId, digest, readingId };
  });
}

import type { ApiError } from "@mingji/contract/client";
import { listOrganisations } from "@mingji/contract/organisation";
import { listRounds } from "@mingji/contract/round";
import { ROUTES } from "@mingji/contract/routes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authorityOf, inTenant } from "./db/tenant-transaction.ts";
import { openJob } from "./import/import-job.repository.ts";
import { ensureAuthority } from "./installation.repository.ts";
import { createPlan } from "./plan/save-plan.ts";
import { DEMO_AUTHORITY } from "./tenant.ts";
import { callerOf } from "./testing/call-app.ts";
import { EVERYBODY, ROUTE_RIGHTS, type RouteRight, type Things, type Who } from "./testing/route-rights.ts";
import { actor, sampleContent, sampleRound } from "./testing/sample-plan.ts";
import { openTestApp, type TestApp } from "./testing/test-app.ts";
import { writeReading } from "./testing/write-readings.ts";

const OTHER = authorityOf("888888");
const NOWHERE = "01890a5d-ac96-774b-bcce-b302099a8057";
const SECRET = "别家的项目";

let running: TestApp;
let own: Things;
let other: Things;
beforeAll(async () => {
  running = await openTestApp();
  own = await writeThings(DEMO_AUTHORITY.code, "农村公路养护经费");
  other = await writeThings(OTHER, SECRET);
});
afterAll(() => running.close());

test("every route of the contract is tried here", () => {
  expect(ROUTE_RIGHTS.map(({ id }) => id).toSorted()).toEqual(ROUTES.map(({ id }) => id).toSorted());
});

// The last row moves the plan, so rows run in order and each role's refusal comes before the change.
describe.each(ROUTE_RIGHTS)("$id", ({ who, call, byId }) => {
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
  const organisations = await call(listOrganisations, {});
  const rounds = await call(listRounds, {});
  expect(organisations.items.map(({ id }) => id)).not.toContain(other.organisationId);
  expect(rounds.items.map(({ id }) => id)).not.toContain(other.roundId);
});

function nothing(): Things {
  return {
    planId: NOWHERE,
    digest: own.digest,
    roundId: NOWHERE,
    organisationId: NOWHERE,
    readingId: NOWHERE,
    jobId: NOWHERE,
  };
}

async function answer(call: RouteRight["call"], who: Who, things: Things) {
  return call(callerOf(running.app, who), things).then(
    (body) => ({ status: 200, body: { code: "", ...(body as object) } }),
    ({ status, code, message, details }: ApiError) => ({ status, body: { code, message, details } }),
  );
}

/** A refusal without the ids that the caller sent. */
function masked(body: object, { planId, roundId, organisationId, readingId, jobId }: Things): string {
  const ids = [planId, roundId, organisationId, readingId, jobId];
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
    const file = { path: "", name: `${project}.txt`, sha256: digest, bytes: 1 };
    const job = await openJob(transaction, authority, file, actor("unitEditor"));
    return { ...place, planId, digest, readingId, jobId: job.id };
  });
}

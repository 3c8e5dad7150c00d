import { listRounds, openRound } from "@mingji/contract/round";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callerOf, refusalOf } from "../testing/call-app.ts";
import { openTestApp, type TestApp } from "../testing/test-app.ts";

let running: TestApp;
beforeAll(async () => {
  running = await openTestApp();
});
afterAll(() => running.close());

test("rounds are opened with their deadlines and listed newest year first", async () => {
  const call = callerOf(running.app, "bureauApprover");
  const deadlines = { unitApproval: "2025-09-30", publication: "2026-03-01" };
  const one = await call(openRound, { body: { fiscalYear: 2026, title: " 2026年预算 ", deadlines } });
  const next = await call(openRound, { body: { fiscalYear: 2027, title: "2027年预算", profile: "guangdong" } });
  expect(one).toMatchObject({ title: "2026年预算", profile: "national-2021", deadlines, counts: [] });
  expect((await call(listRounds, {})).items).toEqual([next, one]);
});

test("a title is used once a year, also by two administrators at once; an unknown rule profile is refused by name", async () => {
  const call = callerOf(running.app, "administrator");
  const open = (profile?: string) =>
    call(openRound, { body: { fiscalYear: 2028, title: "2028年预算", ...(profile === undefined ? {} : { profile }) } });
  const results = await Promise.allSettled([open(), open()]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await refusalOf(open())).toMatchObject({ status: 409, message: "这一年已经有“2028年预算”，没有新建。" });
  expect(await refusalOf(open("mars"))).toMatchObject({ status: 400, details: { profile: "mars" } });
});

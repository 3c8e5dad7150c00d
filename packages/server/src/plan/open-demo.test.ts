import { getPlan, listPlans } from "@mingji/contract/plan";
import { importReading } from "@mingji/contract/reading";
import { listRounds } from "@mingji/contract/round";
import { listOrganisations } from "@mingji/contract/organisation";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inSnapshot, inTenant } from "../db/tenant-transaction.ts";
import { verifyHistory } from "../history/verify-history.ts";
import { readAndAudit } from "../reading/read-and-audit.ts";
import { DEMO_AUTHORITY } from "../tenant.ts";
import { callerOf } from "../testing/call-app.ts";
import { openTestApp, type TestApp } from "../testing/test-app.ts";
import { openDemo } from "./open-demo.ts";

const { code } = DEMO_AUTHORITY;
const SAMPLE = join(import.meta.dirname, "../../../../fixtures/sample/guangzhou-target-list.txt");

let running: TestApp;
beforeAll(async () => {
  running = await openTestApp({ read: async (file) => readAndAudit(await readFile(file.path), file) });
});
afterAll(() => running.close());

test("the demo shows the sample's four projects on their way, made once however often it starts", async () => {
  const call = callerOf(running.app, "unitEditor");
  const { summary } = await call(importReading, { query: { name: "样表.txt" }, file: await readFile(SAMPLE) });
  const open = () =>
    inTenant(running.dependencies.database, code, (one) => openDemo(one, code, summary.id, new Date()));
  await Promise.all([open(), open()]);
  await open();
  const { items: rounds } = await call(listRounds, {});
  expect(rounds.map(({ title, fiscalYear }) => [title, fiscalYear])).toEqual([["2026年部门预算（演示）", 2026]]);
  const { items } = await call(listPlans, { query: { round: rounds[0]?.id ?? "" } });
  expect(items.map(({ state }) => state)).toEqual(["draft", "unitReview", "bureauReview", "approved"]);
  expect(rounds[0]?.counts.map(({ state, plans }) => [state, plans])).toEqual([
    ["draft", 1],
    ["unitReview", 1],
    ["bureauReview", 1],
    ["approved", 1],
  ]);
  expect(rounds[0]?.counts.reduce((sum, { totalFen }) => sum + totalFen, 0)).toBe(summary.totalFen);
  const tree = (await call(listOrganisations, {})).items;
  expect(tree.map(({ kind }) => kind).toSorted()).toEqual(["department", "unit"]);
  const reviewed = await callerOf(running.app, "bureauReviewer")(getPlan, { params: { id: items[2]?.id ?? "" } });
  expect([reviewed.comments.length, reviewed.history.broken]).toEqual([1, null]);
  expect(reviewed.moves.find(({ id }) => id === "gradeExcellent")?.heldBack).toBeNull();
  expect(await inSnapshot(running.dependencies.database, code, (one) => verifyHistory(one, code))).toMatchObject({
    plans: 4,
    broken: null,
  });
});

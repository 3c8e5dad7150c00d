import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "../db/open-database.ts";
import { inSnapshot, inTenant } from "../db/tenant-transaction.ts";
import { ensureAuthority } from "../installation.repository.ts";
import { auditContent } from "../plan/audit-content.ts";
import { commentPlan } from "../plan/comment-plan.ts";
import { disclosePlan } from "../plan/disclose-plan.ts";
import { movePlan } from "../plan/move-plan.ts";
import type { PlanHead } from "../plan/plan.repository.ts";
import { createPlan, savePlan } from "../plan/save-plan.ts";
import { undoMove } from "../plan/undo-move.ts";
import { waiveFinding } from "../plan/waive-finding.ts";
import { DEMO_AUTHORITY } from "../tenant.ts";
import { actor, sampleContent, sampleRound } from "../testing/sample-plan.ts";
import { openTestDatabase } from "../testing/test-database.ts";
import { keepSealed } from "./keep-sealed.ts";
import { verifyHistory } from "./verify-history.ts";

const { code } = DEMO_AUTHORITY;
let statements: string[] = [];
let database: OpenDatabase;
let head: PlanHead;
beforeAll(async () => {
  database = await openTestDatabase((statement) => statements.push(statement));
  await ensureAuthority(database.db, DEMO_AUTHORITY);
  head = await writeLife();
});
afterAll(() => database.close());

const prove = () => inSnapshot(database, code, (transaction) => verifyHistory(transaction, code));
const sealing = () => keepSealed({ database, authority: code, log: () => undefined, gatherMs: 20 });

test("changes are sealed soon, many at once, and nothing is asked while nothing changes", async () => {
  const sealer = sealing();
  const began = performance.now();
  while ((await prove()).unsealed.length > 0) await pause(20);
  expect(performance.now() - began).toBeLessThan(3_000);
  await pause(100);
  statements = [];
  await pause(400);
  expect(statements).toEqual([]);
  for (let count = 0; count < 5; count += 1) await writeLife();
  sealer.changed();
  await pause(300);
  const { plans, seals, unsealed } = await prove();
  expect([plans, seals, unsealed]).toEqual([6, 2, []]);
  await sealer.stop();
});

test("a stop seals what is left", async () => {
  const sealer = sealing();
  await writeLife();
  await sealer.stop();
  expect(await prove()).toMatchObject({ broken: null, unsealed: [] });
});

test("two servers that seal the same authority together leave one whole chain", async () => {
  const sealers = [sealing(), sealing(), sealing()];
  for (let count = 0; count < 5; count += 1) {
    await writeLife();
    for (const sealer of sealers) sealer.changed();
  }
  for (const sealer of sealers) await sealer.stop();
  await sealing().stop();
  expect(await prove()).toMatchObject({ broken: null, unsealed: [] });
});

describe("any manual change is found, and its first broken place is named", () => {
  const at = (sequence: number, what: string) => ({ chain: "plan", planId: head.planId, sequence, what });
  const id = () => head.planId;

  test.each([
    [
      "an event's actor",
      () => sql`update plan_event set actor = 'x' where plan_id = ${id()} and sequence = 2`,
      () => at(2, "changed"),
    ],
    [
      "an event's time",
      () => sql`update plan_event set at = at + interval '1 day' where plan_id = ${id()} and sequence = 3`,
      () => at(3, "changed"),
    ],
    [
      "an event taken out",
      () => sql`delete from plan_event where plan_id = ${id()} and sequence = 4`,
      () => at(4, "missing"),
    ],
    [
      "the last event taken out",
      () => sql`delete from plan_event where plan_id = ${id()} and sequence = ${head.history.length}`,
      () => at(head.history.length, "missing"),
    ],
    [
      "the state",
      () => sql`update plan_head set state = 'approved' where plan_id = ${id()}`,
      () => at(head.history.length, "stateDiffers"),
    ],
    [
      "the disclosure",
      () => sql`update plan_head set disclosure = 'public' where plan_id = ${id()}`,
      () => at(head.history.length, "stateDiffers"),
    ],
    [
      "the approved revision",
      () => sql`update plan_head set approved_revision = 1 where plan_id = ${id()}`,
      () => at(head.history.length, "stateDiffers"),
    ],
    [
      "a revision's content",
      () => sql`update plan_revision set content = '{"form":"x"}' where plan_id = ${id()} and number = 2`,
      () => at(2, "revisionDiffers"),
    ],
    [
      "a revision taken out",
      () => sql`delete from plan_revision where plan_id = ${id()} and number = 1`,
      () => at(1, "revisionDiffers"),
    ],
    [
      "a comment's text",
      () => sql`update plan_comment set text = '同意' where plan_id = ${id()}`,
      () => at(3, "noteDiffers"),
    ],
    [
      "a waiver's last day",
      () => sql`update finding_waiver set until = '2100-01-01' where plan_id = ${id()}`,
      () => at(4, "noteDiffers"),
    ],
    ["a waiver taken out", () => sql`delete from finding_waiver where plan_id = ${id()}`, () => at(4, "noteDiffers")],
    [
      "a comment put in",
      () =>
        sql`insert into plan_comment select authority, ${crypto.randomUUID()}, plan_id, revision, null, null, text, created_at, created_by from plan_comment where plan_id = ${id()}`,
      () => at(head.history.length, "noteDiffers"),
    ],
    ["a head taken out", () => sql`delete from plan_head where plan_id = ${id()}`, () => at(1, "headDiffers")],
    [
      "a seal",
      () => sql`update history_seal set at = at + interval '1 day' where sequence = 1`,
      () => ({ chain: "authority", planId: null, sequence: 1, what: "changed" }),
    ],
    [
      "a seal taken out",
      () => sql`delete from history_seal where sequence = 1`,
      () => ({ chain: "authority", planId: null, sequence: 1, what: "missing" }),
    ],
  ] as const)("%s", async (_, tamper, expected) => {
    await changed(tamper, async () => expect((await prove()).broken).toEqual(expected()));
    expect((await prove()).broken).toBeNull();
  });

  test("a plan taken out with everything of it", async () => {
    const tables = ["plan_event", "plan_revision", "plan_comment", "finding_waiver", "plan_head"];
    const all = () =>
      sql.raw(
        `${tables.map((table) => `delete from ${table} where plan_id = '${id()}'`).join("; ")}; delete from plan where id = '${id()}'`,
      );
    await changed(all, async () => expect((await prove()).broken).toEqual(at(1, "missing")));
  });
});

/** Every kind of event once: created, saved, commented, waived, disclosed, moved, undone. */
async function writeLife(): Promise<PlanHead> {
  return inTenant(database, code, async (transaction) => {
    const place = await sampleRound(transaction, code);
    const origin = { kind: "typed" } as const;
    const given = { ...place, kind: "plan", basePlanId: null, reason: null, origin } as const;
    const editor = actor("unitEditor");
    const first = await createPlan(transaction, code, { ...given, content: sampleContent({ indicators: [] }) }, editor);
    const { planId } = first;
    const saved = {
      planId,
      seen: first.digest,
      content: sampleContent({ goals: { period: null, annual: "完成养护。" } }),
    };
    const second = await savePlan(transaction, code, { ...saved, origin }, editor);
    const remark = { planId, text: "请核对\u0000", place: "goals.annual", threadId: null };
    await commentPlan(transaction, code, remark, actor("bureauReviewer"));
    const waiver = { planId, rule: someRule(second), indicator: null, reason: "另有批复", until: "2099-12-31" };
    await waiveFinding(transaction, code, waiver, actor("departmentReviewer"));
    await disclosePlan(transaction, code, { planId, disclosure: "onApplication", reason: null }, editor);
    const clean = sampleContent();
    const third = await savePlan(transaction, code, { planId, seen: second.digest, content: clean, origin }, editor);
    await movePlan(transaction, code, { planId, move: "submit", seen: third.digest, reason: null }, editor);
    return undoMove(transaction, code, { planId, seen: third.digest }, editor);
  });

  function someRule({ digest }: PlanHead): string {
    const content = sampleContent({ goals: { period: null, annual: "完成养护。" } });
    return auditContent(content, digest, { profile: "national-2021", waivers: [] }).findings[0]?.rule ?? "";
  }
}

/** Changes the tables as a database administrator could, looks, and puts everything back. */
async function changed(
  tamper: () => { execute: (db: typeof database.db) => Promise<unknown> },
  look: () => Promise<void>,
) {
  const tables = ["plan", "plan_head", "plan_event", "plan_revision", "plan_comment", "finding_waiver", "history_seal"];
  for (const table of tables)
    await sql.raw(`create table kept_${table} as select * from ${table}`).execute(database.db);
  try {
    await database.db.connection().execute(async (administrator) => {
      // Without the checks of foreign keys, as a restored dump or an edited file would be.
      await sql.raw("set session_replication_role = replica").execute(administrator);
      await tamper().execute(administrator);
      await sql.raw("reset session_replication_role").execute(administrator);
    });
    await look();
  } finally {
    await sql.raw(`truncate ${tables.join(", ")} cascade`).execute(database.db);
    for (const table of tables) {
      await sql.raw(`insert into ${table} select * from kept_${table}`).execute(database.db);
      await sql.raw(`drop table kept_${table}`).execute(database.db);
    }
  }
}

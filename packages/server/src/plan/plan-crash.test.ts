import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql, type Transaction } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPostmaster } from "../db/embedded/postmaster.ts";
import { openDatabase } from "../db/open-database.ts";
import type { Tables } from "../db/tables.ts";
import { inSnapshot } from "../db/tenant-transaction.ts";
import { verifyHistory } from "../history/verify-history.ts";
import { startDatabaseProcess } from "../testing/database-process.ts";
import { randomFrom } from "../testing/random-from.ts";
import { removeDataFolder } from "../testing/remove-data-folder.ts";
import { type AcknowledgedPlan, PLANS_AUTHORITY } from "../testing/write-plans.ts";
import { findHead } from "./plan.repository.ts";

const SEED = 20_261_125;
/** `MINGJI_PLAN_CRASH_ROUNDS=100` soaks. */
const ROUNDS = Number(process.env.MINGJI_PLAN_CRASH_ROUNDS ?? 5);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingji-plan-crash-"));
});
afterAll(() => removeDataFolder(folder));

test(`kill -9 during saves and moves loses no acknowledged change and leaves no half one (${ROUNDS} rounds, seed ${SEED})`, {
  timeout: 60_000 + ROUNDS * 20_000,
}, async () => {
  const random = randomFrom(SEED);
  /** The last that was said of each plan. */
  const acknowledged = new Map<string, AcknowledgedPlan>();
  let changes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const said = await crash(random);
    changes += said.length;
    for (const plan of said) acknowledged.set(plan.planId, plan);
    expect(await whatIsLeft(acknowledged), `round ${round}`).toEqual({ lost: [], broken: null, miscounted: [] });
  }
  expect(changes).toBeGreaterThan(ROUNDS);
});

/** One writer of plans killed at a random moment, alone or together with its server. */
async function crash(random: () => number): Promise<readonly AcknowledgedPlan[]> {
  const writer = startDatabaseProcess({ folder, writePlans: true });
  await writer.line("changed");
  await pause(random() * 1_000);
  const server = random() < 0.5 ? await findPostmaster(join(folder, "postgres-18")) : null;
  await writer.kill();
  if (server !== null) process.kill(server.pid, "SIGKILL");
  const lines = writer.lines.filter((line) => line.startsWith("changed ") && line.endsWith("}"));
  return lines.map((line) => JSON.parse(line.slice("changed ".length)) as AcknowledgedPlan);
}

async function whatIsLeft(acknowledged: ReadonlyMap<string, AcknowledgedPlan>) {
  const database = await openDatabase({ data: folder, databaseUrl: undefined, log: () => undefined });
  try {
    return await inSnapshot(database, PLANS_AUTHORITY, async (transaction) => {
      const lost: AcknowledgedPlan[] = [];
      for (const plan of acknowledged.values()) if (await isLost(transaction, plan)) lost.push(plan);
      const { broken } = await verifyHistory(transaction, PLANS_AUTHORITY);
      return { lost, broken, miscounted: await miscounted(transaction) };
    });
  } finally {
    await database.close();
  }
}

/** A change that was committed just before the kill may never have been told; nothing that was told may be missing. */
async function isLost(transaction: Transaction<Tables>, plan: AcknowledgedPlan): Promise<boolean> {
  const head = await findHead(transaction, PLANS_AUTHORITY, plan.planId);
  if (head === null || head.history.length < plan.length || head.revision < plan.revision) return true;
  return head.history.length === plan.length && (head.state !== plan.state || head.revision !== plan.revision);
}

/** Counters that are not those of the plans. */
async function miscounted(transaction: Transaction<Tables>) {
  const { rows } = await sql`
    with counted as (
      select round_id, organisation_id, state, plans, total_fen from plan_count
      where authority = ${PLANS_AUTHORITY} and plans <> 0
    ), real as (
      select round_id, organisation_id, state, count(*)::int, coalesce(sum(total_fen), 0)::bigint from plan_head
      where authority = ${PLANS_AUTHORITY} group by 1, 2, 3
    )
    (table counted except table real) union all (table real except table counted)`.execute(transaction);
  return rows;
}

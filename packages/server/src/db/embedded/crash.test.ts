import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDatabaseProcess } from "../../testing/database-process.ts";
import { randomFrom } from "../../testing/random-from.ts";
import { removeDataFolder } from "../../testing/remove-data-folder.ts";
import { PROJECTS_A_READING, WRITTEN_AUTHORITY } from "../../testing/write-readings.ts";
import { type OpenDatabase, openDatabase } from "../open-database.ts";
import { inTenant } from "../tenant-transaction.ts";
import { findPostmaster } from "./postmaster.ts";

const SEED = 20_311_124;
/** `MINGJI_CRASH_ROUNDS=500` soaks. */
const ROUNDS = Number(process.env.MINGJI_CRASH_ROUNDS ?? 20);
const INDICATORS_A_PROJECT = 3;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingji-crash-"));
});
afterAll(() => removeDataFolder(folder));

test(`kill -9 at random moments loses no acknowledged reading and leaves no half one (${ROUNDS} rounds, seed ${SEED})`, {
  timeout: 60_000 + ROUNDS * 10_000,
}, async () => {
  const random = randomFrom(SEED);
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const id of await crash(random)) acknowledged.add(id);
    expect(await missingAndHalf(acknowledged), `round ${round}`).toEqual({ missing: [], half: 0 });
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);
});

/** One writer killed at a random moment: while it starts or while it writes, alone or together with its server. */
async function crash(random: () => number): Promise<readonly string[]> {
  const writer = startDatabaseProcess({ folder, write: true });
  if (random() < 0.75) await writer.line("stored");
  await pause(random() * 400);
  const server = random() < 0.5 ? await findPostmaster(join(folder, "postgres-18")) : null;
  await writer.kill();
  if (server !== null) process.kill(server.pid, "SIGKILL");
  return writer.lines.map((line) => line.replace("stored ", ""));
}

async function missingAndHalf(acknowledged: ReadonlySet<string>) {
  const database = await openDatabase({ data: folder, databaseUrl: undefined, log: () => undefined });
  try {
    const rows = await storedReadings(database);
    const present = new Set(rows.map(({ id }) => id));
    return {
      missing: [...acknowledged].filter((id) => !present.has(id)),
      half: rows.filter(
        (row) => row.projects !== PROJECTS_A_READING || row.indicators !== row.projects * INDICATORS_A_PROJECT,
      ).length,
    };
  } finally {
    await database.close();
  }
}

interface StoredReading {
  readonly id: string;
  readonly projects: number;
  readonly indicators: number;
}

function storedReadings(database: OpenDatabase): Promise<readonly StoredReading[]> {
  return inTenant(database, WRITTEN_AUTHORITY, async (transaction) => {
    const { rows } = await sql<StoredReading>`
      select id,
        (select count(*) from project p where p.authority = r.authority and p.reading_id = r.id) as projects,
        (select count(*) from indicator i where i.authority = r.authority and i.reading_id = r.id) as indicators
      from reading r where r.authority = ${WRITTEN_AUTHORITY}`.execute(transaction);
    return rows;
  });
}

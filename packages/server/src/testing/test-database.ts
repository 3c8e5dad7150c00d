import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type EmbeddedDatabase, openEmbeddedDatabase } from "../db/embedded/embedded-database.ts";
import { readMigrationFiles } from "../db/migration-files.ts";
import { type OpenDatabase, usePool } from "../db/open-database.ts";
import { newId } from "../db/uuid.ts";

const TEMPLATE_LOCK = 42;
const quiet = (): void => undefined;

/** A database of one test file: a copy of a migrated template on one embedded server that all test files share. */
export async function openTestDatabase(onQuery?: (sql: string) => void): Promise<OpenDatabase> {
  const folder = join(tmpdir(), `mingji-test-${process.getuid?.() ?? 0}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const server = await openEmbeddedDatabase(folder);
  const name = `test_${newId().replaceAll("-", "")}`;
  await withAdmin(server, async (admin) => {
    await admin.query(`create database ${name} template ${await ensureTemplate(server, admin)}`);
  });
  const used = await usePool({ ...server.connection, database: name }, quiet, onQuery);
  return {
    ...used,
    kind: "embedded",
    close: async () => {
      await used.close();
      await withAdmin(server, (admin) => admin.query(`drop database ${name} with (force)`));
      await server.close();
    },
  };
}

/** Made once per state of the migrations, by whichever test file comes first. */
async function ensureTemplate(server: EmbeddedDatabase, admin: pg.Client): Promise<string> {
  const files = await readMigrationFiles();
  const name = `template_${createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16)}`;
  await admin.query(`select pg_advisory_lock(${TEMPLATE_LOCK})`);
  const { rowCount } = await admin.query("select from pg_database where datname = $1", [name]);
  if (rowCount === 0) {
    await admin.query(`drop database if exists ${name}_unfinished`);
    await admin.query(`create database ${name}_unfinished`);
    await (await usePool({ ...server.connection, database: `${name}_unfinished` }, quiet)).close();
    await admin.query(`alter database ${name}_unfinished rename to ${name}`);
  }
  await admin.query(`select pg_advisory_unlock(${TEMPLATE_LOCK})`);
  return name;
}

async function withAdmin(server: EmbeddedDatabase, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ ...server.connection, database: "postgres" });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

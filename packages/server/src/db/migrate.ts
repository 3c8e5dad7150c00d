import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { readMigrationFiles } from "./migration-files.ts";
import { statementsOf } from "./statements-of.ts";
import type { Tables } from "./tables.ts";

/** The migrations' own tables live apart from ours. */
const SCHEMA = "mingji_migration";

/** Brings the schema up to date in one transaction; two processes that start together wait for each other. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const files = await readMigrationFiles();
  const migrations = files.map(({ name, sql: text }) => [name, { up: (on: Kysely<unknown>) => runAll(on, text) }]);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(migrations) },
    migrationTableSchema: SCHEMA,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function runAll(db: Kysely<unknown>, text: string): Promise<void> {
  for (const statement of statementsOf(text)) await sql.raw(statement).execute(db);
}

import { Kysely, type LogEvent, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { AppError } from "@mingji/core/app-error";
import { prepareApplicationRole } from "./application-role.ts";
import { openEmbeddedDatabase } from "./embedded/embedded-database.ts";
import { migrate } from "./migrate.ts";
import type { Tables } from "./tables.ts";
import type { TenantDatabase } from "./tenant-transaction.ts";

export interface OpenDatabase extends TenantDatabase {
  readonly kind: "embedded" | "outside";
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** The data folder of the embedded server. */
  readonly data: string;
  /** An outside server instead. */
  readonly databaseUrl: string | undefined;
  readonly log: (line: string) => void;
}

const DATABASE = "mingji";

/** Opens the embedded or the outside database and brings its schema up to date. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const { databaseUrl } = options;
  if (databaseUrl !== undefined && databaseUrl !== "") {
    const outside = await usePool({ connectionString: databaseUrl }, options.log).catch((error: unknown) => {
      throw refused(error);
    });
    return { ...outside, kind: "outside" };
  }
  const server = await openEmbeddedDatabase(options.data, { log: options.log });
  try {
    await createDatabase(server.connection);
    const inside = await usePool({ ...server.connection, database: DATABASE }, options.log);
    return { ...inside, kind: "embedded", close: () => inside.close().then(() => server.close()) };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** A connection pool with our types, migrated and ready. `onQuery` sees every statement; tests check them. */
export async function usePool(
  connection: pg.PoolConfig,
  log: (line: string) => void,
  onQuery?: (sql: string) => void,
): Promise<TenantDatabase & { readonly close: () => Promise<void> }> {
  const pool = createPool(connection, log);
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    ...(onQuery === undefined ? {} : { log: (event: LogEvent) => onQuery(event.query.sql) }),
  });
  try {
    await sql`select 1`.execute(db);
    await migrate(db);
    return { db, role: await prepareApplicationRole(db), close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

export function createPool(connection: pg.PoolConfig, log: (line: string) => void): pg.Pool {
  const pool = new pg.Pool({
    max: 10,
    connectionTimeoutMillis: 10_000,
    options: "-c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000",
    types: { getTypeParser: (type, format) => OUR_PARSERS[type] ?? pg.types.getTypeParser(type, format) },
    ...connection,
  });
  // An idle connection that breaks must not end the process; the next request opens another.
  pool.on("error", (error) => log(`database connection: ${error.message}`));
  return pool;
}

/** By type number: bigint (20), and date (1082), which is a calendar day and no moment of some time zone. */
const OUR_PARSERS: Readonly<Record<number, (text: string) => unknown>> = { 20: wholeNumber, 1082: (text) => text };

/** Every bigint of ours is a count or an amount in 分, both far below 2⁵³; anything larger is a damaged row. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe whole number: ${text}`);
  return value;
}

async function createDatabase(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...connection, database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`).catch(ignoreCreatedByAnother);
  } finally {
    await client.end();
  }
}

function ignoreCreatedByAnother(error: unknown): void {
  if (!["42P04", "23505"].includes(String((error as { readonly code?: unknown }).code))) throw error;
}

function refused(error: unknown): unknown {
  if (error instanceof AppError) return error;
  return new AppError(
    "database-unavailable",
    {
      zh: "连不上 --database-url（或 DATABASE_URL）指定的 PostgreSQL：{detail}。请检查地址、用户、密码和网络。",
      en: "The PostgreSQL of --database-url (or DATABASE_URL) cannot be used: {detail}. Check address, user, password and network.",
    },
    { detail: error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error) },
  );
}

import { type Kysely, sql, type Transaction, type TransactionBuilder } from "kysely";
import type { Tables } from "./tables.ts";

/** The division code of a finance bureau: the tenant. */
export type Authority = string & { readonly authority: unique symbol };

/** The code is written into a statement, so nothing but six digits may pass. */
export function authorityOf(code: string): Authority {
  if (!/^[0-9]{6}$/.test(code)) throw new RangeError(`not a division code: ${code}`);
  return code as Authority;
}

/** A database as requests use it. */
export interface TenantDatabase {
  readonly db: Kysely<Tables>;
  /** The role to change to, or null when the connected user is held by row-level security itself. */
  readonly role: string | null;
}

/**
 * Runs `work` in a transaction that sees one authority's rows only. The settings are literals of this transaction:
 * `set_config()` would not reach the workers of a Citus cluster, and a session setting would leak to the next request.
 */
export function inTenant<T>(database: TenantDatabase, authority: Authority, work: Work<T>): Promise<T> {
  return run(database, authority, database.db.transaction(), work);
}

/** As `inTenant`, and every query sees the moment of the first one, whatever others commit meanwhile. Reads only. */
export function inSnapshot<T>(database: TenantDatabase, authority: Authority, work: Work<T>): Promise<T> {
  const reading = database.db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
  return run(database, authority, reading, work);
}

type Work<T> = (transaction: Transaction<Tables>) => Promise<T>;

function run<T>(
  { role }: TenantDatabase,
  authority: Authority,
  builder: TransactionBuilder<Tables>,
  work: Work<T>,
): Promise<T> {
  const settings = [
    "set local citus.propagate_set_commands = 'local'",
    ...(role === null ? [] : [`set local role ${role}`]),
    `set local app.authorities = '${authorityOf(authority)}'`,
  ];
  return builder.execute(async (transaction) => {
    await sql.raw(settings.join("; ")).execute(transaction);
    return work(transaction);
  });
}

import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** The role that requests work under where the connected user would pass row-level security by. */
export const APPLICATION_ROLE = "mingji_application";

/** The only tables whose rows a request may change. */
const CHANGING_TABLES = ["plan_head", "plan_count", "import_job"] as const;

/** Errors of two processes that create the role together. */
const DONE_BY_ANOTHER = new Set(["42710", "23505", "XX000"]);

/**
 * A superuser is not held by row-level security, so requests change to a role that is. An ordinary user of an outside
 * database owns the tables; `force row level security` holds it without a role of its own. Returns the role, or null.
 */
export async function prepareApplicationRole(db: Kysely<Tables>): Promise<string | null> {
  const { rows } = await sql<{ readonly passes: boolean }>`
    select rolsuper or rolbypassrls as passes from pg_roles where rolname = current_user`.execute(db);
  if (rows[0]?.passes !== true) return null;
  const statements = [
    `create role ${APPLICATION_ROLE} nologin`,
    `grant usage on schema public to ${APPLICATION_ROLE}`,
    // Revisions are immutable and history is append-only: a request updates heads, counters and jobs only and deletes nothing.
    `grant select, insert on all tables in schema public to ${APPLICATION_ROLE}`,
    `grant update on ${CHANGING_TABLES.join(", ")} to ${APPLICATION_ROLE}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db).catch(ignoreDoneByAnother);
  return APPLICATION_ROLE;
}

function ignoreDoneByAnother(error: unknown): void {
  if (!DONE_BY_ANOTHER.has(String((error as { readonly code?: unknown }).code))) throw error;
}

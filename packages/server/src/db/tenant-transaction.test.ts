import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../testing/test-database.ts";
import { writeImport } from "../testing/write-import.ts";
import { writePlan } from "../testing/write-plan.ts";
import { writeReading } from "../testing/write-readings.ts";
import type { OpenDatabase } from "./open-database.ts";
import { type Authority, authorityOf, inTenant } from "./tenant-transaction.ts";

const ONE = authorityOf("110001");
const OTHER = authorityOf("110002");
const TENANT_TABLES = [
  "source_document",
  "reading",
  "project",
  "indicator",
  "finding",
  "import_run",
  "organisation",
  "organisation_name",
  "budget_round",
  "plan",
  "plan_revision",
  "plan_head",
  "plan_event",
  "history_seal",
  "finding_waiver",
  "plan_comment",
  "plan_count",
  "import_job",
  "import_mapping",
] as const;

let database: OpenDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  for (const authority of [ONE, OTHER, OTHER]) await writeReading(database, authority);
  for (const authority of [ONE, OTHER]) {
    await writePlan(database, authority);
    await writeImport(database, authority);
  }
});
afterAll(() => database.close());

test.each(TENANT_TABLES)(
  "%s shows an authority its own rows even to a query that forgot the predicate",
  async (table) => {
    expect(await authoritiesSeen(table, ONE)).toEqual([ONE]);
    expect(await authoritiesSeen(table, OTHER)).toEqual([OTHER]);
  },
);

test.each(TENANT_TABLES)(
  "%s shows nothing to a transaction without a setting, also after one that had it",
  async (table) => {
    await authoritiesSeen(table, ONE);
    const rows = await database.db.transaction().execute(async (transaction) => {
      await sql.raw(`set local role ${database.role}`).execute(transaction);
      return transaction.selectFrom(table).select("authority").execute();
    });
    expect(rows).toEqual([]);
  },
);

test("every tenant table of the schema is tried here", async () => {
  const { rows } = await sql<{ readonly name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
    order by relname`.execute(database.db);
  expect(rows.map(({ name }) => name)).toEqual([...TENANT_TABLES].toSorted((a, b) => a.localeCompare(b)));
});

test("a row of another authority cannot be written", async () => {
  const values = { authority: OTHER, id: "01890a5d-ac96-774b-bcce-b302099a8057", sha256: "0".repeat(64) };
  const rest = { name: "a", format: "text", byte_count: 0, content: new Uint8Array(), source_text: null };
  const write = inTenant(database, ONE, (transaction) =>
    transaction
      .insertInto("source_document")
      .values({ ...values, ...rest })
      .execute(),
  );
  await expect(write).rejects.toMatchObject({ code: "42501" });
});

test.each([
  "delete from finding",
  "update reading set title = null",
  "truncate finding",
  "update plan_revision set number = 9",
  "delete from plan_event",
])("a request cannot change what was stored: %s", async (statement) => {
  const change = inTenant(database, ONE, (transaction) => sql.raw(statement).execute(transaction));
  await expect(change).rejects.toMatchObject({ code: "42501" });
});

test.each(["11000", "1100011", "11000'", "110001' or '1"])(
  "%s is no division code and never reaches a statement",
  (code) => {
    expect(() => authorityOf(code)).toThrow(RangeError);
    expect(() => inTenant(database, code as Authority, async () => 1)).toThrow(RangeError);
  },
);

async function authoritiesSeen(
  table: (typeof TENANT_TABLES)[number],
  authority: Authority,
): Promise<readonly string[]> {
  const rows = await inTenant(database, authority, (transaction) =>
    transaction.selectFrom(table).select("authority").distinct().execute(),
  );
  return rows.map((row) => row.authority);
}

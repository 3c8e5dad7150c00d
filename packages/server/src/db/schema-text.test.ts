import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../testing/test-database.ts";
import type { OpenDatabase } from "./open-database.ts";
import { schemaText } from "./schema-text.ts";

const GOLDEN = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "server", "schema.sql");

let database: OpenDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test("the migrated schema is the golden dump; a migration changes both in one commit (vitest --update writes it)", async () => {
  await expect(await schemaText(database.db)).toMatchFileSnapshot(GOLDEN);
});

import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "../db/open-database.ts";
import { openTestDatabase } from "../testing/test-database.ts";
import { storableJson, storableText } from "./storable.ts";

const SEED = 11;

let database: OpenDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test("NUL and half surrogate pairs become one replacement character each, so that places stay", () => {
  expect(storableText("a\u0000b\uD800c𠀀")).toBe("a\uFFFDb\uFFFDc𠀀");
});

test(`every string can be stored as text and as jsonb and comes back (seed ${SEED})`, async () => {
  const anyText = fc.string({ unit: "binary", maxLength: 40 });
  const withTrouble = fc.array(fc.oneof(anyText, fc.constantFrom("\u0000", "\uD800", "\uDC00", "\\u0000", "'")));
  await fc.assert(
    fc.asyncProperty(withTrouble, async (parts) => {
      const text = parts.join("");
      const { rows } = await sql<{ readonly text: string; readonly json: { readonly raw: string } }>`
        select ${storableText(text)}::text as text, ${storableJson({ raw: text })}::jsonb as json`.execute(database.db);
      expect(rows).toEqual([{ text: storableText(text), json: { raw: storableText(text) } }]);
      expect(rows[0]?.text.length).toBe(text.length);
    }),
    { seed: SEED },
  );
});

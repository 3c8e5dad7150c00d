import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemaFiles } from "./docs/schema-files.ts";

const FOLDER = join(import.meta.dirname, "..", "docs", "schema");

test("docs/schema is what `npm run schemas` writes", () => {
  const files = schemaFiles();
  expect(readdirSync(FOLDER).sort()).toEqual([...files.keys()].sort());
  const stale = [...files].filter(([file, text]) => readFileSync(join(FOLDER, file), "utf8") !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

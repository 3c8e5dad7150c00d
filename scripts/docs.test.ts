import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rulePages } from "./docs/rule-pages.ts";

const FOLDER = join(import.meta.dirname, "..", "docs", "rules");

test("docs/rules is what `npm run docs` writes", async () => {
  const pages = await rulePages();
  expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
  const stale = [...pages].filter(([file, text]) => readFileSync(join(FOLDER, file), "utf8") !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RuleCase } from "../../packages/core/src/rules/testing/rule-case.ts";

const RULES = join(import.meta.dirname, "..", "..", "packages", "core", "src", "rules");

/** The examples beside a rule's file. */
export async function casesOf(id: string): Promise<readonly RuleCase[]> {
  const file = `${id.toLowerCase()}.cases.ts`;
  const family = readdirSync(RULES).find((folder) => existsSync(join(RULES, folder, file)));
  if (family === undefined) return [];
  const module = (await import(pathToFileURL(join(RULES, family, file)).href)) as { cases: readonly RuleCase[] };
  return module.cases;
}

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "mingji-boundaries-"));

/** One forbidden import for each rule of `.dependency-cruiser.mjs`: file, what it holds, the rule that must see it. */
const PLANTED: readonly (readonly [file: string, text: string, rule: string])[] = [
  ["packages/core/src/planted-a.ts", 'import "./planted-b.ts";', "no-circular"],
  ["packages/core/src/planted-b.ts", 'import "./planted-a.ts";', "no-circular"],
  ["packages/core/src/planted-lost.ts", 'import "./nowhere.ts";', "not-to-unresolvable"],
  ["packages/core/src/planted-orphan.ts", "export const alone = 1;", "no-orphans"],
  ["packages/core/src/plan/planted.ts", 'import "@mingji/server/planted-anchor";', "core-stands-alone"],
  ["packages/core/src/planted-value.ts", 'import type { Reading } from "./plan/reading.ts";', "values-first"],
  ["packages/core/src/target/planted.ts", 'import "../audit/rule.ts";', "models-before-reading"],
  ["packages/core/src/planted-node.ts", 'import "node:fs";', "no-node-in-portable-code"],
  ["packages/core/src/audit/planted.ts", 'import "../rules/figures/z98.ts";', "engine-ignores-rules"],
  ["packages/core/src/rules/figures/z98.ts", 'import "./z99.ts";', "rules-stay-apart"],
  ["packages/core/src/rules/figures/z99.ts", "export const two = 2;", "rules-stay-apart"],
  ["packages/documents/src/planted.ts", 'import "@mingji/server/planted-anchor";', "documents-to-core"],
  ["packages/contract/src/planted.ts", 'import "@mingji/documents/planted";', "contract-to-core"],
  ["packages/portal/src/planted.ts", 'import "@mingji/contract/planted";', "portal-direction"],
  ["packages/server/src/planted-anchor.ts", "export const anchor = 1;", "server-direction"],
  ["packages/server/src/planted.ts", 'import "../../web/src/planted-anchor.ts";', "server-direction"],
  ["packages/server/src/planted-sql.ts", 'import { sql } from "kysely"; sql``;', "sql-in-repositories"],
  ["packages/cli/src/planted.ts", 'import "../../web/src/planted-anchor.ts";', "cli-direction"],
  ["packages/web/src/planted-anchor.ts", "export const anchor = 1;", "web-direction"],
  ["packages/web/src/planted.ts", 'import "@mingji/server/planted-anchor";', "web-direction"],
  ["packages/web/src/features/one/planted.ts", 'import "../two/planted.ts";', "features-stay-apart"],
  ["packages/web/src/features/two/planted.ts", 'import "../../app/planted.ts";', "features-below-app"],
  ["packages/web/src/app/planted.ts", "export const page = 1;", "features-below-app"],
  ["packages/web/src/lib/planted.ts", 'import "../features/one/planted.ts";', "shared-below-features"],
];

let report = "";

beforeAll(() => {
  for (const file of [".dependency-cruiser.mjs", "tsconfig.base.json", "package.json"]) {
    cpSync(join(ROOT, file), join(copy, file));
  }
  cpSync(join(ROOT, "packages"), join(copy, "packages"), { recursive: true, filter: isSource });
  linkModules();
  for (const [file, text] of PLANTED) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), `${text}\n`);
  }
  report = cruise(copy);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each([...new Set(PLANTED.map(([, , rule]) => rule))])("a planted violation of %s is reported", (rule) => {
  expect(report).toMatch(new RegExp(`error ${rule}: .*(planted|z9\\d)`));
});

test("every rule of the import table has a planted violation", async () => {
  const place = "../.dependency-cruiser.mjs";
  const { default: config }: { readonly default: { readonly forbidden: readonly { readonly name: string }[] } } =
    await import(place);
  const names = config.forbidden.map((rule) => rule.name);
  expect([...names].sort()).toEqual([...new Set(PLANTED.map(([, , rule]) => rule))].sort());
});

function isSource(path: string): boolean {
  return !/[/](node_modules|dist)([/]|$)/.test(path.slice(ROOT.length));
}

/** The real packages, except our own, which must resolve inside the copy. */
function linkModules(): void {
  const modules = join(copy, "node_modules");
  mkdirSync(join(modules, "@mingji"), { recursive: true });
  for (const entry of readdirSync(join(ROOT, "node_modules"))) {
    if (entry !== "@mingji" && !entry.startsWith("."))
      symlinkSync(join(ROOT, "node_modules", entry), join(modules, entry));
  }
  mkdirSync(join(copy, "packages", "portal"), { recursive: true });
  for (const name of readdirSync(join(copy, "packages"))) {
    symlinkSync(join(copy, "packages", name), join(modules, "@mingji", name));
  }
}

function cruise(folder: string): string {
  const program = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs");
  const done = spawnSync(process.execPath, [program, "--output-type", "err", "packages"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return done.stdout;
}

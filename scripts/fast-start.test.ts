import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const MINGJI = join(ROOT, "packages", "cli", "bin", "mingji.mjs");
const SAMPLE = join(ROOT, "fixtures", "sample", "guangzhou-target-list.txt");

function mingji(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const done = spawnSync(process.execPath, [MINGJI, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { status: done.status, text: done.stdout, complaints: done.stderr };
}

test.each([
  ["read", SAMPLE, "--json"],
  ["audit", SAMPLE, "--sarif"],
  ["target", "不少于6次", "--json"],
  ["rules", "--json"],
  ["explain", "R02"],
  ["audit", "no-such-file.xlsx"],
])("the command line in one file says what its sources say: %s %s %s", { timeout: 120_000 }, (...args) => {
  const given = args.filter((arg) => arg !== undefined);
  expect(mingji(given, {})).toEqual(mingji(given, { MINGJI_FROM_SOURCE: "1" }));
});

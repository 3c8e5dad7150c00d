// `npm run soak`: the long checks at full count. Each is a test file that `npm test` runs with a smaller, seeded slice.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface LongCheck {
  readonly title: string;
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
}

const CHECKS: readonly LongCheck[] = [
  {
    title: "kill -9 of the embedded database and its writer, 100 rounds",
    file: "packages/server/src/db/embedded/crash.test.ts",
    environment: { MINGJI_CRASH_ROUNDS: "100" },
  },
  {
    title: "kill -9 during saves and moves of plans, 100 rounds",
    file: "packages/server/src/plan/plan-crash.test.ts",
    environment: { MINGJI_PLAN_CRASH_ROUNDS: "100" },
  },
  {
    title: "kill -9 while files are imported, 100 rounds",
    file: "packages/server/src/import/import-crash.test.ts",
    environment: { MINGJI_CRASH_ROUNDS: "100" },
  },
  {
    title: "every condition of every rule removed or inverted",
    file: "scripts/mutation.test.ts",
    environment: { MINGJI_MUTANTS: "all" },
  },
  {
    title: "5,000 damaged files: a reading or a message, no crash, within time and memory",
    file: "packages/documents/src/testing/mutate-files.test.ts",
    environment: { MINGJI_MUTATED_FILES: "5000" },
  },
];

const ROOT = join(import.meta.dirname, "..");
const results = mkdtempSync(join(tmpdir(), "mingji-soak-"));
const wanted = process.argv[2];
let passed = 0;
let failed = 0;
for (const check of CHECKS.filter(({ file }) => wanted === undefined || file.includes(wanted))) {
  const counts = runCheck(check);
  passed += counts.passed;
  failed += counts.failed;
}
rmSync(results, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function runCheck({ title, file, environment }: LongCheck): { readonly passed: number; readonly failed: number } {
  const started = Date.now();
  const report = join(results, `${passed + failed}.json`);
  console.log(`\n== ${title}`);
  const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
  const done = spawnSync(
    process.execPath,
    [vitest, "run", file, "--reporter=verbose", "--reporter=json", `--outputFile.json=${report}`],
    { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...environment } },
  );
  console.log(`== ${title}: ${done.status === 0 ? "ok" : "failed"} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: numPassedTests, failed: done.status !== 0 && numFailedTests === 0 ? 1 : numFailedTests };
}

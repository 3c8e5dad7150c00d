// `npm test`: format, lint, types, boundaries, unit and integration tests, real-browser tests; `--no-browser` leaves the last out.
// Every step runs even when an earlier one failed; the last line counts all checks.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { prepare, ROOT } from "./bootstrap.mjs";

const node = prepare();
const BIN = join(ROOT, "node_modules", ".bin");
const RESULTS = join(ROOT, ".build", "test-results");
const environment = { ...process.env, PATH: [BIN, process.env.PATH].join(delimiter), NO_COLOR: "1" };
const withBrowser = !process.argv.includes("--no-browser");

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const counts = [
  step("format", ["@biomejs/biome/bin/biome", "format", "."]),
  step("lint", ["oxlint/bin/oxlint", "--type-aware", "--deny-warnings", "."]),
  step("types", ["typescript/bin/tsc", "--build"]),
  step("types of tests", ["typescript/bin/tsc", "-p", "tsconfig.test.json"]),
  step("boundaries", ["dependency-cruiser/bin/dependency-cruiser.mjs", "--output-type", "err", "packages"]),
  step("web build", [join(ROOT, "scripts", "build.ts")]),
  suite("unit and integration", "vitest.config.ts"),
  ...(withBrowser ? [suite("browser", "e2e/vitest.config.ts")] : []),
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** One tool, counted as one check. */
function step(title, [program, ...args]) {
  const ok = run(title, program, args) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A vitest run, counted test by test; a file that does not load counts as one failure. */
function suite(title, config) {
  const report = join(RESULTS, `${config.replaceAll("/", "-")}.json`);
  const status = run(title, "vitest/vitest.mjs", [
    "run",
    "--config",
    config,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed };
}

function run(title, program, args) {
  const started = Date.now();
  const file = program.startsWith("/") || /^[A-Z]:/.test(program) ? program : join(ROOT, "node_modules", program);
  console.log(`\n== ${title}`);
  const done = spawnSync(node, [file, ...args], { cwd: ROOT, stdio: "inherit", env: environment });
  console.log(`== ${title}: ${done.status === 0 ? "ok" : "failed"} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return done.status ?? 1;
}

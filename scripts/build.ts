// Builds the web application when its sources changed since the last build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const SOURCES = ["packages/core", "packages/documents", "packages/contract", "packages/web", "package-lock.json"];
const DIST = join(ROOT, "packages", "web", "dist");
const STAMP = join(DIST, "built-from.txt");

const digest = digestOf(SOURCES.map((source) => join(ROOT, source)));
if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== digest) buildWeb();

function buildWeb(): void {
  console.error("正在构建网页… Building the web application…");
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  const done = spawnSync(process.execPath, [vite, "build", join(ROOT, "packages", "web"), "--logLevel", "warn"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(STAMP, digest);
}

/** One digest over the names and bytes of all files below the given places. */
function digestOf(places: readonly string[]): string {
  const hash = createHash("sha256");
  for (const place of places) for (const file of filesBelow(place)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesBelow(place: string): readonly string[] {
  if (place.endsWith(".json")) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/(^|\/)(dist|node_modules)(\/|$)/.test(entry.parentPath))
    .filter((entry) => !/[.]test[.]tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

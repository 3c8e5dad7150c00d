import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface LockEntry {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, "..");
const lock: Readonly<Record<string, LockEntry>> = JSON.parse(
  readFileSync(join(ROOT, "package-lock.json"), "utf8"),
).packages;

/** npm writes only the platform at hand when it rebuilds a lockfile beside an installed tree; `npm ci` then fails elsewhere. */
test("the lockfile names every package that another needs, also those of other platforms", () => {
  const places = new Set(Object.keys(lock).map((place) => place.split("node_modules/").at(-1)));
  const missing = Object.entries(lock).flatMap(([place, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !places.has(name))
      .map((name) => `${place} → ${name}`),
  );
  expect(missing).toEqual([]);
});

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const MAIN = join(import.meta.dirname, "mutation", "main.ts");
/** `npm run soak` sets it: every mutant instead of a sample. */
const isWhole = process.env.MINGJI_MUTANTS === "all";
/** Conditions of these families that no example notices yet; the figures may only fall. */
const LEFT = { R: 21, M: 44, X: 50 } as const;

interface Mutation {
  readonly count: number;
  readonly survivors: readonly string[];
}

function mutate(...args: string[]): Mutation {
  return JSON.parse(execFileSync(process.execPath, [MAIN, ...args], { encoding: "utf8" })) as Mutation;
}

test("a condition removed or inverted in a completeness, values or figures rule is noticed by one of its examples", () => {
  const seed = new Date().getDate();
  const { count, survivors } = mutate(
    "--rule",
    "C,V,F",
    ...(isWhole ? [] : ["--sample", "80", "--seed", String(seed)]),
  );
  expect(count).toBeGreaterThanOrEqual(80);
  expect(survivors).toEqual([]);
}, 300_000);

test.runIf(isWhole)(
  "the other families have no more unnoticed conditions than before",
  () => {
    const { survivors } = mutate("--rule", "R,M,X");
    for (const [family, left] of Object.entries(LEFT)) {
      expect(survivors.filter((name) => name.startsWith(family)).length).toBeLessThanOrEqual(left);
    }
  },
  600_000,
);

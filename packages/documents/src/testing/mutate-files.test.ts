import { expect, test } from "vitest";
import { readMutatedFiles } from "./mutate-files.ts";

const SEED = 20261124;
/** The soak raises the number. */
const COUNT = Number(process.env["MINGJI_MUTATED_FILES"] ?? 200);
const SLOWEST = 30_000;

test(`${COUNT} files with random damage (seed ${SEED}) end in a reading or a refusal that says why`, {
  timeout: 1_800_000,
}, async () => {
  const { files, read, refused, faults, slowest } = await readMutatedFiles(COUNT, SEED);
  expect(faults).toEqual([]);
  expect(read + refused).toBe(files);
  expect(read).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
  expect(slowest?.milliseconds).toBeLessThan(SLOWEST);
});

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bigHostileFiles } from "./big-files.ts";
import { hostileFiles } from "./hostile-files.ts";
import { judgeReading } from "./judge-reading.ts";

const files = hostileFiles();
/** Far above what they take, for machines that are busy. */
const SLOWEST = 30_000;
const TIMEOUT = { timeout: 60_000 };

test("the corpus holds at least sixty files with names of their own", () => {
  expect(files.length).toBeGreaterThanOrEqual(60);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

test.each(files.map((file) => [file.name, file] as const))("%s comes to what it must", TIMEOUT, async (_, file) => {
  const { fault, milliseconds } = await judgeReading(file);
  expect(fault).toBeNull();
  expect(milliseconds).toBeLessThan(SLOWEST);
});

test.each(bigHostileFiles().map((make) => [make.name, make] as const))(
  "the big file %s comes to what it must",
  TIMEOUT,
  async (_, make) => {
    const { fault, milliseconds } = await judgeReading(make());
    expect(fault).toBeNull();
    expect(milliseconds).toBeLessThan(SLOWEST);
  },
);

test("the folder of fixtures holds the same files", () => {
  const folder = new URL("../../../../../fixtures/hostile/files/", import.meta.url);
  expect(readdirSync(folder).toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  const changed = files.filter(({ name, bytes }) => !readFileSync(new URL(name, folder)).equals(bytes));
  expect(changed.map(({ name }) => name)).toEqual([]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePercent, percentOf, percentOfWhole, printPercent } from "./percent.ts";

const SEED = 20261128;

test.each([
  ["95%", 95],
  ["８５．５％", 85.5],
  ["5‰", 0.5],
  ["100", 100],
  ["-0%", 0],
  ["九成", null],
  ["", null],
])("reads %s", (text, value) => {
  expect(parsePercent(text)).toBe(value);
});

test(`two decimals print and read back (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 1_000_000 }), (hundredths) => {
      const value = percentOf(hundredths / 100);
      expect(parsePercent(printPercent(value))).toBe(hundredths === 0 ? 0 : value);
    }),
    { seed: SEED },
  );
});

test("a share of nothing is no rate", () => {
  expect(percentOfWhole(1, 0)).toBeNull();
  expect(percentOfWhole(1, 3)).toBe(33.33);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { newId, uuidV7 } from "./uuid.ts";

const SEED = 7;

test("a known time and known random bytes give the identifier of the standard's form", () => {
  expect(uuidV7(0x017f22e279b0, new Uint8Array(16).fill(0xff))).toBe("017f22e2-79b0-7fff-bfff-ffffffffffff");
});

test(`identifiers sort by time (seed ${SEED})`, () => {
  const time = fc.integer({ min: 0, max: 2 ** 47 });
  const random = fc.uint8Array({ minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(time, time, random, random, (one, other, noise, otherNoise) => {
      fc.pre(one < other);
      expect(uuidV7(one, noise) < uuidV7(other, otherNoise)).toBe(true);
    }),
    { seed: SEED },
  );
});

test("a new identifier is a UUID of version 7", () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

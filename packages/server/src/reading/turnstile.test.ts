import { expect, test } from "vitest";
import { createTurnstile } from "./turnstile.ts";

test("never more than so many at once, in order, also after a failure", async () => {
  const pass = createTurnstile(2);
  let inside = 0;
  let most = 0;
  const order: number[] = [];
  const work = (number: number) => async () => {
    inside += 1;
    most = Math.max(most, inside);
    await Promise.resolve();
    order.push(number);
    inside -= 1;
    if (number === 1) throw new Error("one");
    return number;
  };
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map((number) => pass(work(number))));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
});

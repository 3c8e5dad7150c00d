import { expect, test } from "vitest";
import { scoreAll } from "./read.ts";
import { barsOf } from "./read-print.ts";

test("grids and plain texts keep their bars on the development documents", { timeout: 120_000 }, async () => {
  const scores = await scoreAll(["xlsx", "xls", "docx", "html", "md"], null);
  expect(scores.length).toBeGreaterThan(200);
  expect(barsOf(scores).filter(({ ok }) => !ok)).toEqual([]);
});

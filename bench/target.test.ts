import { expect, test } from "vitest";
import { accuracyFigures, scoreGold } from "./target-accuracy.ts";
import { generateCells } from "./target-cells.ts";

test("the target grammar keeps its accuracy bars on the hand-made answers", () => {
  const { exact, wrongHigh, scored } = accuracyFigures(scoreGold());
  expect(scored.length).toBe(449);
  expect(exact).toBeGreaterThanOrEqual(97);
  expect(wrongHigh).toBeLessThanOrEqual(0.5);
});

test("generated cells are distinct and the same for the same seed", () => {
  const cells = generateCells(2000, 5);
  expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(2000);
  expect(generateCells(2000, 5)).toEqual(cells);
});

import { expect, test } from "vitest";
import { mergeContent, takeTheirs } from "./merge-content.ts";
import { entry, planContent } from "./testing/plan-content.ts";

const base = planContent([entry("甲", "≥1次"), entry("乙", "≥2次")]);

test("what only one side changed is taken from there, without a question", () => {
  const mine = planContent([entry("甲", "≥9次"), entry("乙", "≥2次")]);
  const theirs = planContent([entry("甲", "≥1次"), entry("乙", "≥8次")], { project: "改名" });
  expect(mergeContent(base, mine, theirs)).toEqual({
    content: planContent([entry("甲", "≥9次"), entry("乙", "≥8次")], { project: "改名" }),
    conflicts: [],
  });
});

test("where both changed a cell, both texts are offered and one's own stands", () => {
  const mine = planContent([entry("甲", "≥9次"), entry("乙", "≥2次")]);
  const theirs = planContent([entry("甲", "≥7次"), entry("乙", "≥2次")]);
  const { content, conflicts } = mergeContent(base, mine, theirs);
  const place = { address: { project: 0, indicator: 0, field: "annual" }, mine: "≥9次", theirs: "≥7次" };
  expect([content, conflicts]).toEqual([mine, [place]]);
  expect(takeTheirs(content, theirs, place)).toEqual(theirs);
});

test("rows added on one side stay; rows changed on both sides are one question about the list", () => {
  const mine = planContent([entry("甲", "≥1次"), entry("乙", "≥2次"), entry("丙", "≥3次")]);
  const renamed = planContent(base.indicators, { project: "改名" });
  expect(mergeContent(base, mine, renamed).content).toEqual(planContent(mine.indicators, { project: "改名" }));
  const theirs = planContent([entry("甲", "≥7次")]);
  const { content, conflicts } = mergeContent(base, mine, theirs);
  expect(content.indicators).toEqual(mine.indicators);
  expect(conflicts.map(({ address }) => address)).toEqual([null]);
  expect(conflicts.map((place) => takeTheirs(content, theirs, place).indicators)).toEqual([theirs.indicators]);
});

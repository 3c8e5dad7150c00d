import { expect, test } from "vitest";
import { factsOf } from "../audit/derive-facts.ts";
import { readingOf } from "../rules/testing/reading-of.ts";
import { goalLinksOf } from "./link-goal.ts";

function links(goal: string | null, ...rows: readonly (readonly [name: string, value: string])[]): readonly string[] {
  const reading = readingOf({
    projects: [{ goal, indicators: rows.map(([name, value]) => ["产出指标", "数量指标", name, value] as const) }],
  });
  const facts = factsOf(reading).projects[0];
  const project = reading.projects[0];
  if (facts === undefined || project === undefined) return [];
  const result = goalLinksOf(project, facts);
  return [
    ...result.links.map(({ statement, indicator, state }) => `${statement.object} ${indicator} ${state}`),
    ...result.unmentioned.map((row) => `row ${row} unmentioned`),
  ];
}

test("the same object with another number is a contradiction", () => {
  expect(links("当年投产企业30家", ["新增投产企业数量", "≥10家"])).toEqual(["投产企业 0 contradiction"]);
});

test("a promise that no row counts is a promise without indicator, and a row nobody promised is unmentioned", () => {
  expect(links("税收约0.5亿", ["新增投产企业数量", "≥10家"])).toEqual([
    "税收 null promiseWithoutIndicator",
    "row 0 unmentioned",
  ]);
});

test("values that agree after conversion, by rounding, as an approximation or as a higher floor are covered", () => {
  expect(links("营造林8万亩", ["营造林面积", "80000亩"])).toEqual(["营造林 0 covered"]);
  expect(links("新建道路2公里", ["新建道路长度", "2km"])).toEqual(["道路 0 covered"]);
  expect(links("绿化公路约3500米", ["绿化公路长度", "=3400米"])).toEqual(["绿化公路 0 covered"]);
  expect(links("培训教师不少于100人", ["培训教师人数", "≥120人"])).toEqual(["培训教师 0 covered"]);
});

test("a row that equals one statement is not held against another", () => {
  expect(links("营造林8万亩,其中新造林3万亩", ["营造林面积", "8万亩"], ["新造林面积", "3万亩"])).toEqual([
    "营造林 0 covered",
    "新造林 1 covered",
  ]);
});

test("without a goal text nothing is linked", () => {
  expect(links(null, ["培训人数", "≥10人"])).toEqual([]);
});

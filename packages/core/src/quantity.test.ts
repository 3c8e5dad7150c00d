import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalUnit, convertUnit, isKnownUnit, sameDimension, unitSpellings } from "./quantity.ts";

const SEED = 20261125;

test.each([
  ["km", "公里"],
  ["千米", "公里"],
  ["㎡", "平方米"],
  ["万平米", "万平方米"],
  ["百分比", "%"],
  ["％", "%"],
  ["% ( 百分比 )", "%"],
  ["个月", "月"],
  ["元/人*月", "元/人·月"],
  ["元/人.每天", "元/人·天"],
  ["元/人/月", "元/人·月"],
  ["元每平方米", "元/平方米"],
  ["万元 / 人", "万元/人"],
  ["万条", "万条"],
  ["种次", "种次"],
  ["碗", "碗"],
  [" ", null],
])("the canonical name of %s is %s", (printed, canonical) => {
  expect(canonicalUnit(printed)).toBe(canonical);
});

test.each([
  [8, "万亩", "亩", 80_000],
  [15, "亩", "公顷", 1],
  [2, "吨", "斤", 4000],
  [1.5, "亿元", "万元", 15_000],
  [3, "万", null, 30_000],
  [2, "年", "月", 24],
  [3, "万元/人·月", "元/人·月", 30_000],
  [5, "‰", "%", 0.5],
  [1, "人", "人次", null],
  [1, "月", "天", null],
  [1, "碗", "碗", 1],
  [1, "碗", "个", null],
])("%s %s in %s is %s", (value, from, to, expected) => {
  expect(convertUnit(value, from, to)).toBe(expected);
});

test("people and visits are different things, people and 名 are one", () => {
  expect(sameDimension("人", "人次")).toBe(false);
  expect(sameDimension("人", "名")).toBe(true);
  expect(isKnownUnit("元/人·月")).toBe(true);
  expect(isKnownUnit("碗")).toBe(false);
});

test(`every spelling has one stable canonical name and converts to itself and back (seed ${SEED})`, () => {
  const spelling = fc.constantFrom(...unitSpellings());
  fc.assert(
    fc.property(spelling, fc.integer({ min: 1, max: 1_000_000 }), (printed, value) => {
      const canonical = canonicalUnit(printed);
      expect(canonicalUnit(canonical ?? "")).toBe(canonical);
      const scaled = convertUnit(value, canonical, `万${canonical}`);
      expect(convertUnit(scaled ?? Number.NaN, `万${canonical}`, canonical)).toBeCloseTo(value, 6);
    }),
    { seed: SEED },
  );
});

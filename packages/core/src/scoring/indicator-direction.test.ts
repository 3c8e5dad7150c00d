import { expect, test } from "vitest";
import { readingOf } from "../rules/testing/reading-of.ts";
import { directionOf } from "./indicator-direction.ts";

function direction(level2: string | null, name: string, annual: string, nature?: string): string | null {
  const row = { level1: null, level2, name, annual, ...(nature === undefined ? {} : { nature }) };
  const indicator = readingOf({ projects: [{ indicators: [row] }] }).projects[0]?.indicators[0];
  return indicator === undefined ? null : directionOf(indicator);
}

test.each([
  [null, "管护面积", "反向", "5万亩", "negative"],
  [null, "森林火灾受害率", undefined, "≤0.9‰", "negative"],
  [null, "财政供养人员控制率", undefined, "100%", "negative"],
  [null, "节约财政支出", undefined, "20万元", "positive"],
  [null, "安全事故处置率", undefined, "95%", "positive"],
  ["数量指标", "培训人数", undefined, "50人", "positive"],
  ["时效指标", "办理时限", undefined, "5个工作日", "negative"],
  ["时效指标", "办结及时率", undefined, "95%", "positive"],
  ["成本指标", "人均伙食", undefined, "30元", "negative"],
  [null, "覆盖范围", undefined, "100%", "positive"],
  [null, "管护面积", undefined, "28万亩", null],
])("%s %s %s %s is %s", (level2, name, nature, annual, expected) => {
  expect(direction(level2, name, annual, nature)).toBe(expected);
});

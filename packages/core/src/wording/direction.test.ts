import { expect, test } from "vitest";
import { type Direction, directionOf } from "./direction.ts";
import { readName } from "./read-name.ts";

const examples: readonly (readonly [name: string, direction: Direction])[] = [
  ["安全事故发生率", "harm"],
  ["群众投诉次数", "harm"],
  ["结转结余率", "harm"],
  ["不良贷款率", "harm"],
  ["工程总成本", "cost"],
  ["公用经费支出", "cost"],
  ["安全事故下降率", "benefit"],
  ["节约公用经费支出", "benefit"],
  ["降低运营成本", "benefit"],
  ["投诉处理率", null],
  ["查处违法案件数", null],
  ["排查隐患数量", null],
  ["成本核算率", null],
  ["受益群众满意度", "benefit"],
  ["验收合格率", "benefit"],
  ["会议次数", null],
];

test.each(examples)("%s counts as %s", (name, direction) => {
  expect(directionOf(readName(name))).toBe(direction);
});

test("a name of many measure words takes time by its length", () => {
  expect(directionOf(readName(`事故${"数量".repeat(190)}件外`))).toBeNull();
});

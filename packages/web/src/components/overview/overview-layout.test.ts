import { readingOf } from "@mingji/core/rules/testing/reading-of";
import { expect, test } from "vitest";
import { zh } from "../../lib/locale/zh.ts";
import { uncoveredPlaces } from "../grid/testing/uncovered-places.ts";
import { overviewLayout } from "./overview-layout.ts";

const WORDS = { ...zh.overview, severity: zh.severity };
const READING = readingOf({
  projects: [
    { name: "甲", funds: { total: "30.00" }, indicators: [["产出指标", "数量指标", "里程", "5公里"]] },
    { name: "乙", funds: { total: "60.00" }, indicators: [[null, null, "里程", "5公里"]] },
    { name: "丙", indicators: [["效益指标", "社会效益指标", "影响", "提升"]] },
  ],
});

test("each project shows its share of the largest amount, its classes and what is missing", () => {
  const layout = overviewLayout(READING, [], WORDS, false);
  const rows = [0, 1, 2].map((row) => layout.cellsOf(0).filter((cell) => cell.row === row));
  expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ["甲", "30.00", "1", "无", "1", "无", "无", "无", "无", "没有问题"],
    ["乙", "60.00", "1", "", "", "", "", "", "", "没有问题"],
    ["丙", "未写", "1", "无", "无", "无", "无", "1", "无", "没有问题"],
  ]);
  expect(rows.map(([, money]) => money?.share)).toEqual([0.5, 1, undefined]);
});

test("on a phone the same cells stand in another order, every place covered", () => {
  const layout = overviewLayout(READING, [], WORDS, true);
  expect(uncoveredPlaces(layout)).toEqual([]);
  expect(layout.columns.slice(0, 3).map(({ id }) => id)).toEqual(["project", "money", "findings"]);
});

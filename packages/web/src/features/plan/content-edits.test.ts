import { expect, test } from "vitest";
import {
  isEditable,
  textAt,
  withBlock,
  withColumn,
  withFund,
  withRowAdded,
  withRowMoved,
  withRowRemoved,
  withText,
} from "./content-edits.ts";
import { entry, planContent } from "./testing/plan-content.ts";

const content = planContent([entry("甲", "≥1次"), entry("乙", "≥2次"), entry("丙", "≥3次")]);
const names = ({ indicators }: typeof content) => indicators.map(({ name }) => name);

test("every cell that holds a text of the plan gives back what was typed into it", () => {
  const fields = ["name", "spendingUnit", "category", "funds.total", "goals.period", "goals.annual"];
  const cells = [
    ...fields.map((field) => ({ project: 0, indicator: null, field })),
    ...["level1", "level2", "name", "annual", "period", "unit", "nature", "weight"].map((field) => ({
      project: 0,
      indicator: 1,
      field,
    })),
  ];
  const failed = cells.filter((cell) => !isEditable(cell) || textAt(withText(content, cell, "新"), cell) !== "新");
  expect(failed).toEqual([]);
  expect(isEditable({ project: 0, indicator: 0, field: "actual" })).toBe(false);
  expect(isEditable({ project: null, indicator: null, field: "title" })).toBe(false);
});

test("a merged class cell changes all of its rows", () => {
  const changed = withText(content, { project: 0, indicator: 0, field: "level2" }, "质量指标", 2);
  expect(changed.indicators.map(({ level2 }) => level2)).toEqual(["质量指标", "质量指标", "数量指标"]);
});

test("rows are added in the class of the row above, moved and taken out", () => {
  const added = withRowAdded(withColumn(content, "unit"), 0);
  expect(added.indicators[1]).toEqual(entry("", "", { unit: "" }));
  expect(names(withRowMoved(content, 0, 1))).toEqual(["乙", "甲", "丙"]);
  expect(names(withRowMoved(content, 0, -1))).toEqual(["甲", "乙", "丙"]);
  expect(names(withRowRemoved(content, 1))).toEqual(["甲", "丙"]);
});

test("a block lands on its columns, adds rows, and an empty class cell repeats the one above as merged cells do", () => {
  const block = [
    ["效益指标", "社会效益指标", "子", "≥5家"],
    ["", "", "丑", "≥6家", "多余"],
  ];
  const changed = withBlock(content, 2, ["level1", "level2", "name", "annual"], block);
  expect(changed.indicators.slice(2)).toEqual([
    entry("子", "≥5家", { level1: "效益指标", level2: "社会效益指标" }),
    entry("丑", "≥6家", { level1: "效益指标", level2: "社会效益指标" }),
  ]);
});

test("a source of money that the form lacks is added once", () => {
  const added = withFund(content, "otherFunds");
  expect(added.funds).toEqual([...content.funds, { source: "otherFunds", amount: "" }]);
  expect(withFund(added, "otherFunds")).toEqual(added);
});

import { readingOf } from "@mingji/core/rules/testing/reading-of";
import type { ReadingSpec } from "@mingji/core/rules/testing/reading-spec";
import { expect, test } from "vitest";
import { addressKey } from "../../lib/address.ts";
import { cellAt, findCell, type GridLayout, SECTION_ROWS } from "../grid/grid-layout.ts";
import { uncoveredPlaces } from "../grid/testing/uncovered-places.ts";
import { formLayout } from "./form-layout.ts";
import { FORM_WORDS } from "./testing/form-words-zh.ts";

const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, row) => ["产出指标", row % 2 === 0 ? "数量指标" : "质量指标", `指标${row}`, "≥1个"] as const,
  );

const LIST: ReadingSpec = {
  form: "target-list",
  totals: [{ name: "合计", of: "department", funds: { total: "30.00" } }],
  projects: [
    { name: "甲", spendingUnit: "示例单位001", funds: { total: "10.00" }, goal: "修路", indicators: rows(3) },
    { name: "乙", funds: { total: "20.00", otherFunds: "1.00" }, goal: "建桥", indicators: [] },
    { name: "丙", goal: "", indicators: rows(2 * SECTION_ROWS + 1) },
  ],
};
const EVALUATION: ReadingSpec = {
  form: "self-evaluation",
  projects: [
    {
      name: "甲",
      expectedGoal: "修路",
      actualGoal: "修了",
      totalScore: 95,
      grade: "优",
      indicators: [
        { level1: "产出指标", level2: "数量指标", name: "里程", annual: "5", actual: "5", weight: "90", score: "85" },
      ],
      execution: { rows: [{ source: "年度资金总额", initialBudget: "10", adjustedBudget: "10", executed: "9" }] },
    },
  ],
};

test.each([
  ["a list form", LIST, false],
  ["a list form on a phone", LIST, true],
  ["the form of one project", { projects: [{ funds: { total: "1" }, goal: "修路", indicators: rows(4) }] }, false],
  ["a self-evaluation", EVALUATION, false],
  ["a self-evaluation on a phone", EVALUATION, true],
  ["a project without indicators", { projects: [{ goal: "修路" }] }, false],
] satisfies readonly (readonly [string, ReadingSpec, boolean])[])(
  "%s covers every place of the grid once",
  (_, spec, isNarrow) => {
    const layout = formLayout(readingOf(spec), FORM_WORDS, isNarrow);
    expect(uncoveredPlaces(layout)).toEqual([]);
  },
);

test("equal levels are merged, and a project's cells span its indicators", () => {
  const layout = formLayout(
    readingOf({
      form: "target-list",
      projects: [
        {
          name: "甲",
          goal: "修路",
          indicators: [
            ["产出指标", "数量指标", "里程", "5公里"],
            ["产出指标", "数量指标", "桥", "1座"],
            ["产出指标", "质量指标", "合格率", "100%"],
            ["效益指标", "质量指标", "车流", "提升"],
          ],
        },
      ],
    }),
    FORM_WORDS,
    false,
  );
  const spans = layout.cellsOf(0).filter(({ rowSpan }) => rowSpan > 1);
  expect(spans.map(({ text, row, rowSpan }) => [text, row, rowSpan])).toEqual([
    ["甲", 0, 4],
    ["修路", 0, 4],
    ["产出指标", 0, 3],
    ["数量指标", 0, 2],
  ]);
});

test("a long project is continued in further sections under its name, and every indicator is found by its address", () => {
  const layout = formLayout(readingOf(LIST), FORM_WORDS, false);
  const last = { project: 2, indicator: 2 * SECTION_ROWS, field: "name" };
  expect(findCell(layout, last)?.cell.text).toBe(`指标${2 * SECTION_ROWS}`);
  const section = findCell(layout, last)?.section ?? 0;
  expect(layout.cellsOf(section)[0]).toMatchObject({ text: "丙", note: FORM_WORDS.continued });
});

test("every key is unique, so that a mark stands on one cell", () => {
  for (const spec of [LIST, EVALUATION]) {
    const keys = allCells(formLayout(readingOf(spec), FORM_WORDS, false)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("the cell at a place is the merged cell that covers it", () => {
  const layout = formLayout(readingOf(LIST), FORM_WORDS, false);
  expect(cellAt(layout, 3, 0)?.cell.key).toBe(addressKey({ project: 0, indicator: null, field: "name" }));
  expect(cellAt(layout, layout.rowCount, 0)).toBeNull();
});

function allCells(layout: GridLayout) {
  return layout.sections.flatMap((_, section) => layout.cellsOf(section));
}

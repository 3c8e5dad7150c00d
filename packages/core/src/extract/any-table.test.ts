import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, Cell, SourceDocument, Table } from "../document/document.ts";
import { extract } from "./extract.ts";

const WORDS = (
  "项目名称|主管部门|项目资金（万元）|年度资金总额|其中：财政拨款|年度总体目标|预期目标|实际完成情况|绩效指标|一级指标|二级指标|三级指标|指标值|分值|得分|单位|" +
  "指标性质|产出指标|数量指标|效益指标|100|≥95%|3条|总分|注：说明|填报人：张三 电话：13800000000|年初预算数|全年执行数|合计|单位：万元|（2023年度）|项目支出绩效目标表|" +
  "绩效目标|预算数|854万（其中400万元）|1、1-产出指标；11-数量指标；场次；年度指标值：≥ 5 场。|……|指标2：|其中：甲|★乙|优|良|一、基本情况|项目名称：丙|经费保障|√|1|2|"
).split("|");

const cell = fc.record({
  row: fc.nat(12),
  column: fc.nat(8),
  rowSpan: fc.integer({ min: 1, max: 5 }),
  columnSpan: fc.integer({ min: 1, max: 4 }),
  text: fc.constantFrom(...WORDS),
});
const table = fc
  .array(cell, { maxLength: 60 })
  .map((cells): Table => ({ kind: "table", rowCount: 18, columnCount: 13, cells: sorted(cells), at: { table: 1 } }));
const line = fc.constantFrom(...WORDS).map((text): Block => ({ kind: "text", text, at: { line: 1 } }));
const document = fc.record({
  format: fc.constantFrom("docx" as const, "text" as const),
  blocks: fc.array(fc.oneof(table, line), { maxLength: 4 }),
});

function sorted(cells: readonly Cell[]): readonly Cell[] {
  return cells.toSorted((first, second) => first.row - second.row || first.column - second.column);
}

test("any table, also one whose cells overlap, ends in a reading whose messages name what is there (seed 7)", () => {
  fc.assert(
    fc.property(document, (made) => {
      const source: SourceDocument = { ...made, messages: [] };
      const { projects, messages } = extract(source, { name: "any", sha256: "", format: made.format });
      for (const { project, indicator } of messages) {
        if (project === undefined) continue;
        expect(projects[project]).toBeDefined();
        if (indicator !== undefined) expect(projects[project]?.indicators[indicator]).toBeDefined();
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});

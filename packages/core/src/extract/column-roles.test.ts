import { expect, test } from "vitest";
import { extract } from "./extract.ts";
import { layoutsOf } from "./layouts-of.ts";
import { documentOf, tableOf } from "./testing/table-of.ts";

const source = { name: "list.xlsx", sha256: "", format: "xlsx" };

const UNKNOWN_VALUE = documentOf(
  tableOf(`项目名称 | 一级指标 | 二级指标 | 三级指标 | 本期数 | 说明栏
  甲项目 | 产出指标 | 数量指标 | 培训人次 | ≥120人次 | 来自台账
  甲项目 | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 来自问卷`),
);

test("a layout says how each column is read, and which is not", () => {
  const [layout, ...others] = layoutsOf(UNKNOWN_VALUE);
  expect(others).toEqual([]);
  expect(layout?.headings).toEqual(["项目名称", "一级指标", "二级指标", "三级指标", "本期数", "说明栏"]);
  expect(layout?.columns.map(({ role, by }) => [role, by])).toEqual([
    ["project", "wording"],
    ["level1", "wording"],
    ["level2", "wording"],
    ["name", "wording"],
    [null, "nothing"],
    [null, "nothing"],
  ]);
  expect(layout?.columns[4]?.samples).toEqual(["≥120人次", "≥90%"]);
});

test("a column is read as a person said", () => {
  expect(valuesOf(undefined)).toEqual([null, null]);
  expect(valuesOf(new Map([["本期数", "annual" as const]]))).toEqual(["≥120人次", "≥90%"]);
});

test("a table of which no heading is known is read once a person has said what they are", () => {
  const document = documentOf(
    tableOf(`事由 | 甲类 | 乙类 | 叫法 | 多少
    甲项目 | 产出指标 | 数量指标 | 培训人次 | ≥120人次
    甲项目 | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%`),
  );
  expect(layoutsOf(document)[0]?.headings).toEqual(["事由", "甲类", "乙类", "叫法", "多少"]);
  const roles = new Map([
    ["事由", "project" as const],
    ["甲类", "level1" as const],
    ["乙类", "level2" as const],
    ["叫法", "name" as const],
    ["多少", "annual" as const],
  ]);
  const { projects } = extract(document, source, roles);
  expect(projects.map(({ name, indicators }) => [name, indicators.map((one) => [one.name, one.annual?.raw])])).toEqual([
    [
      "甲项目",
      [
        ["培训人次", "≥120人次"],
        ["学员满意度", "≥90%"],
      ],
    ],
  ]);
});

function valuesOf(roles: Parameters<typeof extract>[2]) {
  return extract(UNKNOWN_VALUE, source, roles).projects.flatMap(({ indicators }) =>
    indicators.map(({ annual }) => annual?.raw ?? null),
  );
}

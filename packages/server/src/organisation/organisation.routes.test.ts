import {
  changeOrganisation,
  endOrganisation,
  getOrganisation,
  importOrganisations,
  listOrganisations,
} from "@mingji/contract/organisation";
import { createPlan } from "@mingji/contract/plan";
import { openRound } from "@mingji/contract/round";
import type { Role } from "@mingji/contract/role";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callerOf, refusalOf } from "../testing/call-app.ts";
import { sampleContent } from "../testing/sample-plan.ts";
import { openTestApp, type TestApp } from "../testing/test-app.ts";

const TREE = `单位名册
单位名称,单位编码,主管部门,启用日期
示例部门01,001,,2020-01-01
示例单位001,001001,001,2020-01-01
示例单位002,001002,示例部门01,2020/1/1
示例部门02,002,,2020年1月1日
`;

let running: TestApp;
beforeEach(async () => {
  running = await openTestApp();
});
afterEach(() => running.close());

const as = (role: Role) => callerOf(running.app, role);
const importText = (text: string, from?: string) =>
  as("administrator")(importOrganisations, {
    query: { name: "名册.csv", ...(from === undefined ? {} : { from }) },
    file: new TextEncoder().encode(text),
  });
const on = async (day: string) => {
  const { items } = await as("auditor")(listOrganisations, { query: { on: day } });
  const names = new Map(items.map(({ id, name }) => [id, name]));
  return items
    .map(({ name, code, parentId }) => `${name} ${code ?? "-"} ${names.get(parentId ?? "") ?? "-"}`)
    .toSorted();
};
const idOf = async (name: string) => {
  const { items } = await as("auditor")(listOrganisations, {});
  return items.find((one) => one.name === name)?.id ?? "";
};

test("a register is imported once, and shows the tree of each day", async () => {
  expect(await importText(TREE)).toEqual({
    outcome: "imported",
    message: "已导入：新增 4 个，变更 0 个，0 个没有变化。",
    created: 4,
    changed: 0,
    unchanged: 0,
    problems: [],
  });
  expect(await on("2020-01-01")).toEqual([
    "示例单位001 001001 示例部门01",
    "示例单位002 001002 示例部门01",
    "示例部门01 001 -",
    "示例部门02 002 -",
  ]);
  expect(await on("2019-12-31")).toEqual([]);
  expect(await importText(TREE)).toMatchObject({ outcome: "unchanged", unchanged: 4 });
});

test("a later register renames and moves from its day on; earlier days keep the earlier name and place", async () => {
  await importText(TREE);
  const later = "单位名称,单位编码,主管部门\n示例单位009,001001,002\n";
  expect(await importText(later, "2026-07-01")).toMatchObject({ outcome: "imported", created: 0, changed: 1 });
  expect((await on("2026-06-30"))[0]).toBe("示例单位001 001001 示例部门01");
  expect((await on("2026-07-01"))[1]).toBe("示例单位009 001001 示例部门02");
});

test("a department and its own office of the same name are told apart", async () => {
  const text = "名称,上级\n示例部门01,\n示例部门01,示例部门01\n示例单位001,示例部门01\n";
  expect(await importText(text, "2026-01-01")).toMatchObject({ outcome: "imported", created: 3 });
  const tree = ["示例单位001 - 示例部门01", "示例部门01 - -", "示例部门01 - 示例部门01"];
  expect(await on("2026-01-01")).toEqual(tree);
  expect(await importText(text, "2026-01-01")).toMatchObject({ outcome: "unchanged", unchanged: 3 });
});

test("one wrong row and nothing is imported; every wrong row is named", async () => {
  const text = `名称,编码,上级,启用日期
,9,,2026-01-01
甲,1,没有的上级,2026-01-01
乙,2,,某天
丙,3,4,2026-01-01
丁,4,3,2026-01-01
好,5,,2026-01-01
好,5,,2026-01-01
`;
  const result = await importText(text);
  expect([result.outcome, result.created]).toEqual(["refused", 0]);
  expect(result.problems.map(({ row, text: { zh } }) => [row, zh])).toEqual([
    [2, "没有写单位名称。"],
    [3, "没有找到上级“没有的上级”。"],
    [4, "“某天”不是日期，请写成 2026-01-01。"],
    [5, "上级绕成了圈：它是自己的上级。"],
    [6, "上级绕成了圈：它是自己的上级。"],
    [8, "与第 7 行是同一个单位。"],
  ]);
  expect(await on("2026-12-31")).toEqual([]);
});

test.each([
  ["without a table", "只有一行文字"],
  ["that is empty", ""],
])("a file %s is refused with a sentence", async (_, text) => {
  const { outcome, problems } = await importText(text);
  expect([outcome, problems.map(({ row }) => row)]).toEqual(["refused", [null]]);
});

test("a renamed organisation keeps every name with its days", async () => {
  await importText(TREE);
  const id = await idOf("示例单位001");
  const rename = (from: string) =>
    as("administrator")(changeOrganisation, {
      params: { id },
      body: { from, name: "示例中心001", reason: "机构改革" },
    });
  expect(await rename("2026-03-01")).toMatchObject({
    id,
    name: "示例中心001",
    code: "001001",
    validFrom: "2026-03-01",
  });
  expect(await refusalOf(rename("2026-03-01"))).toMatchObject({ status: 409 });
  expect(await refusalOf(rename("2025-01-01"))).toMatchObject({ status: 409 });
  const { kind, names } = await as("auditor")(getOrganisation, { params: { id } });
  expect([kind, ...names.map(({ validFrom, name, reason }) => [validFrom, name, reason])]).toEqual([
    "unit",
    ["2020-01-01", "示例单位001", null],
    ["2026-03-01", "示例中心001", "机构改革"],
  ]);
  expect((await on("2026-02-28"))[0]).toContain("示例单位001");
});

test("an organisation is merged into another: it is closed from the day on, takes no new plan, and its past stays", async () => {
  await importText(TREE);
  const [id, into] = [await idOf("示例单位001"), await idOf("示例单位002")];
  const body = { from: "2026-04-01", into, reason: "合并" };
  expect(await as("administrator")(endOrganisation, { params: { id }, body })).toEqual({
    id,
    endedFrom: "2026-04-01",
    into,
  });
  expect((await on("2026-03-31")).length).toBe(4);
  expect((await on("2026-04-01")).length).toBe(3);
  expect((await refusalOf(as("administrator")(endOrganisation, { params: { id }, body }))).status).toBe(409);
  const round = await as("administrator")(openRound, { body: { fiscalYear: 2026, title: "2026年预算" } });
  const content = structuredClone(sampleContent()) as never;
  const plan = as("unitEditor")(createPlan, { body: { roundId: round.id, organisationId: id, content } });
  expect(await refusalOf(plan)).toMatchObject({ status: 409, code: "conflict" });
});

test("a department with units below it is not closed, and nobody is placed below themselves", async () => {
  await importText(TREE);
  const [department, unit] = [await idOf("示例部门01"), await idOf("示例单位001")];
  const end = as("administrator")(endOrganisation, {
    params: { id: department },
    body: { from: "2026-04-01", reason: "撤销" },
  });
  expect(await refusalOf(end)).toMatchObject({ status: 409, details: { count: 2 } });
  const move = as("administrator")(changeOrganisation, {
    params: { id: department },
    body: { from: "2026-04-01", parentId: unit, reason: "?" },
  });
  expect((await refusalOf(move)).status).toBe(409);
});

test("two administrators who import the same register at once make one tree", async () => {
  const results = await Promise.all([importText(TREE), importText(TREE)]);
  expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(["imported", "unchanged"]);
  expect((await on("2026-01-01")).length).toBe(4);
});

test("20,000 units are imported within seconds", async () => {
  const rows = Array.from({ length: 19_999 }, (_, index) => `单位${index},${10_000 + index},甲`);
  const began = performance.now();
  expect(await importText(`名称,编码,上级\n甲,1,\n${rows.join("\n")}\n`)).toMatchObject({ created: 20_000 });
  expect(performance.now() - began).toBeLessThan(20_000);
});

import { describe, expect, test } from "vitest";
import { sampleRecord } from "../testing/sample-record.ts";
import { findPersonalData } from "./personal-data.ts";
import { redact } from "./redact.ts";
import { revealingTotals } from "./withheld.ts";

describe("personal data in a text", () => {
  test.each([
    ["联系人：张某某，电话13800138000", ["person 张某某", "phone 13800138000"]],
    ["填报人: 李四 联系电话: 020-87654321", ["person 李四", "phone 020-87654321"]],
    ["身份证11010519491231002X", ["identity 11010519491231002X"]],
    ["账号6222 0200 0000 0000 009", []],
    ["开户账号 4111111111111111", ["bank 4111111111111111"]],
    ["项目代码51000021R000000019951", []],
    ["总投资 17,741.20 万元，2026年12月31日前完成", []],
    ["负责人：", []],
  ])("%s", (text, found) => {
    expect(findPersonalData(text).map(({ kind, text: one }) => `${kind} ${one}`)).toEqual(found);
  });
});

test("personal data is removed everywhere in a record and listed once; a released text stays with its reason", () => {
  const record = sampleRecord(1, 2026, "≥1公里");
  const goals = { period: null, annual: "联系人：张某某，电话13800138000；热线020-12345678。" };
  const { record: clean, redactions } = redact({ ...record, project: { ...record.project, goals } }, [
    { text: "020-12345678", reason: "公开的服务热线" },
  ]);
  expect(clean.project.goals.annual).toBe("联系人：▇▇▇，电话▇▇▇；热线020-12345678。");
  expect(redactions.map(({ text, field, released }) => [text, field, released])).toEqual([
    ["张某某", "goals.annual", null],
    ["13800138000", "goals.annual", null],
    ["020-12345678", "goals.annual", "公开的服务热线"],
  ]);
});

test("a total that gives a withheld project away is warned of; many withheld projects hide each other", () => {
  const projects = [1, 2, 3, 4, 5].map((number) => sampleRecord(number, 2026, "1").project);
  const totals = [
    { name: "合计", of: "department" as const, funds: { total: { raw: "15", fen: 15_000_000 as never } }, at: {} },
  ];
  const reading = { totals, projects };
  expect(revealingTotals(reading, (index) => index !== 2).map(({ text }) => text.zh)).toEqual([
    "“合计”的合计减去已公开项目，可推算出 1 个未公开项目的金额（3.00万元）：请同时不公开该合计，或与其他未公开项目合并列示。",
  ]);
  expect(revealingTotals(reading, (index) => index > 2)).toEqual([]);
  expect(revealingTotals(reading, () => true)).toEqual([]);
});

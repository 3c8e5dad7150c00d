import type { Finding } from "@mingji/core/audit/report";
import { expect, test } from "vitest";
import { addressKey, type CellAddress } from "./address.ts";
import { filteredFindings, groupedFindings, NO_FILTER } from "./finding-filter.ts";
import { marksOf } from "./marks.ts";

const SHOWN = new Set(["0//name", "0//goals.annual", "0/0/name", "0/0/annual"]);
const isShown = (address: CellAddress) => SHOWN.has(addressKey(address));

test.each([
  ["its own field", { indicator: 0, field: "annual" }, "0/0/annual"],
  ["the row's name, when the form does not show the field", { indicator: 0, field: "unit" }, "0/0/name"],
  ["the project's name, when the row is not shown", { indicator: 7, field: "annual" }, "0//name"],
  ["the goal that is shown", { field: "goals.period" }, "0//goals.annual"],
  ["the project's name, when it names no field", {}, "0//name"],
  ["the title, when it is about the whole form", { project: null, field: "fiscalYear" }, "//title"],
])("a finding is marked at %s", (_, change, key) => {
  const { cellOf } = marksOf([findingOf(change)], isShown);
  expect(cellOf.map(addressKey)).toEqual([key]);
});

test("a cell with several findings shows the gravest; a waived one counts only when nothing else is there", () => {
  const waiver = { reason: "已说明", by: "示例", until: null };
  const { byCell } = marksOf(
    [
      findingOf({ severity: "info" }),
      findingOf({ severity: "warning" }),
      findingOf({ severity: "error", waiver }),
      findingOf({ indicator: 0, field: "annual", severity: "error", waiver }),
    ],
    isShown,
  );
  expect([...byCell]).toEqual([
    ["0//name", { findings: [0, 1, 2], worst: "warning", waived: false }],
    ["0/0/annual", { findings: [3], worst: "error", waived: true }],
  ]);
});

test("findings are filtered by level and words, and grouped in the order of their kind", () => {
  const findings = [
    findingOf({ rule: "V01", severity: "warning", project: 1 }),
    findingOf({ rule: "C01", severity: "error", project: 0 }),
    findingOf({ rule: "F09", severity: "info", project: null }),
  ];
  expect(filteredFindings(findings, { ...NO_FILTER, severity: "error" }, "zh")).toEqual([1]);
  expect(filteredFindings(findings, { ...NO_FILTER, words: "v0" }, "zh")).toEqual([0]);
  const ids = (grouping: "severity" | "rule" | "project") =>
    groupedFindings(findings, [0, 1, 2], grouping).map(({ id }) => id);
  expect(ids("severity")).toEqual(["error", "warning", "info"]);
  expect(ids("rule")).toEqual(["V01", "C01", "F09"]);
  expect(ids("project")).toEqual(["", "0", "1"]);
});

function findingOf(change: Partial<Finding>): Finding {
  return {
    rule: "V01",
    severity: "warning",
    project: 0,
    projectName: "甲",
    indicator: null,
    field: null,
    message: { zh: "问题", en: "finding" },
    fix: { zh: "改", en: "mend" },
    actual: null,
    expected: null,
    difference: null,
    count: null,
    citation: { document: "示例办法", article: null, status: "practice" },
    at: {},
    edit: null,
    waiver: null,
    ...change,
  };
}

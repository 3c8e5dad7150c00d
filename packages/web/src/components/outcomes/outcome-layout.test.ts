import type { Outcome } from "@mingji/core/audit/report";
import { expect, test } from "vitest";
import { zh } from "../../lib/locale/zh.ts";
import { uncoveredPlaces } from "../grid/testing/uncovered-places.ts";
import { outcomeLayout } from "./outcome-layout.ts";
import { outcomesByRule } from "./rule-outcomes.ts";

const NO_COLUMN = { zh: "表中没有这一栏", en: "no such column" };

test("answers are counted by rule, equal reasons together", () => {
  const outcomes = outcomesByRule(
    [
      outcomeOf("C01", "pass", 2),
      outcomeOf("C01", "notApplicable", 3, NO_COLUMN),
      outcomeOf("C01", "notApplicable", 1, NO_COLUMN),
      outcomeOf("V01", "finding", 1),
    ],
    "zh",
  );
  expect(outcomes).toEqual([
    {
      rule: "C01",
      counts: { pass: 2, finding: 0, notApplicable: 4, undetermined: 0 },
      reasons: [{ result: "notApplicable", text: "表中没有这一栏", count: 4 }],
    },
    { rule: "V01", counts: { pass: 0, finding: 1, notApplicable: 0, undetermined: 0 }, reasons: [] },
  ]);
  const layout = outcomeLayout(outcomes, {}, zh.outcomes, "zh");
  expect(uncoveredPlaces(layout)).toEqual([]);
  expect(layout.cellsOf(0).at(5)?.text).toBe("不适用 4：表中没有这一栏");
});

function outcomeOf(rule: string, result: Outcome["result"], count: number, reason: Outcome["reason"] = null): Outcome {
  return { rule, project: 0, indicator: null, count, result, reason };
}

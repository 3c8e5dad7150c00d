import { audit } from "@mingji/core/audit/audit";
import type { AuditReport } from "@mingji/core/audit/report";
import { settingsOf } from "@mingji/core/audit/settings";
import { parseMoney } from "@mingji/core/money-parse";
import type { IndicatorReading, Reading } from "@mingji/core/plan/reading";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { parseTarget } from "@mingji/core/target/parse-target";
import type { RawForm, RawRow } from "./audit-forms.ts";

/** Cells to typed reading to report: all the work that is measured, nothing kept from one form to the next. */
export function auditForm(form: RawForm): AuditReport {
  const reading = readingOfForm(form);
  return audit(reading, { ruleBook: RULE_BOOK, settings: settingsOf({ reading }), inputDigest: "" });
}

export function readingOfForm(form: RawForm): Reading {
  const amount = (raw: string) => ({ raw, fen: parseMoney(raw, "万元").fen });
  return {
    source: { name: "made-up", sha256: "", format: "text" },
    form: "declaration",
    title: form.title,
    department: form.department,
    departmentRaw: form.department,
    fiscalYear: 2023,
    moneyUnit: "万元",
    columns: ["level1", "level2", "name", "annual", "unit", "nature"],
    totals: [],
    projects: [
      {
        name: form.project,
        nameRaw: form.project,
        code: null,
        spendingUnit: form.department,
        category: null,
        period: null,
        funds: { total: amount(form.total), fiscalAppropriation: amount(form.fiscalAppropriation) },
        goals: { period: null, annual: form.goal },
        indicators: form.rows.map(indicatorOf),
        execution: null,
        totalScore: null,
        grade: null,
        at: { line: 1 },
      },
    ],
    messages: [],
    at: { line: 1 },
  };
}

function indicatorOf({ level1, level2, name, value, unit, nature }: RawRow, index: number): IndicatorReading {
  return {
    level1,
    level2,
    level1Raw: level1,
    level2Raw: level2,
    name,
    annual: parseTarget({ raw: value, unitRaw: unit, natureRaw: nature, name }),
    period: null,
    unitRaw: unit,
    natureRaw: nature,
    weight: null,
    weightRaw: null,
    actual: null,
    score: null,
    scoreRaw: null,
    deviation: null,
    basis: null,
    progress: null,
    forecast: null,
    causes: null,
    likelihood: null,
    role: "plain",
    at: { line: index + 2 },
    places: {},
  };
}

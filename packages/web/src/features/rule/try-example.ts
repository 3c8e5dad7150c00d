import { audit } from "@mingji/core/audit/audit";
import type { Finding } from "@mingji/core/audit/report";
import { settingsOf } from "@mingji/core/audit/settings";
import { parseMoney } from "@mingji/core/money-parse";
import type { IndicatorReading, ProjectReading, Reading } from "@mingji/core/plan/reading";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { parseTarget } from "@mingji/core/target/parse-target";
import { CLASSES } from "./indicator-classes.ts";

/** What the person types into the example: one project with one indicator. */
export interface Example {
  readonly project: string;
  readonly amount: string;
  readonly goal: string;
  readonly level2: string;
  readonly name: string;
  readonly value: string;
}

const FUND_UNIT = "万元";

/** What the rule book says of the example. It is an excerpt, so nothing is blamed for being absent. */
export function tryExample(example: Example): readonly Finding[] {
  const reading = readingOf(example);
  const settings = settingsOf({ reading, coverage: "partial" });
  return audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: "" }).findings;
}

function readingOf(example: Example): Reading {
  return {
    source: { name: "", sha256: "", format: "text" },
    form: "target-list",
    title: null,
    department: null,
    departmentRaw: null,
    fiscalYear: null,
    moneyUnit: FUND_UNIT,
    columns: ["level1", "level2", "name", "annual"],
    totals: [],
    projects: [projectOf(example)],
    messages: [],
    at: {},
  };
}

function projectOf(example: Example): ProjectReading {
  const { project, amount, goal } = example;
  return {
    name: project,
    nameRaw: project,
    code: null,
    spendingUnit: null,
    category: null,
    period: null,
    funds: amount.trim() === "" ? {} : { total: { raw: amount, fen: parseMoney(amount, FUND_UNIT).fen } },
    goals: { period: null, annual: goal },
    indicators: [indicatorOf(example)],
    execution: null,
    totalScore: null,
    grade: null,
    at: {},
  };
}

function indicatorOf({ level2, name, value }: Example): IndicatorReading {
  const level1 = CLASSES.find(([known]) => known === level2)?.[1] ?? null;
  return {
    level1,
    level2,
    level1Raw: level1,
    level2Raw: level2,
    name,
    annual: parseTarget({ raw: value, name }),
    period: null,
    unitRaw: null,
    natureRaw: null,
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
    at: {},
    places: {},
  };
}

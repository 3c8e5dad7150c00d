import { BLANK_INDICATOR } from "@mingji/core/plan/blank-indicator";
import type { IndicatorReading, ProjectReading, Reading } from "@mingji/core/plan/reading";
import type { Target } from "@mingji/core/target/target";

/** A reading without what no comparison of documents looks at: thousands of them wait for the last file. */
export function smallReading(reading: Reading): Reading {
  const totals = reading.totals.filter(({ of }) => of === "department");
  return { ...reading, columns: [], totals, messages: [], projects: reading.projects.map(smallProject) };
}

function smallProject(project: ProjectReading): ProjectReading {
  const { name, code, spendingUnit, department, wholeDepartment, funds, at } = project;
  return {
    name,
    nameRaw: name,
    code,
    spendingUnit,
    category: null,
    period: null,
    funds: funds["total"] === undefined ? {} : { total: funds["total"] },
    goals: NO_GOALS,
    indicators: project.indicators.map(smallIndicator),
    execution: null,
    totalScore: null,
    grade: null,
    ...(department === undefined ? {} : { department }),
    ...(wholeDepartment === undefined ? {} : { wholeDepartment }),
    at,
  };
}

function smallIndicator({ name, annual, role, at }: IndicatorReading): IndicatorReading {
  return { ...BLANK_INDICATOR, name, annual: annual === null ? null : smallTarget(annual), role, at };
}

function smallTarget(target: Target): Target {
  return { ...target, text: null, parts: null, literal: null, alt: NONE, ask: NONE, repairs: NONE };
}

const NONE: readonly never[] = [];
const NO_GOALS = { period: null, annual: null };

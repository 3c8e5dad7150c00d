import { parseMoney } from "../../money-parse.ts";
import type { MoneyUnit } from "../../money.ts";
import type { Amount, Funds } from "../../plan/funds.ts";
import type { Execution, IndicatorColumn, ProjectReading, Reading } from "../../plan/reading.ts";
import { indicatorOf } from "./indicator-of.ts";
import type {
  ExecutionSpec,
  FundsSpec,
  IndicatorCells,
  IndicatorSpec,
  ProjectSpec,
  ReadingSpec,
} from "./reading-spec.ts";

/**
 * A typed reading of cells as printed:
 * `readingOf({ projects: [{ goal: "修路5公里", indicators: [["产出指标", "数量指标", "修建里程", "≥5公里"]] }] })`.
 * Places are made up: project n on line 100n, its rows below it, single cells by column.
 */
export function readingOf(spec: ReadingSpec): Reading {
  const { form = "target-form", year = 2023, unit = "万元", department = "示例单位001" } = spec;
  const title = spec.title === undefined ? `项目支出绩效目标表（${year ?? ""}年度）` : spec.title;
  return {
    source: { name: "example.txt", sha256: "0".repeat(64), format: "text" },
    form,
    title,
    department,
    departmentRaw: department,
    fiscalYear: year,
    moneyUnit: unit,
    columns: spec.columns ?? columnsOf(spec.projects),
    totals: (spec.totals ?? []).map(({ name, of, funds, sheet }) => ({
      name,
      of,
      funds: fundsOf(funds, unit),
      at: { line: 2, ...(sheet === undefined ? {} : { sheet }) },
    })),
    projects: spec.projects.map((project, index) => projectOf(project, index, unit)),
    messages: [],
    at: { line: 1, ...(spec.sheet === undefined ? {} : { sheet: spec.sheet }) },
  };
}

export function cellsOf(spec: IndicatorSpec): IndicatorCells {
  if (!Array.isArray(spec)) return spec as IndicatorCells;
  const [level1, level2, name, annual] = spec as readonly [string | null, string | null, string, string];
  return { level1, level2, name, annual };
}

function projectOf(spec: ProjectSpec, index: number, unit: MoneyUnit | null): ProjectReading {
  const { name = "示例项目", goal = null, periodGoal = null, expectedGoal, actualGoal } = spec;
  const line = 100 * (index + 1);
  return {
    name,
    nameRaw: name,
    code: spec.code ?? null,
    spendingUnit: spec.spendingUnit ?? null,
    category: spec.category ?? null,
    period: spec.period ?? null,
    funds: fundsOf(spec.funds ?? {}, unit),
    goals: {
      period: periodGoal,
      annual: goal,
      ...(expectedGoal === undefined ? {} : { expected: expectedGoal }),
      ...(actualGoal === undefined ? {} : { actual: actualGoal }),
      at: { line: line + 1 },
    },
    indicators: (spec.indicators ?? []).map((row, at) => indicatorOf(cellsOf(row), line + 2 + at)),
    execution: spec.execution ? executionOf(spec.execution, unit) : null,
    totalScore: spec.totalScore ?? null,
    grade: spec.grade ?? null,
    at: { line, ...(spec.sheet === undefined ? {} : { sheet: spec.sheet }) },
  };
}

function fundsOf(spec: FundsSpec, unit: MoneyUnit | null): Funds {
  return Object.fromEntries(Object.entries(spec).map(([source, raw]) => [source, amountOf(raw, unit)]));
}

function amountOf(raw: string, unit: MoneyUnit | null): Amount {
  return { raw, fen: parseMoney(raw, unit ?? "万元").fen };
}

function executionOf(spec: ExecutionSpec, unit: MoneyUnit | null): Execution {
  const amount = (raw: string | undefined) => (raw === undefined ? null : amountOf(raw, unit));
  const rows = spec.rows.map(({ source, initialBudget, adjustedBudget, executed, rate, points, score }, index) => ({
    source,
    initialBudget: amount(initialBudget),
    adjustedBudget: amount(adjustedBudget),
    executed: amount(executed),
    rate: rate === undefined ? null : { raw: rate, percent: rate === "" ? null : Number(rate.replace("%", "")) },
    points: points ?? null,
    score: score ?? null,
    at: { line: 90, row: index + 1 },
  }));
  return { rows, total: spec.total ?? { points: null, score: null } };
}

const ALWAYS: readonly IndicatorColumn[] = ["level1", "level2", "name"];
const OPTIONAL: readonly (IndicatorColumn & keyof IndicatorCells)[] = [
  "annual",
  "period",
  "unit",
  "nature",
  "weight",
  "actual",
  "score",
  "deviation",
  "basis",
  "progress",
  "forecast",
  "causes",
  "likelihood",
];

function columnsOf(projects: readonly ProjectSpec[]): readonly IndicatorColumn[] {
  const rows = projects.flatMap(({ indicators = [] }) => indicators.map(cellsOf));
  return [...ALWAYS, ...OPTIONAL.filter((column) => rows.some((row) => row[column] !== undefined))];
}

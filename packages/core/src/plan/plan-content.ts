import { parseMoney } from "../money-parse.ts";
import { parseTarget } from "../target/parse-target.ts";
import { BLANK_INDICATOR } from "./blank-indicator.ts";
import type { Amount, MoneyUnit } from "./funds.ts";
import type { FormId, IndicatorColumn, IndicatorReading, ProjectReading, Reading } from "./reading.ts";

/** A plan as its clerk writes it: texts only. Everything typed is derived, so what is stored is what was said. */
export interface PlanContent {
  readonly form: FormId;
  readonly fiscalYear: number;
  readonly moneyUnit: MoneyUnit;
  readonly department: string;
  readonly spendingUnit: string;
  readonly project: string;
  readonly category: string | null;
  /** Known sources by name, others under their label. `total` first. */
  readonly funds: readonly FundEntry[];
  readonly goals: { readonly period: string | null; readonly annual: string | null };
  readonly indicators: readonly IndicatorEntry[];
}

export interface FundEntry {
  readonly source: string;
  readonly amount: string;
}

export interface IndicatorEntry {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly annual: string;
  /** null when the form has one horizon. */
  readonly period: string | null;
  readonly unit: string | null;
  readonly nature: string | null;
  readonly weight: string | null;
}

/** The content as the reading that the audit and the forms work on. */
export function readingOfContent(content: PlanContent, digest: string): Reading {
  return {
    source: { name: content.project, sha256: digest, format: "plan" },
    form: content.form,
    title: null,
    department: content.department,
    departmentRaw: content.department,
    fiscalYear: content.fiscalYear,
    moneyUnit: content.moneyUnit,
    columns: columnsOf(content),
    totals: [],
    projects: [projectOf(content)],
    messages: [],
    at: {},
  };
}

/** A project of an imported reading as content to edit. */
export function contentOfProject(reading: Reading, project: ProjectReading, fiscalYear: number): PlanContent {
  const department = reading.department ?? project.spendingUnit ?? "";
  return {
    form: reading.form === "self-evaluation" || reading.form === "monitoring" ? "target-form" : reading.form,
    fiscalYear,
    moneyUnit: reading.moneyUnit ?? "万元",
    department,
    spendingUnit: project.spendingUnit ?? department,
    project: project.name,
    category: project.category,
    funds: Object.entries(project.funds).map(([source, { raw }]) => ({ source, amount: raw })),
    goals: { period: project.goals.period, annual: project.goals.annual ?? project.goals.expected ?? null },
    indicators: project.indicators.map(entryOf),
  };
}

function entryOf(indicator: IndicatorReading): IndicatorEntry {
  const { level1, level2, level1Raw, level2Raw, name, annual, period, unitRaw, natureRaw, weightRaw, weight } =
    indicator;
  return {
    level1: level1 ?? level1Raw ?? "",
    level2: level2 ?? level2Raw ?? "",
    name,
    annual: annual?.raw ?? "",
    period: period?.raw ?? null,
    unit: unitRaw,
    nature: natureRaw,
    weight: weightRaw ?? (weight === null ? null : String(weight)),
  };
}

function columnsOf({ indicators }: PlanContent): readonly IndicatorColumn[] {
  const has = (test: (entry: IndicatorEntry) => boolean, column: IndicatorColumn) =>
    indicators.some(test) ? [column] : [];
  return [
    "level1",
    "level2",
    "name",
    "annual",
    ...has(({ period }) => period !== null, "period"),
    ...has(({ unit }) => unit !== null, "unit"),
    ...has(({ nature }) => nature !== null, "nature"),
    ...has(({ weight }) => weight !== null, "weight"),
  ];
}

function projectOf(content: PlanContent): ProjectReading {
  return {
    name: content.project,
    nameRaw: content.project,
    code: null,
    spendingUnit: content.spendingUnit,
    category: content.category,
    period: null,
    funds: Object.fromEntries(
      content.funds.map(({ source, amount }) => [source, amountOf(source, amount, content.moneyUnit)]),
    ),
    goals: content.goals,
    indicators: content.indicators.map(indicatorOf),
    execution: null,
    totalScore: null,
    grade: null,
    at: {},
  };
}

function amountOf(source: string, raw: string, unit: MoneyUnit): Amount {
  return { raw, fen: parseMoney(raw, unit).fen, label: source };
}

function indicatorOf(entry: IndicatorEntry, index: number): IndicatorReading {
  const { name, unit, nature, weight } = entry;
  const typed = (raw: string) => parseTarget({ raw, unitRaw: unit, natureRaw: nature, name });
  const points = weight === null || weight.trim() === "" ? null : Number(weight);
  return {
    ...BLANK_INDICATOR,
    level1: entry.level1 || null,
    level2: entry.level2 || null,
    level1Raw: entry.level1 || null,
    level2Raw: entry.level2 || null,
    name,
    annual: typed(entry.annual),
    period: entry.period === null ? null : typed(entry.period),
    unitRaw: unit,
    natureRaw: nature,
    weight: points === null || Number.isNaN(points) ? null : points,
    weightRaw: weight,
    at: { row: index + 1 },
  };
}

import type { Message } from "../../message.ts";
import type { Amount } from "../../plan/funds.ts";
import type { IndicatorReading, ProjectReading, Reading } from "../../plan/reading.ts";

/** A reading in few words for whole comparisons in tests: what is blank or absent is left out. */
export function briefReading(reading: Reading) {
  return {
    form: reading.form,
    ...present({
      title: reading.title,
      department: reading.department,
      fiscalYear: reading.fiscalYear,
      moneyUnit: reading.moneyUnit,
      totals:
        reading.totals.length === 0
          ? null
          : reading.totals.map((row) => `${row.of} ${row.name} ${fundsText(row.funds)}`),
    }),
    projects: reading.projects.map(briefProject),
    messages: reading.messages.map(briefMessage),
  };
}

function briefProject(project: ProjectReading) {
  return {
    name: project.name,
    ...present({
      unit: project.spendingUnit,
      department: project.department,
      code: project.code,
      funds: fundsText(project.funds),
      period: project.goals.period,
      annual: project.goals.annual,
      actual: project.goals.actual,
      execution: project.execution?.rows
        .map(({ source, initialBudget, adjustedBudget, executed, rate, points, score }) =>
          [source, initialBudget?.raw, adjustedBudget?.raw, executed?.raw, rate?.raw, points, score].join("/"),
        )
        .join(" "),
      totalScore: project.totalScore,
      notes: project.notes?.map(({ label, text }) => `${label}: ${text}`).join("; "),
    }),
    indicators: project.indicators.map(briefIndicator),
  };
}

function briefIndicator(row: IndicatorReading): string {
  const parts: readonly (readonly [string, unknown])[] = [
    ["", row.level1],
    ["", row.level2],
    ["", row.name],
    ["", row.annual?.raw],
    ["period ", row.period?.raw],
    ["nature ", row.natureRaw],
    ["unit ", row.unitRaw],
    ["weight ", row.weight ?? row.weightRaw],
    ["actual ", row.actual?.raw],
    ["progress ", row.progress],
    ["forecast ", row.forecast],
    ["score ", row.score],
    ["deviation ", row.deviation],
    ["causes ", row.causes],
    ["likelihood ", row.likelihood],
    ["basis ", row.basis],
    ["", row.role === "plain" ? null : row.role],
    ["", row.others === undefined ? null : JSON.stringify(row.others)],
  ];
  return parts.flatMap(([label, value]) => (isAbsent(value) ? [] : [`${label}${String(value)}`])).join(" | ");
}

function briefMessage({ code, severity, project, indicator, field }: Message): string {
  return [severity, code, project, indicator, field].filter((part) => part !== undefined).join(" ");
}

function fundsText(funds: Readonly<Record<string, Amount>>): string {
  return Object.entries(funds)
    .map(([source, { raw, fen }]) => (fen === null ? `${source}=${raw}?` : `${source}=${raw}`))
    .join(" ");
}

function present<T extends Record<string, unknown>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isAbsent(value))) as Partial<T>;
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

import type { Locator } from "../document/locator.ts";
import { fill, type TextValues } from "../language.ts";
import type { IndicatorReading, ProjectReading, Reading } from "../plan/reading.ts";
import type { Finding } from "./report.ts";
import type { Rule, RuleFinding, RuleSetting } from "./rule.ts";

export interface Subject {
  readonly project: number | null;
  readonly indicator: number | null;
}

/** A rule's finding with its sentences, place, clause and the profile's severity. */
export function findingOf(
  found: RuleFinding,
  rule: Rule,
  setting: RuleSetting,
  reading: Reading,
  subject: Subject,
): Finding {
  const variant = found.variant ?? "main";
  const wording = rule.wording[variant];
  if (wording === undefined) throw new Error(`rule ${rule.id} has no wording for ${variant}`);
  const values = shortValues(found.values);
  const indicator = found.indicator ?? subject.indicator;
  const index = subject.project ?? found.project ?? null;
  const project = index === null ? null : (reading.projects[index] ?? null);
  return {
    rule: rule.id,
    severity: setting.fixed ? setting.severity : (found.severity ?? setting.severity),
    project: index,
    projectName: project?.name ?? null,
    indicator,
    field: found.field ?? null,
    message: { zh: fill(wording.message, values, "zh"), en: fill(wording.message, values, "en") },
    fix: { zh: fill(wording.fix, values, "zh"), en: fill(wording.fix, values, "en") },
    actual: found.actual === undefined ? null : clipped(found.actual),
    expected: found.expected ?? null,
    difference: found.difference ?? null,
    count: found.count ?? null,
    citation: rule.citations[0],
    at: found.at ?? placeOf(found, reading, { project: index, indicator }),
    edit: found.edit ?? null,
    ...(found.other === undefined ? {} : { other: found.other }),
    waiver: null,
  };
}

/** A quotation longer than this tells a reader no more; the cell itself stands at the finding's place. */
const LONGEST_QUOTE = 200;

function clipped(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function shortValues(values: TextValues): TextValues {
  for (const name in values) if (isLong(values[name])) return withShortTexts(values);
  return values;
}

function isLong(value: TextValues[string] | undefined): boolean {
  return typeof value === "string" && value.length > LONGEST_QUOTE;
}

function withShortTexts(values: TextValues): TextValues {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? clipped(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** The cell at fault, or the nearest place that exists: an absent thing has the place of its row, project or table. */
export function placeOf(found: { readonly field?: string }, reading: Reading, subject: Subject): Locator {
  const project = subject.project === null ? undefined : reading.projects[subject.project];
  if (project === undefined) return reading.at;
  const indicator = subject.indicator === null ? undefined : project.indicators[subject.indicator];
  if (indicator !== undefined) return indicatorPlace(indicator, found.field);
  return projectPlace(project, found.field);
}

function indicatorPlace(indicator: IndicatorReading, field: string | undefined): Locator {
  return (field === undefined ? undefined : indicator.places[field]) ?? indicator.at;
}

function projectPlace(project: ProjectReading, field: string | undefined): Locator {
  if (field === undefined) return project.at;
  if (field.startsWith("goals")) return project.goals.at ?? project.at;
  if (field.startsWith("funds.")) return project.funds[field.slice("funds.".length)]?.at ?? project.at;
  return project.at;
}

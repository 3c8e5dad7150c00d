import type { Language } from "../language.ts";
import { type Message, messageText } from "../message.ts";
import type { Execution, IndicatorReading, ProjectReading, Reading } from "./reading.ts";

/** What `mingji read --json` prints of one file: the reading with its messages in one language. */
export function readingToJson(reading: Reading, language: Language) {
  const { projects, messages, ...head } = reading;
  return {
    ...head,
    projects: projects.map(projectToJson),
    messages: messages.map((message) => messageToJson(message, language)),
  };
}

function projectToJson(project: ProjectReading) {
  const { goals, indicators, execution, ...head } = project;
  const { at, ...texts } = goals;
  return {
    ...head,
    goals: texts,
    ...(at === undefined ? {} : { goalsAt: at }),
    indicators: indicators.map(indicatorToJson),
    execution: execution === null ? null : executionToJson(execution),
  };
}

function indicatorToJson(indicator: IndicatorReading) {
  const { actual, ...rest } = indicator;
  return {
    ...rest,
    // Points that are no number (5×5) are printed as they stand.
    weight: rest.weight ?? rest.weightRaw,
    score: rest.score ?? rest.scoreRaw,
    actual: actual === null ? null : { ...actual.target, raw: actual.raw },
  };
}

function executionToJson({ rows, total }: Execution) {
  return { rows: rows.map((row) => ({ ...row })), total };
}

function messageToJson(message: Message, language: Language) {
  const { code, severity, at, project, indicator, field, alternatives } = message;
  return {
    code,
    severity,
    text: messageText(message, language),
    at: at ?? null,
    project: project ?? null,
    indicator: indicator ?? null,
    field: field ?? null,
    alternatives: alternatives ?? [],
  };
}

import type { ImportedProject, ImportPreview } from "@mingji/contract/import";
import type { Bilingual } from "@mingji/core/language";
import { type Message, messageText, type Severity } from "@mingji/core/message";
import type { ProjectReading } from "@mingji/core/plan/reading";
import type { ImportReading } from "./import-reading.ts";

const MOST_NOTES = 50;
const GRAVEST_FIRST: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What would become of each project of a reading, and why. */
export function previewOf({ reading, report, layouts }: ImportReading): ImportPreview {
  const byProject = Map.groupBy(reading.messages, ({ project }) => project);
  const findings = Map.groupBy(report.findings, ({ project }) => project);
  const notes = (byProject.get(undefined) ?? []).toSorted(
    (one, other) => GRAVEST_FIRST[one.severity] - GRAVEST_FIRST[other.severity],
  );
  return {
    form: reading.form,
    title: reading.title,
    department: reading.department,
    fiscalYear: reading.fiscalYear,
    projects: reading.projects.map((project, position) =>
      previewProject(project, position, byProject.get(position) ?? [], findings.get(position) ?? []),
    ),
    layouts: [...layouts],
    notes: notes.slice(0, MOST_NOTES).map((message) => ({ severity: message.severity, text: bothTexts(message) })),
    moreNotes: Math.max(0, notes.length - MOST_NOTES),
  };
}

function previewProject(
  project: ProjectReading,
  position: number,
  messages: readonly Message[],
  findings: readonly { readonly severity: Severity }[],
): ImportedProject {
  const personal = messages.filter(({ code }) => code === "personal-data").map(personalReason);
  const grave = [...gravesOf(project), ...messages.filter(({ code }) => code === "sum-differs").map(bothTexts)];
  const reasons = [...grave, ...personal];
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const doubts = messages.filter(({ severity }) => severity !== "info").length;
  const isClean = findings.length === 0 && doubts === 0;
  return {
    position,
    name: project.name,
    code: project.code,
    spendingUnit: project.spendingUnit,
    totalFen: project.funds.total?.fen ?? null,
    indicators: project.indicators.length,
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    doubts,
    outcome: reasons.length > 0 ? "heldBack" : isClean ? "loaded" : "loadedWithFindings",
    reasons,
    confirmable: grave.length === 0 && personal.length > 0,
  };
}

function gravesOf({ name, indicators }: ProjectReading): readonly Bilingual[] {
  return [...(name.trim() === "" ? [NAMELESS] : []), ...(indicators.length === 0 ? [WITHOUT_INDICATORS] : [])];
}

function personalReason(message: Message): Bilingual {
  const { zh, en } = bothTexts(message);
  return { zh: `${zh}请核对后确认。`, en: `${en} Look at it and confirm.` };
}

function bothTexts(message: Message): Bilingual {
  return { zh: messageText(message, "zh"), en: messageText(message, "en") };
}

const NAMELESS: Bilingual = {
  zh: "没有项目名称：请指明哪一列是项目名称，或在原表补上。",
  en: "It has no name: say which column holds the project's name, or add it in the file.",
};
const WITHOUT_INDICATORS: Bilingual = {
  zh: "没有读到绩效指标：请指明指标名称和指标值各在哪一列，或在原表补上。",
  en: "No indicator was read: say which columns hold the indicators' names and targets, or add them in the file.",
};

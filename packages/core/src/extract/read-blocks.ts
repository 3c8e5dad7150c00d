import type { Block, Table, TextBlock } from "../document/document.ts";
import type { Message } from "../message.ts";
import type { MoneyUnit } from "../money.ts";
import type { ProjectReading } from "../plan/reading.ts";
import { inlineLabels, isNumberedHeading, isTitleText } from "./form/text-rows.ts";
import { nameInTitle } from "./extract-messages.ts";
import type { HeaderAbove } from "./header/carried-header.ts";
import type { ColumnRoles } from "./header/heading-role.ts";
import { joinProjects } from "./join-projects.ts";
import { sectionOf } from "./lexicon/label-words.ts";
import { plainWords } from "./lexicon/plain-words.ts";
import { printedUnit } from "./money/read-amount.ts";
import { projectNameInTitle } from "./project-name.ts";
import { readTable, type TableReading } from "./read-tables.ts";

/** The projects of a document, put together from its tables and the lines between them. */
export interface BlocksReading {
  readonly tables: readonly TableReading[];
  readonly projects: readonly ProjectReading[];
  readonly messages: readonly Message[];
}

/** What the blocks above mean for the blocks below. */
interface Progress {
  readonly tables: TableReading[];
  readonly projects: ProjectReading[];
  readonly messages: Message[];
  unit: MoneyUnit | null;
  readonly columnRoles: ColumnRoles | undefined;
  /** Lines since the last table. */
  lines: TextBlock[];
}

/** Goes through the blocks in reading order. */
export function readBlocks(blocks: readonly Block[], columnRoles?: ColumnRoles): BlocksReading {
  const progress: Progress = { tables: [], projects: [], messages: [], unit: null, lines: [], columnRoles };
  for (const block of blocks) {
    if (block.kind === "text") progress.lines.push(block);
    else if (block.hidden !== true) addTable(progress, block);
  }
  takeGoalLines(progress);
  return progress;
}

function addTable(progress: Progress, block: Table): void {
  for (const { text } of progress.lines) progress.unit = printedUnit(plainWords(text)) ?? progress.unit;
  const isOpen = progress.projects.at(-1)?.indicators.length === 0;
  takeGoalLines(progress);
  const { unit: moneyUnit, columnRoles } = progress;
  const table = readTable(block, { moneyUnit, isOpen, header: headerAbove(progress), columnRoles });
  progress.unit = table.moneyUnit ?? progress.unit;
  progress.tables.push(table);
  const places = table.projects.map((project, index) => addProject(progress, table, project, index === 0));
  for (const message of table.messages) progress.messages.push(withPlace(message, places));
  if (table.kind !== "none") progress.lines = [];
}

/** The headings a table may go on under: no title stands between, and any line makes it less sure. */
function headerAbove({ lines, tables }: Progress): HeaderAbove | null {
  const header = tables.at(-1)?.header ?? null;
  if (header === null || hasTitle(lines)) return null;
  return lines.length === 0 ? header : { ...header, isUnfinished: false };
}

/** Where a table's project went: its number in the document, and the indicators that stood there before. */
interface ProjectPlace {
  readonly project: number;
  readonly before: number;
}

function withPlace(message: Message, places: readonly ProjectPlace[]): Message {
  const place = message.project === undefined ? undefined : places[message.project];
  if (place === undefined) return message;
  const indicator = message.indicator === undefined ? {} : { indicator: message.indicator + place.before };
  return { ...message, project: place.project, ...indicator };
}

/** Adds a project or joins it to the one in progress. */
function addProject(progress: Progress, table: TableReading, project: ProjectReading, isFirst: boolean): ProjectPlace {
  const last = progress.projects.at(-1);
  const named = project.name === "" && isFirst ? withNameAbove(progress, table, project) : project;
  if (named.name === "" && last !== undefined && isFirst && goesOn(progress, table)) {
    progress.projects[progress.projects.length - 1] = joinProjects(last, named);
    return { project: progress.projects.length - 1, before: last.indicators.length };
  }
  progress.projects.push(named);
  return { project: progress.projects.length - 1, before: 0 };
}

/** A nameless form goes on from the table before when neither a title nor a new sheet stands between. */
function goesOn({ lines, tables }: Progress, table: TableReading): boolean {
  const before = tables.at(-2);
  const hasOwnTitle = table.titles.some(
    (title) => isTitleText(plainWords(title)) && !isNumberedHeading(plainWords(title)),
  );
  return !hasOwnTitle && !hasTitle(lines) && before?.table.at.sheet === table.table.at.sheet;
}

function hasTitle(lines: readonly TextBlock[]): boolean {
  return lines.some(({ text }) => isTitleText(plainWords(text)) && !isNumberedHeading(plainWords(text)));
}

/** A name printed above the table: behind its label, else inside the title. */
function withNameAbove(progress: Progress, table: TableReading, project: ProjectReading): ProjectReading {
  for (const line of progress.lines.toReversed()) {
    const label = inlineLabels(line.text).find(({ role }) => role === "name");
    if (label !== undefined && label.text !== "")
      return { ...project, name: label.text, nameRaw: label.text, at: line.at };
  }
  if (progress.projects.length > 0 || project.wholeDepartment === true) return project;
  for (const title of [...progress.lines.map(({ text }) => text), ...table.titles]) {
    const name = projectNameInTitle(title);
    if (name === null) continue;
    progress.messages.push({ ...nameInTitle(name, title, project.at), project: progress.projects.length });
    return { ...project, name, nameRaw: name };
  }
  return project;
}

/** The lines under a heading 年度绩效目标 between two tables are the open project's goal. */
function takeGoalLines(progress: Progress): void {
  const last = progress.projects.at(-1);
  if (last === undefined || last.goals.annual !== null) return;
  const texts: string[] = [];
  let inGoals = false;
  for (const { text } of progress.lines) {
    const plain = plainWords(text);
    if (isNumberedHeading(plain)) inGoals = sectionOf(plain.replace(/^[^、.)]{1,5}[、.)]/, "")) === "goals";
    else if (inGoals) texts.push(text);
  }
  if (texts.length === 0) return;
  progress.projects[progress.projects.length - 1] = { ...last, goals: { ...last.goals, annual: texts.join("\n") } };
}
